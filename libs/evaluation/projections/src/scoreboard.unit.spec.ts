import { ruleSetNamed } from '@dondoc/evaluation-domain';
import { describe, expect, it } from 'vitest';
import type { AssignmentFacts, SubmissionFact } from './assignment-facts.ts';
import { scoreboardAt, unitScoreAt, type Question } from './scoreboard.ts';
import { unitEvaluationAt } from './unit-evaluation.ts';

const ruleSet = ruleSetNamed('366-2025');
if (!ruleSet) throw new Error('rule set 366-2025 is not shipped');

const unit = { unit: 'mttq', name: 'MTTQ' };
const other = { unit: 'van-phong', name: 'Văn phòng' };
const dueAt = '2026-03-14T14:00:00+07:00';

const facts = (id: string, change: Partial<AssignmentFacts> = {}): AssignmentFacts => ({
  id,
  title: `Nhiệm vụ ${id}`,
  leads: [{ unit: 'mttq', since: '2025-01-01T09:00:00+07:00', until: null }],
  cooperatingUnits: [],
  coefficient: 1,
  coefficientsCorrected: [],
  deadlines: [{ at: dueAt, since: '2026-03-02T09:00:00+07:00' }],
  issuedAt: '2026-03-02T09:00:00+07:00',
  standstills: [],
  missesExtended: [],
  objectiveCauseAt: null,
  submissions: [],
  beyondRequirement: false,
  missedAt: null,
  events: [{ id: `${id}-1`, position: '7/1', at: '2026-03-02T09:00:00+07:00' }],
  ...change,
});

const submission = (at: string, change: Partial<SubmissionFact> = {}): SubmissionFact => ({
  at,
  late: false,
  returnedAt: null,
  acceptedAt: null,
  ...change,
});

const asked = (asOf: string): Question => ({
  asOf,
  period: { from: '2026-01-01', to: '2026-12-31' },
  ruleSet,
});
const given = { generalCriteria: null, disciplined: false } as const;
const scored = (asOf: string, ...all: readonly AssignmentFacts[]) =>
  unitScoreAt(all, unit, asked(asOf), given);

const done = facts('done', {
  submissions: [submission('2026-03-10T09:00:00+07:00', { acceptedAt: '2026-03-12T09:00:00+07:00' })],
});

describe('The score of a unit', () => {
  it('has no numbers before anything counts', () => {
    const score = scored('2026-03-14T13:59:59+07:00', facts('a'));
    expect(score).toMatchObject({ counted: 0, leftOut: 1, ratios: null, results: null, contributions: [] });
  });

  it('counts an assignment as not done from the instant of its deadline on', () => {
    const score = scored(dueAt, facts('a'));
    expect(score).toMatchObject({ counted: 1, leftOut: 0, results: { value: 0 } });
    expect(score.contributions[0]?.because.vi).toContain('quá hạn');
  });

  // 366: 25 × quantity + 25 × quality + 20 × progress, here 1/2 each: 12.5 + 12.5 + 10 = 35.
  it('adds up one done and one missed', () =>
    expect(scored('2026-03-20T00:00:00+07:00', done, facts('missed'))).toMatchObject({
      ratios: { quantity: { exact: '1/2' }, quality: { exact: '1/2' }, progress: { exact: '1/2' } },
      results: { value: 35, exact: '35' },
    }));

  it('is what was true at the instant asked about', () => {
    expect(scored('2026-03-11T00:00:00+07:00', done).results?.value).toBe(0);
    expect(scored('2026-03-12T09:00:00+07:00', done).results?.value).toBe(70);
  });

  // Late by an hour on the very day: no progress points, quantity and quality whole: 25 + 25 = 50.
  it('takes progress from a submission late within its last day', () => {
    const late = submission('2026-03-14T15:00:00+07:00', {
      late: true,
      acceptedAt: '2026-03-15T09:00:00+07:00',
    });
    expect(scored('2026-03-16T00:00:00+07:00', facts('late', { submissions: [late] })).results?.exact).toBe(
      '50',
    );
  });

  // Returned once, then accepted in time: quality 0: 25 + 20 = 45.
  it('takes quality for a return', () => {
    const submissions = [
      submission('2026-03-05T09:00:00+07:00', { returnedAt: '2026-03-06T09:00:00+07:00' }),
      submission('2026-03-09T09:00:00+07:00', { acceptedAt: '2026-03-10T09:00:00+07:00' }),
    ];
    expect(scored('2026-03-20T00:00:00+07:00', facts('b', { submissions })).results?.exact).toBe('45');
  });

  it('takes time for a return as it stood before it', () => {
    const deadlines = [
      { at: dueAt, since: '2026-03-02T09:00:00+07:00' },
      { at: '2026-04-01T00:00:00+07:00', since: '2026-03-20T09:00:00+07:00' },
    ];
    expect(scored('2026-03-15T00:00:00+07:00', facts('a', { deadlines })).counted).toBe(1);
    expect(scored('2026-03-21T00:00:00+07:00', facts('a', { deadlines })).counted).toBe(0);
  });

  it('counts an assignment in the year of its last day only', () => {
    const lastYear = facts('old', {
      deadlines: [{ at: '2026-01-01T00:00:00+07:00', since: '2025-12-01T09:00:00+07:00' }],
      issuedAt: '2025-12-01T09:00:00+07:00',
    });
    expect(scored('2026-03-20T00:00:00+07:00', lastYear, done)).toMatchObject({ counted: 1, leftOut: 0 });
    const thisYear = { deadlines: [{ at: '2026-01-02T00:00:00+07:00', since: '2025-12-01T09:00:00+07:00' }] };
    expect(scored('2026-03-20T00:00:00+07:00', { ...lastYear, ...thisYear }, done).counted).toBe(2);
  });

  it('counts one without a deadline in the year of its submission', () => {
    const submissions = [submission('2025-12-31T23:59:59+07:00')];
    const undated = { deadlines: [], issuedAt: '2025-12-01T09:00:00+07:00' };
    expect(scored('2026-03-20T00:00:00+07:00', facts('a', { ...undated, submissions })).counted).toBe(0);
    expect(scored('2026-03-20T00:00:00+07:00', facts('a', undated))).toMatchObject({
      counted: 0,
      leftOut: 1,
    });
  });

  it('shows co-operation without counting it', () => {
    const shared = facts('shared', {
      leads: [{ unit: 'van-phong', since: '2026-03-02T09:00:00+07:00', until: null }],
      cooperatingUnits: ['mttq'],
    });
    const score = scored('2026-03-20T00:00:00+07:00', done, shared);
    expect(score).toMatchObject({ counted: 1, results: { value: 70 } });
    expect(score.contributions.find(({ assignment }) => assignment === 'shared')?.points.value).toBe(0);
  });

  it('leads from every point to the events behind it', () => {
    const score = scored('2026-03-20T00:00:00+07:00', done, facts('missed'));
    expect(score.contributions.reduce((sum, { points }) => sum + points.value, 0)).toBe(score.results?.value);
    expect(score.contributions.map(({ events }) => events)).toEqual([['done-1'], ['missed-1']]);
  });
});

