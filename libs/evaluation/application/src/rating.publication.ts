import type { RatingPublished } from '@dondoc/evaluation-contracts';
import type { RatingEvent } from '@dondoc/evaluation-rating';

/** Domain event → contract event. */
export const publishedRatingEvent = (event: RatingEvent): RatingPublished => {
  switch (event.type) {
    case 'RatingOpened': {
      const { bounds, ...data } = event.data;
      return {
        type: 'dondoc.rating.opened.v1',
        data: { ...data, bounds: { ...bounds, criteria: [...bounds.criteria] } },
      };
    }
    case 'RatingReplanned':
      return { type: 'dondoc.rating.replanned.v1', data: event.data };
    case 'GeneralCriteriaGiven': {
      const { criteria, ...said } = event.data;
      return {
        type: 'dondoc.rating.general-criteria-given.v1',
        data: { ...said, criteria: [...criteria] },
      };
    }
    case 'LeaderCriteriaGiven':
      return { type: 'dondoc.rating.leader-criteria-given.v1', data: event.data };
    case 'FindingRecorded':
      return { type: 'dondoc.rating.finding-recorded.v1', data: event.data };
    case 'FindingWithdrawn':
      return { type: 'dondoc.rating.finding-withdrawn.v1', data: event.data };
    case 'SelfAssessed':
      return { type: 'dondoc.rating.self-assessed.v1', data: event.data };
    case 'GradeProposed': {
      const { conditions, ...data } = event.data;
      return { type: 'dondoc.rating.grade-proposed.v1', data: { ...data, conditions: [...conditions] } };
    }
    case 'GradeDecided': {
      const { failedQuarters, ...data } = event.data;
      return {
        type: 'dondoc.rating.grade-decided.v1',
        data: { ...data, failedQuarters: [...failedQuarters] },
      };
    }
    case 'LineObjectedTo':
      return { type: 'dondoc.rating.line-objected-to.v1', data: event.data };
    case 'ObjectionUpheld':
      return { type: 'dondoc.rating.objection-upheld.v1', data: event.data };
    case 'ObjectionRefused':
      return { type: 'dondoc.rating.objection-refused.v1', data: event.data };
    case 'RatingFinalised':
      return { type: 'dondoc.rating.finalised.v1', data: event.data };
    case 'FinalCorrected':
      return { type: 'dondoc.rating.final-corrected.v1', data: event.data };
    case 'RatingReminderSent':
      return { type: 'dondoc.rating.reminder-sent.v1', data: event.data };
    default:
      return event satisfies never;
  }
};
