import { useWords } from '../../../i18n/use-words.ts';
import type { Unit } from '../../../organisation/organisation.schema.ts';
import { dateWords } from '../../../words/local-time.ts';
import type { DutyReview } from '../duty-review.ts';

type Props = Readonly<Pick<DutyReview, 'proposal' | 'lastDay'> & { units: readonly Unit[] }>;

/** A duty as the document has it: its words, where they stand, and what else it says. */
export const DutyText = ({ proposal, lastDay, units }: Props) => {
  const { t, language } = useWords();
  const { duty, title, from, to, unitName, cooperatingUnits, unknownUnits, deadline, recurrence } = proposal;
  const nameOf = (id: string) => units.find(({ unit }) => unit === id)?.name ?? id;
  return (
    <div className="duty">
      <p>
        <strong>{duty}.</strong> {title}
      </p>
      <ul className="duty__notes">
        <li>
          {t('issue.inDocument', { unit: unitName })} (
          {t(from === to ? 'issue.line' : 'issue.lines', { from, to })})
        </li>
        {cooperatingUnits.length > 0 && (
          <li>{t('issue.cooperating', { units: cooperatingUnits.map(nameOf).join(', ') })}</li>
        )}
        {unknownUnits.length > 0 && (
          <li className="duty__doubt">{t('issue.unknownUnits', { units: unknownUnits.join(', ') })}</li>
        )}
        {recurrence && (
          <li>
            {t(`recurs.${recurrence}`)}{' '}
            {recurrence !== 'continuous' &&
              (lastDay === null
                ? t('recurs.untilYear')
                : t('recurs.untilDay', { date: dateWords(lastDay, language) }))}
          </li>
        )}
        {deadline && <li>{t('issue.asWritten', { text: deadline.text })}</li>}
      </ul>
    </div>
  );
};
