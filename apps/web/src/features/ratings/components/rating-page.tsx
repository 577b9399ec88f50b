import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { Loading } from '../../../components/loading.tsx';
import { PageTitle } from '../../../components/page-title.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { periodWords } from '../../../scoring/score-words.ts';
import { ratingQuery } from '../api/rating.query.ts';
import { failedWords, ratedWords, ratingName } from '../rating-words.ts';
import { useDecidingFacts } from '../use-deciding-facts.ts';
import { CriteriaSection } from './criteria-section.tsx';
import { DecisionSection } from './decision-section.tsx';
import { FindingSection } from './finding-section.tsx';
import { LeaderSection } from './leader-section.tsx';
import { ObjectionSection } from './objection-section.tsx';
import { ProposalSection } from './proposal-section.tsx';
import { RatingActions } from './rating-actions.tsx';
import { RatingFacts } from './rating-facts.tsx';
import { RatingLinks } from './rating-links.tsx';
import { RatingStory } from './rating-story.tsx';
import type { RatingView } from '@dondoc/evaluation-contracts';

type Props = Readonly<{ view: RatingView; now: string }>;

/** What the order and the quarters of the year mean for this rating, while it is not decided. */
const Limits = ({
  view,
  world,
}: Readonly<{ view: RatingView; world: ReturnType<typeof useDecidingFacts> }>) => {
  const words = useWords();
  const names = useNames();
  const { pending, failedQuarters } = world.facts;
  if (view.grade !== null) return null;
  return (
    <>
      {pending.length > 0 && (
        <p className="doubt" data-testid="pending">
          {words.t('rating.pending', {
            others: pending.map((id) => ratingName(id, world.ratings, words, names)).join(', '),
          })}
        </p>
      )}
      {failedQuarters.length > 0 && (
        <p className="doubt" data-testid="failed-quarters">
          {failedWords(view, failedQuarters, words)}
        </p>
      )}
    </>
  );
};

const Found = ({ view, now }: Props) => {
  const words = useWords();
  const { t } = words;
  const names = useNames();
  const world = useDecidingFacts(view);
  const title = t('rating.title', {
    rated: ratedWords(view, words, names),
    period: periodWords(view.period, words),
  });
  return (
    <>
      <PageTitle of={title} />
      <h1>{title}</h1>
      {view.headAbove && (
        <p className="doubt" data-testid="head-above">
          {view.headAbove.words[words.language]}
        </p>
      )}
      {view.yearAbove && (
        <p className="doubt" data-testid="year-above">
          {view.yearAbove.words[words.language]}
        </p>
      )}
      <Limits view={view} world={world} />
      <RatingFacts view={view} now={now} />
      <RatingActions view={view} now={now} />
      <div className="columns columns--aside">
        <div>
          <ProposalSection view={view} />
          <DecisionSection view={view} now={now} />
          <ObjectionSection view={view} />
          <FindingSection view={view} />
          <CriteriaSection view={view} />
          <LeaderSection view={view} />
        </div>
        <div>
          <RatingStory view={view} />
          <RatingLinks view={view} ratings={world.ratings} />
        </div>
      </div>
    </>
  );
};

export const RatingPage = () => {
  const { t } = useWords();
  const { id = '' } = useParams();
  const rating = useQuery(ratingQuery(useApi(), id));
  if (rating.isPending) return <Loading />;
  const view = rating.data;
  return (
    <>
      <p>
        <Link to={view ? `/ratings?period=${view.period}` : '/ratings'}>{t('rating.back')}</Link>
      </p>
      {rating.error && (
        <TroubleAlert error={rating.error} place={t('ratings.place')} retry={() => void rating.refetch()} />
      )}
      {view && <Found key={view.id} view={view} now={new Date(rating.dataUpdatedAt).toISOString()} />}
    </>
  );
};
