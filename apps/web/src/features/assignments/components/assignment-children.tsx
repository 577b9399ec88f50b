import type { AssignmentView } from '@dondoc/assignments-contracts';
import { Link } from 'react-router';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { instantWords } from '../../../words/deadline-words.ts';
import { DossierSection } from './dossier-section.tsx';

/** The assignments that are part of this one. A child may be read a moment after its parent tells of it. */
export const AssignmentChildren = ({ view }: Readonly<{ view: AssignmentView }>) => {
  const words = useWords();
  const { t } = words;
  const names = useNames();
  if (view.children.length === 0) return null;
  return (
    <DossierSection title={t('dossier.children')} testId="children">
      <p className="muted">{t('dossier.openChildren', { count: view.openChildren })}</p>
      <ul className="lines">
        {view.children.map(({ id, title, leadUnit, outcome, finishedAt }) => (
          <li key={id}>
            <Link to={`/assignments/${id}`} state={{ justIssued: true }}>
              {title}
            </Link>
            <br />
            <span className="muted">
              {names.unit(leadUnit)} · {t(`dossier.child.${outcome ?? 'open'}`)}
              {finishedAt !== null && ` · ${instantWords(words, finishedAt)}`}
            </span>
          </li>
        ))}
      </ul>
    </DossierSection>
  );
};
