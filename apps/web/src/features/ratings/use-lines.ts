import type { RatingView } from '@dondoc/evaluation-contracts';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api-context.ts';
import { useWords } from '../../i18n/use-words.ts';
import { endOfDay } from '../../scoring/asked.ts';
import { everyAssignmentQuery, unitEvaluationQuery } from '../../scoring/scoring.queries.ts';
import { objectionLines, type NamedLine } from './rating-lines.ts';

/** The unit's evaluation as of the day that was proposed for. */
export const evaluationAsked = ({ period, proposal }: Pick<RatingView, 'period' | 'proposal'>) => ({
  period,
  asOf: proposal && endOfDay(proposal.asOf),
});

export const useTitles = ({ unit }: Pick<RatingView, 'unit'>): ((id: string) => string) => {
  const { data: every = [] } = useQuery(everyAssignmentQuery(useApi(), unit));
  return (id) => every.find((one) => one.id === id)?.title ?? id;
};

export const useObjectionLines = (view: RatingView): readonly NamedLine[] => {
  const api = useApi();
  const words = useWords();
  const { data: evaluation } = useQuery(unitEvaluationQuery(api, view.unit, evaluationAsked(view)));
  const { data: every = [] } = useQuery(everyAssignmentQuery(api, view.unit));
  return objectionLines(view, evaluation, every, words);
};
