import { useWords } from '../../../i18n/use-words.ts';
import type { Unit } from '../../../organisation/organisation.schema.ts';
import type { DutyReview } from '../duty-review.ts';

type Props = Readonly<Pick<DutyReview, 'proposal'> & { units: readonly Unit[] }>;

/** A duty as the document has it: its words, where they stand, and what else it says. */
export const DutyText = ({ proposal, units }: Props) => {
  const { t } = useWords();
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
        {recurrence && <li>{t(`recurrence.${recurrence}`)}</li>}
        {deadline && <li>{t('issue.asWritten', { text: deadline.text })}</li>}
      </ul>
    </div>
  );
};
