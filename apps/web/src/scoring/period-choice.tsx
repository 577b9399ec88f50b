import { useSearchParams } from 'react-router';
import { PeriodFields } from './period-fields.tsx';

type Props = Readonly<{ label: string; period: string; thisYear: string }>;

/** Which year, quarter or month; it stands in the address. */
export const PeriodChoice = ({ label, period, thisYear }: Props) => {
  const [, setAddress] = useSearchParams();
  const years = [1, 0, -1, -2].map((away) => String(Number(thisYear) + away));
  return (
    <form
      className="asked card"
      aria-label={label}
      data-testid="period"
      onSubmit={(event) => event.preventDefault()}
    >
      <PeriodFields
        period={period}
        years={years}
        choose={(chosen) => setAddress({ period: chosen }, { replace: true })}
      />
    </form>
  );
};
