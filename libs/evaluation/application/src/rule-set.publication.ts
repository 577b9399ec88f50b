import type { RuleSetPublished } from '@dondoc/evaluation-contracts';
import type { RuleSetEvent } from '@dondoc/evaluation-rating';

/** Domain event → contract event. */
export const publishedRuleSetEvent = (event: RuleSetEvent): RuleSetPublished => {
  switch (event.type) {
    case 'RuleSetAdopted':
      return { type: 'dondoc.rule-set.adopted.v1', data: event.data };
    case 'RuleSetAmended':
      return { type: 'dondoc.rule-set.amended.v1', data: event.data };
    default:
      return event satisfies never;
  }
};
