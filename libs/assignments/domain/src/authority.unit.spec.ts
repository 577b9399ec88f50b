import fc from 'fast-check';
import { specify } from '@dondoc/event-sourcing-testing';
import { describe, expect, it } from 'vitest';
import type { AssignmentCommand } from './assignment.commands.ts';
import { assignmentDecider } from './assignment.decider.ts';
import { lowestPost } from './authority.ts';
import { acknowledged, evidence, headOfLead, issued, leadUnit, terms } from './spec/assignment.example.ts';
import { holds, lives, play } from './spec/assignment.lives.ts';
import type { Actor, Post } from './vocabulary.ts';

const given = specify(assignmentDecider);
const { decide, initialState } = assignmentDecider;
const at = '2026-03-10T09:00:00+07:00';
const as = (post: Post): Actor => ({ person: `p-${post}`, unit: leadUnit, post });
const standIn: Actor = { ...as('deputy'), onBehalfOf: headOfLead.person };

const acknowledge = (by: Actor): AssignmentCommand => ({ type: 'Acknowledge', data: { at, by } });
const decline = (by: Actor): AssignmentCommand => ({
  type: 'Decline',
  data: { at, by, reason: 'Không thuộc chức năng', ruleBy: null },
});
const submit = (by: Actor) => ({ at, by, summary: 'Đã tổng hợp.', evidence });
const report = { percent: 40, result: 'Đã có số liệu', slow: null, cause: null, remedy: null };

/** The same command by somebody else; what the system asks for stays as it is. */
const by = (actor: Actor, command: AssignmentCommand): AssignmentCommand => {
  if (!('by' in command.data)) return command;
  // One command of the union with one of its fields replaced is that command again; the compiler loses track of which.
  return { ...command, data: { ...command.data, by: actor } } as AssignmentCommand;
};

describe('A deputy whose head is there', () => {
  it('acknowledges, reports, hands in and asks', () => {
    given(issued)
      .when(acknowledge(as('deputy')))
      .then({
        type: 'AssignmentAcknowledged',
        data: { at, by: as('deputy') },
      });
    given(issued, acknowledged)
      .when({ type: 'SubmitResult', data: submit(as('deputy')) })
      .then({ type: 'ResultSubmitted', data: { ...submit(as('deputy')), late: false } });
    expect(Object.entries(lowestPost).flatMap(([type, post]) => (post === 'deputy' ? type : []))).toEqual([
      'Acknowledge',
      'SubmitResult',
      'RequestExtension',
      'RequestCorrection',
    ]);
  });

  it('does not decide for the unit', () =>
    given(issued)
      .when(decline(as('deputy')))
      .thenRejected({ code: 'not-for-this-post', post: 'deputy', needs: 'head', command: 'Decline' }));
});

describe('An officer', () => {
  it('reports and delivers a part, and nothing else', () => {
    given(issued, acknowledged)
      .when({ type: 'ReportProgress', data: { at, by: as('officer'), ...report } })
      .then({ type: 'ProgressReported', data: { at, by: as('officer'), ...report } });
    given(issued)
      .when(acknowledge(as('officer')))
      .thenRejected({ code: 'not-for-this-post', post: 'officer', needs: 'deputy', command: 'Acknowledge' });
    expect(Object.entries(lowestPost).flatMap(([type, post]) => (post === 'officer' ? type : []))).toEqual([
      'ReportProgress',
      'DeliverPart',
    ]);
  });
});

describe('A deputy who stands in for the head', () => {
  it('decides as the head would, under both names', () =>
    given(issued)
      .when(decline(standIn))
      .then({
        type: 'AssignmentDeclined',
        data: { at, by: standIn, reason: 'Không thuộc chức năng', ruleBy: null },
      }));
});

describe('Whoever issues work', () => {
  const issueBy = (issuedBy: Actor) =>
    decide({ type: 'IssueAssignment', data: { ...terms, issuedBy } }, initialState());

  it('heads the issuing unit or stands in for its head', () => {
    expect(issueBy(as('officer'))).toMatchObject({ rejection: { code: 'not-for-this-post' } });
    expect(issueBy(as('deputy'))).toMatchObject({ rejection: { code: 'not-for-this-post' } });
    expect(issueBy(as('head')).outcome).toBe('accepted');
    expect(issueBy(standIn).outcome).toBe('accepted');
    expect(issueBy({ person: 'p-old', unit: leadUnit }).outcome).toBe('accepted');
  });
});

describe('At any step of any life', () => {
  const outsider: Actor = { person: 'p-99', unit: 'chi-bo-99', post: 'head' };
  const withoutBy = (decision: ReturnType<typeof decide>): unknown =>
    JSON.parse(JSON.stringify(decision, (key, value: unknown) => (key === 'by' ? undefined : value)));

  it('nobody whose unit has no part in the assignment changes anything', () =>
    holds(({ command, before }) => {
      const asked = by(outsider, command);
      if (asked === command) return;
      const decision = decide(asked, before);
      expect(decision.outcome === 'accepted' ? decision.events : []).toEqual([]);
    }));

  it('a stand-in may exactly what the head may, and so may a head from before posts were told apart', () =>
    holds(({ command, before }) => {
      if (!('by' in command.data)) return;
      const { person, unit } = command.data.by;
      const decided = withoutBy(decide(by({ person, unit, post: 'head' }, command), before));
      expect(withoutBy(decide(by({ person, unit }, command), before))).toEqual(decided);
      const instead: Actor = { person: 'p-77', unit, post: 'deputy', onBehalfOf: person };
      expect(withoutBy(decide(by(instead, command), before))).toEqual(decided);
    }));

  it('a lower post may nothing that a higher one may not', () =>
    fc.assert(
      fc.property(
        lives,
        fc.constantFrom(['officer', 'deputy'] as const, ['deputy', 'head'] as const),
        (asks, [low, high]) =>
          play(asks, ({ command, before }) => {
            if (!('by' in command.data)) return;
            const { person, unit } = command.data.by;
            const lower = decide(by({ person, unit, post: low }, command), before);
            if (lower.outcome === 'accepted')
              expect(withoutBy(decide(by({ person, unit, post: high }, command), before))).toEqual(
                withoutBy(lower),
              );
          }),
      ),
    ));
});
