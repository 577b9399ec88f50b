import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { absencesQuery } from '../../../organisation/organisation.queries.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { useSession } from '../../../session/session-context.ts';
import { deadlineWords } from '../../../words/deadline-words.ts';

/** Says on every page in whose name one acts, and to an absent head who acts in theirs. */
export const StandInBanner = () => {
  const words = useWords();
  const { t } = words;
  const { person } = useSession();
  const names = useNames();
  const { data: absences = [] } = useQuery(absencesQuery(useApi()));
  const inForce = absences.filter((absence) => absence.inForce);
  const { onBehalfOf } = person;
  const mine = inForce.find((absence) => absence.person === person.person);
  const lent = inForce.find((absence) => absence.deputy === person.person && absence.person === onBehalfOf);
  if (onBehalfOf !== undefined)
    return (
      <p className="stand-in" role="status" data-testid="standing-in">
        {lent
          ? t('absence.standingIn', {
              head: names.person(onBehalfOf),
              unit: person.unitName,
              until: deadlineWords(words, lent.until),
            })
          : t('absence.standingInNow', { head: names.person(onBehalfOf), unit: person.unitName })}
      </p>
    );
  if (!mine) return null;
  return (
    <p className="stand-in" role="status" data-testid="away">
      {t('absence.awayNow', { until: deadlineWords(words, mine.until), deputy: names.person(mine.deputy) })}{' '}
      <Link to="/organisation">{t('absence.toEnd')}</Link>
    </p>
  );
};
