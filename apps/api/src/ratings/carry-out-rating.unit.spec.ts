import { inMemoryEventStore } from '@dondoc/event-sourcing-in-memory';
import type { RatingCommand } from '@dondoc/evaluation-rating';
import { createHash, randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { OrganisationRegister } from '../organisation/organisation-register.ts';
import { CarryOutRating, CarryOutRatingHandler } from './carry-out-rating.command.ts';

const at = '2026-12-01T08:00:00+07:00';
const id = 'mttq-2026';
const by = { person: 'p-bi-thu', unit: 'ban-thuong-vu', post: 'head' } as const;
const rules = { id: '366-2025', hash: 'a1' };

const opened: RatingCommand = {
  type: 'OpenRating',
  data: {
    at,
    by,
    unit: 'mttq',
    subject: { kind: 'unit' },
    period: '2026',
    deadlines: { selfAssessBy: null, proposeBy: null, decideBy: null },
    rules,
    bounds: {
      criteria: [],
      apart: { points: 5, grades: 1 },
      failedQuarters: { most: 0, rulesOut: 'excellent' },
      objectionWorkingDays: null,
    },
  },
};
const finding: RatingCommand = {
  type: 'RecordFinding',
  data: { at, by, kind: 'breach', document: '3-KL/UBKT', on: '2026-11-20', about: 'x' },
};
const proposal: RatingCommand = {
  type: 'ProposeGrade',
  data: {
    at,
    by,
    rules,
    asOf: '2026-11-30',
    position: { transactionId: '9', position: '1' },
    total: '90',
    grade: 'excellent',
    conditions: [],
    contributionsDigest: 'd',
  },
};

let handler: CarryOutRatingHandler;
let keys = 0;
const carryOut = (command: RatingCommand, readAt?: number, expectedVersion?: number) => {
  const actor = { ...by, role: 'leader' } as const;
  const request = { actor, idempotencyKey: `k-${(keys += 1)}`, expectedVersion, requestId: 'r-1' };
  return handler.execute(new CarryOutRating(id, command, request, readAt));
};

beforeEach(async () => {
  const store = inMemoryEventStore({
    now: () => new Date(at),
    newId: randomUUID,
    sha256: (bytes) => createHash('sha256').update(bytes).digest(),
  });
  const settings = { tenant: 'phuong' };
  handler = new CarryOutRatingHandler(store, new OrganisationRegister(store, settings), settings);
  await carryOut(opened);
});

describe('A proposal made from a rating', () => {
  it('is recorded on the version that it was made from', async () =>
    expect(await carryOut(proposal, 1)).toMatchObject({ id, version: 2 }));

  it('is not recorded over a finding that came meanwhile', async () => {
    await carryOut(finding);
    await expect(carryOut(proposal, 1)).rejects.toMatchObject({ code: 'try-again' });
    await expect(carryOut(proposal, 1, 2)).rejects.toMatchObject({ code: 'version-conflict' });
    expect(await carryOut(proposal, 2, 2)).toMatchObject({ version: 3 });
  });
});
