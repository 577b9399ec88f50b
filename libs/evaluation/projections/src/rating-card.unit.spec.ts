import { ratingViewSchema, type RatingPublished } from '@dondoc/evaluation-contracts';
import { project, type Recorded } from '@dondoc/event-sourcing-kernel';
import { describe, expect, it } from 'vitest';
import { ratingCard } from './rating-card.projection.ts';

const at = '2026-12-05T08:00:00+07:00';
const by = { person: 'p-bi-thu', unit: 'ban-thuong-vu', post: 'head' } as const;
const rules = { id: '366-2025', hash: 'a1' };
const line = { kind: 'assignment', id: 'a-1' } as const;

const opened: RatingPublished = {
  type: 'dondoc.rating.opened.v1',
  data: {
    at,
    by,
    unit: 'mttq',
    subject: { kind: 'unit' },
    period: '2026',
    deadlines: { selfAssessBy: null, proposeBy: null, decideBy: null },
    rules,
    bounds: {
      criteria: [{ code: 'criterion-1', most: 5, name: { vi: 'Đoàn kết', en: 'Unity' } }],
      apart: { points: 5, grades: 1 },
      failedQuarters: { most: 0, rulesOut: 'excellent' },
      objectionWorkingDays: null,
    },
  },
};
const proposedBy = (who: { by?: typeof by }): RatingPublished => ({
  type: 'dondoc.rating.grade-proposed.v1',
  data: {
    ...who,
    at,
    rules,
    asOf: '2026-11-30',
    position: { transactionId: '9', position: '1' },
    total: '257/3',
    grade: 'good',
    conditions: [],
    contributionsDigest: 'd',
    score: { general: '80/3', results: '59', total: '257/3' },
  },
});
const proposed = proposedBy({});
const decided: RatingPublished = {
  type: 'dondoc.rating.grade-decided.v1',
  data: {
    at,
    by,
    grade: 'good',
    reason: null,
    grounds: 'x',
    document: '120-QĐ/ĐU',
    objectUntil: null,
    quotaExceeded: false,
    unit: { grade: 'excellent', failing: false },
    failedQuarters: ['2026-Q1'],
  },
};
const leaderSaid = {
  staff: { allSatisfactory: true, evidence: '8-TB/ĐU' },
  unity: { share: '1/2', evidence: 'Biên bản' },
};
const found: RatingPublished = {
  type: 'dondoc.rating.finding-recorded.v1',
  data: { at, by, finding: 1, kind: 'breach', document: '3-KL/UBKT', on: '2026-11-20', about: 'x' },
};
const objected: RatingPublished = {
  type: 'dondoc.rating.line-objected-to.v1',
  data: { at, by, objection: 1, line, grounds: 'x' },
};
const upheld: RatingPublished = {
  type: 'dondoc.rating.objection-upheld.v1',
  data: {
    at,
    by,
    objection: 1,
    adjustment: { line, field: 'late', before: 1, after: 0, cause: 'Bão' },
    reason: 'x',
  },
};

const after = (...events: readonly RatingPublished[]) => {
  const recorded = events.map((event, index): Recorded<RatingPublished> => ({
    ...event,
    id: `e-${index + 1}`,
    tenant: 'phuong',
    stream: 'rating/mttq-2026',
    version: index + 1,
    schemaVersion: 1,
    metadata: { actor: 'p', commandId: `c-${index}`, causationId: 'c', correlationId: 'c', recordedAt: at },
    global: { transactionId: '9', position: String(index) },
    previousHash: '0',
    hash: 'h',
  }));
  const card = project(ratingCard, recorded).get('mttq-2026');
  expect(ratingViewSchema.parse(card)).toEqual(card);
  return card;
};

