import type { RatingPublishedType } from '@dondoc/evaluation-contracts';
import { ratingStream } from '@dondoc/evaluation-rating';
import type { Recorded } from '@dondoc/event-sourcing-kernel';
import { ratingChanged, type ratingPeriod } from '@dondoc/workflow-evaluation-period';
import type { Client } from '@temporalio/client';
import { startedAgain, tellWorkflow } from './tell-workflow.ts';

const streamPrefix = ratingStream('');

/** Which events can move what comes next. A reminder its workflow sent itself; a correction comes after the end. */
const movesPlan: Readonly<Record<RatingPublishedType, boolean>> = {
  'dondoc.rating.opened.v1': true,
  'dondoc.rating.replanned.v1': true,
  'dondoc.rating.general-criteria-given.v1': true,
  'dondoc.rating.leader-criteria-given.v1': true,
  'dondoc.rating.finding-recorded.v1': true,
  'dondoc.rating.finding-withdrawn.v1': true,
  'dondoc.rating.self-assessed.v1': true,
  'dondoc.rating.grade-proposed.v1': true,
  'dondoc.rating.grade-decided.v1': true,
  'dondoc.rating.line-objected-to.v1': true,
  'dondoc.rating.objection-upheld.v1': true,
  'dondoc.rating.objection-refused.v1': true,
  'dondoc.rating.finalised.v1': true,
  'dondoc.rating.final-corrected.v1': false,
  'dondoc.rating.reminder-sent.v1': false,
};

const isNews = (type: string): boolean =>
  Object.hasOwn(movesPlan, type) && movesPlan[type as RatingPublishedType];

/** Starts the course of a rating that was opened, and tells it what people have done since. May be repeated. */
export const ratingStarter =
  (client: () => Client | null, taskQueue: string) =>
  async ({ type, stream, tenant, version }: Recorded): Promise<void> => {
    // Rule sets are published beside the ratings and have no workflow.
    if (!stream.startsWith(streamPrefix) || !isNews(type)) return;
    await tellWorkflow(client(), stream, (workflow) =>
      workflow.signalWithStart<typeof ratingPeriod, [Readonly<{ version: number }>]>('ratingPeriod', {
        workflowId: stream,
        taskQueue,
        args: [{ tenant, ratingId: stream.slice(streamPrefix.length) }],
        signal: ratingChanged,
        signalArgs: [{ version }],
        ...startedAgain,
      }),
    );
  };
