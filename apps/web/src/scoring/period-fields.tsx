import { NativeSelect } from '../components/native-select.tsx';
import { useWords } from '../i18n/use-words.ts';
import { monthsOf, quartersOf } from './asked.ts';
import { periodWords } from './score-words.ts';

type Props = Readonly<{ period: string; years: readonly string[]; choose: (period: string) => void }>;

/** A year, and which quarter or month of it; another year keeps the quarter or month. */
export const PeriodFields = ({ period, years, choose }: Props) => {
  const words = useWords();
  const { t } = words;
  const year = period.slice(0, 4);
  const offered = years.includes(year) ? years : [...years, year];
  return (
    <>
      <label>
        <span>{t('evaluation.yearField')}</span>
        <NativeSelect
          value={year}
          options={offered.map((value) => ({ value, label: value }))}
          onChange={({ target }) => choose(`${target.value}${period.slice(4)}`)}
        />
      </label>
      <label>
        <span>{t('evaluation.period')}</span>
        <NativeSelect
          value={period}
          options={[year, ...quartersOf(year), ...monthsOf(year)].map((value) => ({
            value,
            label: periodWords(value, words),
          }))}
          onChange={({ target }) => choose(target.value)}
        />
      </label>
    </>
  );
};
