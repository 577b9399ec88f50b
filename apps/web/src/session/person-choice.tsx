import { PageTitle } from '../components/page-title.tsx';
import { useWords } from '../i18n/use-words.ts';
import type { Person } from '../organisation/organisation.schema.ts';
import { peopleByUnit } from '../organisation/people-by-unit.ts';
import { standingKey } from '../organisation/standing-key.ts';

type Props = Readonly<{ people: readonly Person[]; choose: (person: string) => void }>;

export const PersonChoice = ({ people, choose }: Props) => {
  const { t } = useWords();
  return (
    <main id="content" className="page page--narrow">
      <PageTitle />
      <h1>{t('session.who')}</h1>
      <p className="muted">{t('session.explain')}</p>
      <ul className="people" aria-label={t('session.people')}>
        {peopleByUnit(people).map(({ unit, unitName, people: members }) => (
          <li key={unit} className="card">
            <h2 className="people__unit">{unitName}</h2>
            {members.map(({ person, displayName, ...standing }) => (
              <button
                key={person}
                type="button"
                className="people__person"
                data-testid={`sign-in-${person}`}
                onClick={() => choose(person)}
              >
                <strong>{displayName}</strong>
                <span className="muted">{t(standingKey(standing))}</span>
              </button>
            ))}
          </li>
        ))}
      </ul>
    </main>
  );
};