describe('The score of a unit whose objection was upheld', () => {
  const adjusted = {
    assignment: 'late',
    field: 'late',
    before: 1,
    after: 0,
    objection: 1,
    reason: 'Bão số 12',
    event: { id: 'r-7', position: '7/9' },
  } as const;
  const upheld = { ...given, adjusted: [adjusted] };
  const lateOne = submission('2026-03-16T15:00:00+07:00', {
    late: true,
    acceptedAt: '2026-03-17T09:00:00+07:00',
  });
  const all = [done, facts('late', { submissions: [lateOne] })];
  const question = asked('2026-03-20T00:00:00+07:00');

  it('counts the line as adjusted, in every number', () => {
    expect(unitScoreAt(all, unit, question, given).results?.exact).toBe('60');
    expect(unitScoreAt(all, unit, question, upheld).results?.exact).toBe('70');
    expect(scoreboardAt(all, [{ ...unit, given: upheld }], question).units[0]?.results?.exact).toBe('70');
    const evaluation = unitEvaluationAt(all, unit, question, upheld);
    expect(evaluation.score?.results.exact).toBe('70');
    expect(evaluation.warning.results).toEqual({ inTime: '70', onCourse: '70' });
  });

  it('says so in words, and leads to the answer', () => {
    const line = unitScoreAt(all, unit, question, upheld).contributions.at(-1);
    expect(line?.events).toEqual(['late-1', 'r-7']);
    expect(line?.because.vi).toContain('điều chỉnh theo kiến nghị số 1: số lần trễ hạn 1 → 0, vì: Bão số 12');
    const said = unitEvaluationAt(all, unit, question, upheld).lines.at(-1);
    expect(said?.words.en).toContain('adjusted by objection 1: times late 1 → 0, because: Bão số 12');
    expect(said?.events).toContainEqual({ id: 'r-7', position: '7/9' });
  });
});

describe('What is not enough to be scored', () => {
  it('says so of the day that was asked about', () => {
    const { conditions } = scored('2026-03-14T13:59:59+07:00', facts('a'));
    expect(conditions.map(({ because }) => because)).toEqual([
      expect.stringMatching(/đến 2026-03-14 chưa .* — .* by 2026-03-14 no /),
    ]);
  });
});

describe('The scoreboard', () => {
  it('has a row for every unit, with or without data', () => {
    const board = scoreboardAt(
      [done],
      [unit, other].map((one) => ({ ...one, given })),
      asked('2026-03-20T00:00:00+07:00'),
    );
    expect(board.units.map((row) => [row.unit, row.counted, row.results?.value ?? null])).toEqual([
      ['mttq', 1, 70],
      ['van-phong', 0, null],
    ]);
  });
});
