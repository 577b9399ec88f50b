import type { RatingView } from '@dondoc/evaluation-contracts';
import { parseRuleSet, type Precedence } from '@dondoc/evaluation-domain';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api-context.ts';
import { unitsQuery } from '../../organisation/organisation.queries.ts';
import { ruleSetsQuery } from '../../scoring/rule-sets.query.ts';
import { ratedBefore } from './rating-order.ts';

type Before = (view: RatingView, all: readonly RatingView[]) => readonly string[];

/** Which ratings come before one, by the tree of units and the order that its rules set now. */
export const useRatedBefore = (): Before => {
  const api = useApi();
  const { data: units = [] } = useQuery(unitsQuery(api));
  const { data: ruleSets } = useQuery(ruleSetsQuery(api));
  const orders = new Map<string, readonly Precedence[]>(
    (ruleSets?.items ?? []).map(({ ruleSet, document }) => {
      const parsed = parseRuleSet(document);
      return [ruleSet, parsed.ok ? parsed.ruleSet.order.value : []];
    }),
  );
  return (view, all) => ratedBefore(view, all, units, orders.get(view.rules.id) ?? []);
};
