import { specify } from '@dondoc/event-sourcing-testing';
import { describe, it } from 'vitest';
import { longestReport, reportDecider } from './report.decider.ts';
import {
  drafted,
  drawn,
  edited,
  head,
  issued,
  leader,
  officer,
  redrawn,
  slow,
  standIn,
  withdrawn,
} from './spec/report.example.ts';

const given = specify(reportDecider);
const draft = (change: Parameters<typeof drafted>[0] = {}) =>
  ({ type: 'DraftReport', data: drafted(change).data }) as const;
const edit = (event: ReturnType<typeof edited>) => ({ type: 'EditReport', data: event.data }) as const;
const redraw = (change: Parameters<typeof redrawn>[0] = {}) =>
  ({ type: 'RedrawReport', data: redrawn(change).data }) as const;
const issue = (change: Parameters<typeof issued>[0] = {}) =>
  ({ type: 'IssueReport', data: issued(change).data }) as const;
const withdraw = (change: Parameters<typeof withdrawn>[0] = {}) =>
  ({ type: 'WithdrawReport', data: withdrawn(change).data }) as const;

describe('A report that is not there', () => {
  it('is drafted by any of the unit whose report it is', () => {
    given().when(draft()).then(drafted());
    given()
      .when(draft({ by: leader }))
      .thenRejected({ code: 'not-the-reporting-unit', unit: 'mttq' });
  });

  it('is not of a period to come', () =>
    given()
      .when(draft({ at: '2025-12-31T23:00:00+07:00' }))
      .thenRejected('period-not-begun'));

  it('is never longer than one message holds', () =>
    given()
      .when(draft({ drawn: drawn('x'.repeat(longestReport)) }))
      .thenRejected({ code: 'report-too-long', most: longestReport }));

  it('takes nothing else', () =>
    given()
      .when(edit(slow('Khác')))
      .thenRejected('report-unknown'));
});

describe('A draft', () => {
  it('is the only one of its subject and period', () =>
    given(drafted()).when(draft()).thenRejected({ code: 'report-exists', id: 'unit-mttq-2026-q1' }));

  it('is edited by its unit alone', () => {
    given(drafted())
      .when(edit(slow('Chờ số liệu')))
      .then(slow('Chờ số liệu'));
    given(drafted())
      .when({ type: 'EditReport', data: { ...slow('Khác').data, by: leader } })
      .thenRejected('not-the-reporting-unit');
  });

  it('knows when nothing changes', () => {
    given(drafted())
      .when(edit(slow('Số liệu')))
      .thenNothing();
    given(drafted(), slow('Khác'))
      .when(edit(slow('Khác')))
      .thenNothing();
    given(drafted())
      .when(edit(edited({ foreword: null })))
      .thenNothing();
  });

  it('has each passage said otherwise once, and no passage on what is not drawn', () => {
    const twice = slow('Một').data.changes.passages ?? [];
    given(drafted())
      .when(edit(edited({ passages: [...twice, ...twice] })))
      .thenRejected('passage-edited-twice');
    given(drafted())
      .when(edit(edited({ passages: [{ section: 'slow', assignment: 'a-9', text: 'Một' }] })))
      .thenRejected({ code: 'passage-unknown', section: 'slow', assignment: 'a-9' });
  });

  it('takes a passage on the whole of a topic that nothing was drawn for', () => {
    const whole = edited({ passages: [{ section: 'remedies', assignment: null, text: 'Bổ sung người' }] });
    given(drafted()).when(edit(whole)).then(whole);
  });

  it('takes no edit longer than one message holds', () =>
    given(drafted())
      .when(edit(slow('x'.repeat(longestReport + 1))))
      .thenRejected('report-too-long'));

  it('is drawn anew by its unit', () => {
    given(drafted()).when(redraw()).then(redrawn());
    given(drafted())
      .when(redraw({ by: leader }))
      .thenRejected('not-the-reporting-unit');
  });

  it('is issued by the head or whoever stands in, with number and date', () => {
    given(drafted()).when(issue()).then(issued());
    given(drafted())
      .when(issue({ by: standIn }))
      .then(issued({ by: standIn }));
    given(drafted())
      .when(issue({ by: officer }))
      .thenRejected({ code: 'needs-the-head', unit: 'mttq' });
    given(drafted())
      .when(issue({ by: leader }))
      .thenRejected('not-the-reporting-unit');
  });

  it('is not dated before it was drawn', () => {
    given(drafted())
      .when(issue({ issuedOn: '2026-04-02' }))
      .thenRejected('issued-before-drawn');
    given(drafted())
      .when(issue({ issuedOn: '2026-04-03' }))
      .then(issued({ issuedOn: '2026-04-03' }));
    given(drafted(), redrawn())
      .when(issue({ issuedOn: '2026-04-05' }))
      .thenRejected('issued-before-drawn');
  });

  it('is not dated after the day on which it is issued', () => {
    given(drafted())
      .when(issue({ issuedOn: '2026-04-07' }))
      .thenRejected({ code: 'issued-in-the-future', on: '2026-04-07' });
    const nearMidnight = { at: '2026-04-06T17:30:00Z', issuedOn: '2026-04-07' };
    given(drafted()).when(issue(nearMidnight)).then(issued(nearMidnight));
  });

  it('is withdrawn by the head, with the reason', () => {
    given(drafted()).when(withdraw()).then(withdrawn());
    given(drafted())
      .when(withdraw({ by: officer }))
      .thenRejected('needs-the-head');
    given(drafted())
      .when(withdraw({ reason: ' ' }))
      .thenRejected('reason-required');
  });
});

describe('An issued report', () => {
  it('changes no more', () => {
    const refused = { code: 'report-issued', number: '15-BC/MTTQ' } as const;
    given(drafted(), issued())
      .when(edit(slow('Khác')))
      .thenRejected(refused);
    given(drafted(), issued()).when(redraw()).thenRejected(refused);
    given(drafted(), issued()).when(issue()).thenRejected(refused);
  });

  it('is the only one of its subject and period', () =>
    given(drafted(), issued()).when(draft()).thenRejected('report-exists'));

  it('is withdrawn by the head, with the reason', () => {
    given(drafted(), issued()).when(withdraw()).then(withdrawn());
    given(drafted(), issued())
      .when(withdraw({ by: officer }))
      .thenRejected('needs-the-head');
  });
});

describe('A withdrawn report', () => {
  it('takes nothing: the next one is another', () => {
    const refused = { code: 'report-withdrawn', reason: 'Số liệu sai' } as const;
    const commands = [draft(), edit(slow('Khác')), redraw(), issue(), withdraw({ by: head })];
    for (const command of commands) given(drafted(), withdrawn()).when(command).thenRejected(refused);
  });

  it('is not the one that is drafted after it', () => {
    const again = drafted({ edition: 2 });
    given(again).when(draft()).thenRejected({ code: 'report-exists', id: 'unit-mttq-2026-q1-no2' });
  });
});
