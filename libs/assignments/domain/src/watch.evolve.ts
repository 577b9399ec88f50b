import type { AssignmentState } from './assignment.state.ts';
import { withTerms } from './terms.ts';
import type { WatchEvent } from './watch.events.ts';

export const evolveWatch = (
  state: Exclude<AssignmentState, { status: 'absent' }>,
  event: WatchEvent,
): AssignmentState => {
  switch (event.type) {
    case 'PeriodReportMissed':
      return withTerms(state, () => ({ missedPeriod: event.data.period }));
    case 'SystemFaultRecorded': {
      const { from, what } = event.data;
      return withTerms(state, ({ faults }) => ({ faults: [...faults, { from, what }] }));
    }
    default:
      return event satisfies never;
  }
};