describe('The card of a rating', () => {
  it('holds what was said of a leader, and drops what was proposed without it', () => {
    const said = { type: 'dondoc.rating.leader-criteria-given.v1', data: { at, by, ...leaderSaid } } as const;
    expect(after(opened, proposed, said)).toMatchObject({
      status: 'open',
      leader: leaderSaid,
      leaderGiven: { at, by },
      proposal: null,
      proposed: null,
    });
  });

  it('says who opened it, and has nothing else yet', () =>
    expect(after(opened)).toMatchObject({
      opened: { at, by },
      adjusted: false,
      decision: null,
      findings: [],
      corrections: [],
      finalised: null,
      selfAssessed: null,
      criteriaGiven: null,
      leader: null,
      leaderGiven: null,
      proposed: null,
      reopened: { propose: null, decide: null },
      bounds: { criteria: [{ name: { vi: 'Đoàn kết' } }] },
    }));

  it('says when each step was taken, and by whom', () => {
    const head = { person: 'p-head', unit: 'mttq', post: 'head' } as const;
    const assessed: RatingPublished = {
      type: 'dondoc.rating.self-assessed.v1',
      data: { at: '2026-12-02T08:00:00+07:00', by: head, points: 88, grade: 'good', grounds: null },
    };
    const given: RatingPublished = {
      type: 'dondoc.rating.general-criteria-given.v1',
      data: {
        at: '2026-12-03T08:00:00+07:00',
        by,
        criteria: [{ code: 'criterion-1', points: 5, evidence: 'x', cause: null }],
      },
    };
    expect(after(opened, assessed, given, proposed)).toMatchObject({
      selfAssessed: { at: '2026-12-02T08:00:00+07:00', by: head },
      criteriaGiven: { at: '2026-12-03T08:00:00+07:00', by },
      proposed: { at, by: null },
    });
    expect(after(opened, proposedBy({ by }))).toMatchObject({ proposed: { at, by } });
    expect(after(opened, assessed, proposed, given)).toMatchObject({ proposed: null, selfAssessed: {} });
  });

  it('says since when it waits again for what had been done', () => {
    const answered = after(opened, proposed, decided, objected, upheld);
    expect(answered?.reopened).toEqual({ propose: at, decide: at });
    expect(after(opened, proposed, found)?.reopened).toEqual({ propose: at, decide: null });
    expect(after(opened, proposed, decided, objected)?.reopened).toEqual({ propose: null, decide: null });
  });

  it('tells every proposal, decision and reopening in the order of the log', () => {
    const told = (...events: readonly RatingPublished[]) =>
      after(...events)?.history.map(({ what, number }) => (number === null ? what : `${what} ${number}`));
    expect(told(opened, proposed, decided, objected, upheld, proposed, decided)).toEqual([
      'opened',
      'proposed',
      'decided',
      'objected 1',
      'upheld 1',
      'reopened',
      'proposed',
      'decided',
    ]);
    const second: RatingPublished = { ...objected, data: { ...objected.data, objection: 2 } };
    const refused: RatingPublished = {
      type: 'dondoc.rating.objection-refused.v1',
      data: { at, by, objection: 2, reason: 'x' },
    };
    // Nothing is decided anew before the last objection is answered, nor for one that changes nothing.
    expect(told(opened, proposed, decided, objected, second, upheld, refused)?.slice(-3)).toEqual([
      'upheld 1',
      'refused 2',
      'reopened',
    ]);
    expect(told(opened, proposed, decided, second, refused)?.at(-1)).toBe('refused 2');
    expect(told(opened, proposed, found)?.at(-1)).toBe('found 1');
    expect(told(opened, proposed, decided, found)?.slice(-2)).toEqual(['found 1', 'reopened']);
  });

  it('tells of each step who, when, which grade and by which document', () => {
    const history = after(opened, proposedBy({ by }), decided, found)?.history;
    const nothing = { number: null, grade: null, document: null, asOf: null };
    expect(history).toEqual([
      { ...nothing, what: 'opened', at, by },
      { ...nothing, what: 'proposed', at, by, grade: 'good', asOf: '2026-11-30' },
      { ...nothing, what: 'decided', at, by, grade: 'good', document: '120-QĐ/ĐU' },
      { ...nothing, what: 'found', at, by, number: 1, document: '3-KL/UBKT' },
      { ...nothing, what: 'reopened', at, by },
    ]);
  });

  it('keeps the last decision with all that it says, until it is proposed anew', () => {
    const decision = {
      grade: 'good',
      document: '120-QĐ/ĐU',
      unitGrade: 'excellent',
      failedQuarters: ['2026-Q1'],
    };
    expect(after(opened, proposed, decided)).toMatchObject({ status: 'decided', decision, adjusted: false });
    const adjusted = after(opened, proposed, decided, objected, upheld);
    expect(adjusted).toMatchObject({ status: 'answered', decision, adjusted: true });
    const anew = after(opened, proposed, decided, objected, upheld, proposed);
    expect(anew).toMatchObject({ status: 'proposed', decision: null, grade: null, adjusted: true });
    expect(after(opened, proposed, decided, objected, upheld, proposed, decided)).toMatchObject({
      adjusted: false,
    });
  });

  it('has no proposal after a finding, and asks for a decision anew', () => {
    expect(after(opened, proposed, found)).toMatchObject({
      status: 'open',
      proposal: null,
      adjusted: false,
      findings: [{ finding: 1, kind: 'breach', document: '3-KL/UBKT', by, withdrawn: null }],
    });
    expect(after(opened, proposed, decided, found)).toMatchObject({ status: 'open', adjusted: true });
    expect(after(opened, proposed, decided, objected, found)).toMatchObject({ status: 'objected' });
    const withdrawn: RatingPublished = {
      type: 'dondoc.rating.finding-withdrawn.v1',
      data: { at, by, finding: 1, document: '4-KL/UBKT', reason: 'Kết luận lại' },
    };
    expect(after(opened, found, proposed, withdrawn)).toMatchObject({
      proposal: null,
      findings: [{ withdrawn: { at, by, document: '4-KL/UBKT', reason: 'Kết luận lại' } }],
    });
  });

  it('lists what was corrected after it was final', () => {
    const finalised: RatingPublished = {
      type: 'dondoc.rating.finalised.v1',
      data: { at, by: null, grade: 'good' },
    };
    const correction = { at, by, from: 'good', to: 'failed', reason: 'x', document: '3-KL/UBKT' } as const;
    const corrected: RatingPublished = { type: 'dondoc.rating.final-corrected.v1', data: correction };
    expect(after(opened, proposed, decided, finalised, corrected)).toMatchObject({
      status: 'final',
      grade: 'failed',
      finalised: { at, by: null },
      corrections: [correction],
    });
  });
});
