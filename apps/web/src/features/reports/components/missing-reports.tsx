import type { ReportListed } from '@dondoc/evaluation-contracts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Unit } from '../../../organisation/organisation.schema.ts';
import { useSession } from '../../../session/session-context.ts';
import { hasReport } from '../has-report.ts';

type Props = Readonly<{ reports: readonly ReportListed[]; units: readonly Unit[] }>;

/** Which units have no report of the period yet. */
export const MissingReports = ({ reports, units }: Props) => {
  const { t } = useWords();
  const { person } = useSession();
  const missing = units.filter(({ unit }) => !hasReport(reports, unit));
  return (
    <section className="section" aria-labelledby="missing-title" data-testid="missing-reports">
      <h2 id="missing-title">
        {t('reports.missing')} <span className="count">{missing.length}</span>
      </h2>
      {missing.length === 0 ? (
        <p className="empty">{t('reports.missingNone')}</p>
      ) : (
        <ul className="card report-list">
          {missing.map(({ unit, name }) => (
            <li key={unit}>{unit === person.unit ? t('reports.missingYours', { unit: name }) : name}</li>
          ))}
        </ul>
      )}
    </section>
  );
};
