import { PaperDownload } from '../../../components/paper-download.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import type { Asked } from '../../../scoring/asked.ts';
import { paperPath } from '../paper-path.ts';

type Props = Readonly<{ unit: string; period: string; asked: Asked }>;

/** The unit's dossier as it stands, to sign and to keep. */
export const PapersCard = ({ unit, period, asked: { asOf, knownAt } }: Props) => {
  const { t, language } = useWords();
  const path = (type: 'docx' | 'pdf') =>
    paperPath(`/evaluation/units/${encodeURIComponent(unit)}/dossier.${type}`, { period, asOf }, language);
  return (
    <section className="section card" aria-labelledby="papers-title" data-testid="papers">
      <h2 id="papers-title">{t('scorecard.papers')}</h2>
      <p className="muted">{t(knownAt === null ? 'scorecard.papersHint' : 'scorecard.papersNotKnownAt')}</p>
      {knownAt === null && (
        <div className="tags">
          <PaperDownload path={path('docx')} label={t('scorecard.dossierDocx')} />{' '}
          <PaperDownload path={path('pdf')} label={t('scorecard.dossierPdf')} />
        </div>
      )}
    </section>
  );
};
