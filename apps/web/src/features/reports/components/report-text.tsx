import { reportTopicSchema, type ReportView } from '@dondoc/evaluation-contracts';
import { wordsOf, type Passage } from '@dondoc/evaluation-reports';
import { Link } from 'react-router';
import { useWords } from '../../../i18n/use-words.ts';
import { keyOf } from '../edit-values.ts';

/** What was drawn, where people say otherwise. */
export const DrawnText = ({ drawn, said }: Readonly<Pick<Passage, 'drawn' | 'said'>>) => {
  const { t } = useWords();
  if (said === null) return null;
  return (
    <div className="report-drawn" data-testid="drawn">
      {drawn === null ? (
        t('reports.drawnNoMore')
      ) : (
        <>
          <span className="muted">{t('reports.drawn')}</span> {drawn}
        </>
      )}
    </div>
  );
};

const PassageText = ({ passage, compare }: Readonly<{ passage: Passage; compare: boolean }>) => {
  const { t } = useWords();
  const { assignment, about, said } = passage;
  const words = wordsOf(passage);
  if (words === null && !compare) return null;
  return (
    <li>
      {assignment !== null && (
        <>
          <Link to={`/assignments/${assignment}`}>{about ?? assignment}</Link>
          {': '}
        </>
      )}
      {words === null ? <em>{t('reports.leftOut')}</em> : <span className="report-words">{words}</span>}
      {compare && said !== null && (assignment !== null || passage.drawn !== null) && (
        <>
          {' '}
          <span className="tag tag--amber">{t('reports.edited')}</span>
          <DrawnText {...passage} />
        </>
      )}
    </li>
  );
};

type Props = Readonly<{ report: ReportView; compare?: boolean }>;

/** The report's words as they are printed; `compare`: with what was drawn wherever people say otherwise. */
export const ReportText = ({ report, compare = false }: Props) => {
  const { t } = useWords();
  const { foreword, closing, recipients, sections } = report;
  return (
    <div className="report-text" data-testid="report-text">
      {foreword !== null && <p className="report-words">{foreword}</p>}
      {reportTopicSchema.options.map((topic) => {
        const shown = sections[topic].filter((passage) => compare || wordsOf(passage) !== null);
        return (
          <div key={topic}>
            <h3>{t(`reports.topic.${topic}`)}</h3>
            {shown.length === 0 ? (
              <p className="muted">{t('reports.nothing')}</p>
            ) : (
              <ul className="report-list">
                {shown.map((passage) => (
                  <PassageText key={keyOf(passage)} passage={passage} compare={compare} />
                ))}
              </ul>
            )}
          </div>
        );
      })}
      {closing !== null && <p className="report-words">{closing}</p>}
      {recipients.length > 0 && (
        <p>
          <span className="muted">{t('reports.recipients')}:</span> {recipients.join('; ')}
        </p>
      )}
    </div>
  );
};
