import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { DayInput } from '../components/day-input.tsx';
import { NativeSelect } from '../components/native-select.tsx';
import { useWords } from '../i18n/use-words.ts';
import { askedOf, dayOf, endOfDay, monthsOf, periodCode, quartersOf, type Asked } from './asked.ts';
import { periodWords } from './score-words.ts';

type Props = Readonly<{ period: Readonly<{ from: string; to: string }>; asOf: string }>;

const yearsBack = 2;

/** Which period, as of which day, and by what was known on which day; all of it stands in the address. */
export const AskedForm = ({ period, asOf }: Props) => {
  const words = useWords();
  const { t } = words;
  const [address, setAddress] = useSearchParams();
  const asked = askedOf(address);
  const code = periodCode(period);
  const year = code.slice(0, 4);
  const newest = Math.max(Number(asOf.slice(0, 4)), Number(year));
  const years = Array.from({ length: yearsBack + 1 }, (_, index) => String(newest - index));
  if (!years.includes(year)) years.push(year);
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
      <label>
        <span>{t('evaluation.yearField')}</span>
        <NativeSelect
          value={year}
          options={years.map((value) => ({ value, label: value }))}
          onChange={({ target }) => change('period', `${target.value}${code.slice(4)}`)}
        />
      </label>
      <label>
        <span>{t('evaluation.period')}</span>
        <NativeSelect
          value={code}
          options={[year, ...quartersOf(year), ...monthsOf(year)].map((value) => ({
            value,
            label: periodWords(value, words),
          }))}
          onChange={({ target }) => change('period', target.value)}
        />
      </label>
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
