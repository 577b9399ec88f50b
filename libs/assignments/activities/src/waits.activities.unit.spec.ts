import type { AssignmentEvent, Stage } from '@dondoc/assignments-domain';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  acknowledge,
  activitiesAt,
  dueAt,
  firstReminder,
  given,
  issue,
  issuedAt,
  newWard,
  office,
  presentStore,
  ref,
  sevenDaysBefore,
  stream,
  tenant,
  written,
} from './activities-ward.spec.ts';

beforeEach(newWard);

describe('An assignment nobody acknowledges', () => {
  beforeEach(() => given(issue));

  const silence: Stage = {
    kind: 'acknowledgement-overdue',
    at: '2026-03-04T00:00:00+07:00',
    since: issuedAt,
    target: { kind: 'above', of: 'lead-unit', otherwise: ['ban-xay-dung-dang'] },
  };

  it('is told to the unit above the lead unit, once', async () => {
    const { carryOut } = activitiesAt(silence.at);
    const left = await carryOut({ ...ref, stage: silence });
    expect((await written()).at(-1)).toEqual({
      type: 'AcknowledgementOverdue',
      data: { at: silence.at, since: issuedAt, to: { unit: 'board-1', person: null } },
    });
    expect(await carryOut({ ...ref, stage: silence })).toEqual(left);
    expect((await presentStore().readStream(tenant, stream)).at(-1)?.metadata.commandId).toBe(
      `assignment/a-1/acknowledgement-overdue/${issuedAt}`,
    );
  });
});

describe('An assignment that another unit takes over', () => {
  it('is reminded again of the same deadline, by commands of their own', async () => {
    await given(issue, acknowledge);
    await activitiesAt(sevenDaysBefore).carryOut({ ...ref, stage: firstReminder });
    await given({
      type: 'Reassign',
      data: { at: sevenDaysBefore, by: office, toUnit: 'unit-2', reason: 'x', deadline: null },
    });
    await activitiesAt(sevenDaysBefore).carryOut({ ...ref, stage: firstReminder });
    const history = await presentStore().readStream<AssignmentEvent>(tenant, stream);
    expect(history.slice(2).map(({ type }) => type)).toEqual([
      'ReminderSent',
      'AssignmentReassigned',
      'ReminderSent',
    ]);
    expect(history.at(-1)?.metadata.commandId).toBe(`assignment/a-1/remind-7-days-before/${dueAt}/lead-2`);
  });
});

describe('An assignment that was cancelled', () => {
  it('is finished', async () => {
    await given(issue, {
      type: 'Cancel',
      data: { at: issuedAt, by: office, reason: 'x', authority: 'y' },
    });
    expect(await activitiesAt(issuedAt).planTimeline(ref)).toMatchObject({ finished: true, stages: [] });
  });
});
