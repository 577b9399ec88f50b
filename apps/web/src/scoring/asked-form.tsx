import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { DayInput } from '../components/day-input.tsx';
import { useWords } from '../i18n/use-words.ts';
import { askedOf, dayOf, endOfDay, periodCode, type Asked } from './asked.ts';
import { PeriodFields } from './period-fields.tsx';

type Props = Readonly<{ period: Readonly<{ from: string; to: string }>; asOf: string }>;

const yearsBack = 2;

/** Which period, as of which day, and by what was known on which day; all of it stands in the address. */
export const AskedForm = ({ period, asOf }: Props) => {
  const { t } = useWords();
  const [address, setAddress] = useSearchParams();
  const asked = askedOf(address);
  const code = periodCode(period);
  const newest = Math.max(Number(asOf.slice(0, 4)), Number(code.slice(0, 4)));
  const years = Array.from({ length: yearsBack + 1 }, (_, index) => String(newest - index));
  const change = (key: keyof Asked, value: string | null): void =>
    setAddress(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === null) after.delete(key);
        else after.set(key, value);
        return after;
      },
      { replace: true },
    );
  return (
    <form
      className="asked card"
      aria-label={t('evaluation.asked')}
      data-testid="asked"
      onSubmit={(event) => event.preventDefault()}
    >
      <PeriodFields period={code} years={years} choose={(chosen) => change('period', chosen)} />
      <label>
        <span>{t('evaluation.asOf')}</span>
        <DayInput
          value={dayOf(asked.asOf)}
          placeholder={t('evaluation.now')}
          onChange={(day) => change('asOf', day === null ? null : endOfDay(day))}
        />
      </label>
      <label>
        <span>{t('evaluation.knownAt')}</span>
        <DayInput
          value={dayOf(asked.knownAt)}
          placeholder={t('evaluation.allKnown')}
          onChange={(day) => change('knownAt', day === null ? null : endOfDay(day))}
        />
      </label>
      {(asked.asOf ?? asked.knownAt) !== null && (
        <Button
          onClick={() => {
            const after = new URLSearchParams(address);
            after.delete('asOf');
            after.delete('knownAt');
            setAddress(after, { replace: true });
          }}
        >
          {t('evaluation.today')}
        </Button>
      )}
    </form>
  );
};
