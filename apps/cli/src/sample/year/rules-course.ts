import { adoptRuleSetFrom, amendRuleSetFrom } from '@dondoc/evaluation-application';
import { ruleSetDecider, ruleSetStream } from '@dondoc/evaluation-rating';
import type { EventStore } from '@dondoc/event-sourcing-kernel';
import { courseOf, type Course } from './course.ts';
import { instantOn, workingDayOf } from './days.ts';
import { teller } from './told.ts';
import { adoptedId as ruleSet, hexOf, shippedDocument } from './ward-rules.ts';
import { headOf, office, yearTenant } from './ward.ts';

const by = headOf(office);
const adoptedAt = instantOn(workingDayOf('2026-01-05'), 9 * 60);
const amendedAt = instantOn(workingDayOf('2026-01-12'), 9 * 60);

/** The ward adopts the central rules whole, and sets the one thing that they leave open. */
const steps = [
  {
    at: adoptedAt,
    command: adoptRuleSetFrom(
      {
        ruleSet,
        document: null,
        reason: 'Áp dụng để đánh giá các tập thể trong năm 2026',
        decision: '05-QĐ/ĐU (mẫu)',
      },
      shippedDocument(),
      hexOf,
      by,
      adoptedAt,
    ),
  },
  {
    at: amendedAt,
    command: amendRuleSetFrom(
      {
        ruleSet,
        path: 'objection.workingDays',
        from: null,
        to: 7,
        reason: 'Để đơn vị biết trước hạn kiến nghị',
        source: '07-QĐ/ĐU (mẫu)',
        standing: 'local',
      },
      shippedDocument(),
      hexOf,
      by,
      amendedAt,
    ),
  },
];

export const rulesCourse = (store: EventStore): Course => {
  const tell = teller(store, ruleSetDecider);
  return courseOf({
    steps,
    take: ({ command }, number) => tell(ruleSetStream(yearTenant), command, `rules/${number}`),
    alarm: async () => null,
  });
};
