import { useSearchParams } from 'react-router';
import { DayInput } from '../../../components/day-input.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { dayOf, endOfDay } from '../../../scoring/asked.ts';
import { comparedOf } from '../../../scoring/compared.ts';

const sides = [
  { side: 'before', asOf: 'fromAsOf', knownAt: 'fromKnownAt', unsaid: 'startOfPeriod' },
  { side: 'after', asOf: 'toAsOf', knownAt: 'toKnownAt', unsaid: 'now' },
] as const;

/** For each side: as of which day, and by what was known on which day; all of it stands in the address. */
export const ComparedSides = () => {
  const { t } = useWords();
  const [address, setAddress] = useSearchParams();
  const compared = comparedOf(address);
  const dayField = (key: (typeof sides)[number]['asOf' | 'knownAt'], label: string, unsaid: string) => (
    <label>
      <span>{label}</span>
      <DayInput
        value={dayOf(compared[key])}
        placeholder={unsaid}
        onChange={(day) =>
          setAddress(
            (before) => {
              const after = new URLSearchParams(before);
              if (day === null) after.delete(key);
              else after.set(key, endOfDay(day));
              return after;
            },
            { replace: true },
          )
        }
      />
    </label>
  );
  return (
    <form
      className="columns columns--half"
      aria-label={t('evaluation.compare')}
      onSubmit={(event) => event.preventDefault()}
    >
      {sides.map(({ side, asOf, knownAt, unsaid }) => (
        <fieldset key={side} className="compared-side card">
          <legend>{t(`evaluation.${side}`)}</legend>
          <div className="asked">
            {dayField(asOf, t('evaluation.asOf'), t(`evaluation.${unsaid}`))}
            {dayField(knownAt, t('evaluation.knownAt'), t('evaluation.allKnown'))}
          </div>
        </fieldset>
      ))}
    </form>
  );
};
