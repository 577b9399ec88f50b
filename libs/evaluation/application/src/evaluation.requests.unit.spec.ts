import { createHash } from 'node:crypto';
import {
  adoptRuleSetSchema,
  amendRuleSetSchema,
  answerObjectionSchema,
  correctFinalSchema,
  decideGradeSchema,
  giveGeneralCriteriaSchema,
  objectToLineSchema,
  openRatingSchema,
  proposeGradeSchema,
  ratingIdSchema,
  replanRatingSchema,
  selfAssessSchema,
} from '@dondoc/evaluation-contracts';
import { evaluate, ruleSetNamed } from '@dondoc/evaluation-domain';
import {
  ratingDecider,
  ratingId,
  ruleSetDecider,
  type RatingEvent,
  type RatingRejection,
  type RuleSetDocument,
  type RuleSetRejection,
} from '@dondoc/evaluation-rating';
import { fold } from '@dondoc/event-sourcing-kernel';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { proposeGradeFrom } from './proposal.ts';
import { ratingRefusalText } from './rating.refusal-text.ts';
import { ruleSetRefusalText } from './rule-set.refusal-text.ts';
import { ratingCommandFrom as from } from './rating.requests.ts';
import { adoptRuleSetFrom, amendRuleSetFrom, ruleSetHash } from './rule-set.requests.ts';

const at = '2026-12-01T08:00:00+07:00';
const by = { person: 'p-bi-thu', unit: 'ban-thuong-vu', post: 'head' } as const;
const head = { person: 'p-head', unit: 'mttq', post: 'head' } as const;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const rules = ruleSetNamed('366-2025');
if (!rules) throw new Error('366-2025 is not shipped');
const shipped = JSON.parse(JSON.stringify(rules)) as RuleSetDocument;
const hash = ruleSetHash(shipped, sha256);
const facts = { pending: [], unit: null, failedQuarters: [], quotaExceeded: false, presentGrade: null };
const opening = { subject: { kind: 'unit' }, rules, hash } as const;
const line = { kind: 'assignment', id: 'vb-1-4' } as const;
const held = { assignments: [{ id: line.id, counts: { late: 1, quality: 0 } }], conditions: [] };

const example = <Schema extends z.ZodType>(schema: Schema): z.output<Schema> =>
  schema.parse(schema.meta()?.['examples']?.[0 as never]);

const evaluation = evaluate(
  {
    unit: 'mttq',
    period: { from: '2026-01-01', to: '2026-12-31' },
    generalCriteria: 28,
    disciplined: false,
    assignments: [],
  },
  rules,
  '2026-11-30',
);

describe('What is asked of a rating', () => {
  it('is a command that the rating takes, step by step', () => {
    const criteria = Array.from({ length: 6 }, (_, index) => ({
      code: `criterion-${index + 1}`,
      points: 5,
      evidence: 'Biên bản',
      cause: null,
    }));
    const commands = [
      from.open(example(openRatingSchema), opening, by, at),
      from.replan(example(replanRatingSchema), by, at),
      from.giveCriteria(giveGeneralCriteriaSchema.parse({ criteria }), by, at),
      from.selfAssess(example(selfAssessSchema), head, at),
      proposeGradeFrom(
        evaluation,
        { rules: { id: rules.id, hash }, position: { transactionId: '9', position: '1' }, sha256 },
        by,
        at,
      ),
      from.decide({ ...example(decideGradeSchema), reason: 'Chưa đủ dữ liệu' }, facts, null, by, at),
      from.object(example(objectToLineSchema), held, head, at),
      from.answer({ upheld: false, reason: 'Không có căn cứ' }, { objection: 1, line, held }, by, at),
      from.finalise(by, at),
      from.correct(example(correctFinalSchema), facts, by, at),
    ];
    let events: readonly RatingEvent[] = [];
    for (const command of commands) {
      const decision = ratingDecider.decide(command, fold(ratingDecider, events));
      expect([command.type, decision.outcome]).toEqual([command.type, 'accepted']);
      if (decision.outcome === 'accepted') events = [...events, ...decision.events];
    }
    expect(events).toHaveLength(commands.length);
  });

  it('names the line of the objection that is answered', () =>
    expect(from.answer(example(answerObjectionSchema), { objection: 2, line, held }, by, at)).toMatchObject({
      type: 'UpholdObjection',
      data: { objection: 2, adjustment: { line, field: 'late' } },
    }));

  it('has examples that it takes, and no period that there is not', () => {
    expect(example(proposeGradeSchema)).toEqual({ asOf: '2026-11-30' });
    expect(example(giveGeneralCriteriaSchema).criteria).toHaveLength(2);
    expect(openRatingSchema.safeParse({ unit: 'mttq', period: '2026-q1', ruleSet: 'x' }).success).toBe(false);
    for (const id of [ratingId('mttq', '2026'), ratingId('ban-xay-dung-dang', '2026-Q1', 'head')])
      expect(ratingIdSchema.safeParse(id).success).toBe(true);
  });
});

describe('What is asked of a rule set', () => {
  it('is a command with the hash of what it makes', () => {
    const adopt = adoptRuleSetFrom(example(adoptRuleSetSchema), shipped, sha256, by, at);
    const amend = amendRuleSetFrom(example(amendRuleSetSchema), shipped, sha256, by, at);
    const adopted = ruleSetDecider.decide(adopt, ruleSetDecider.initialState());
    if (adopted.outcome === 'rejected') throw new Error(adopted.rejection.code);
    const state = fold(ruleSetDecider, adopted.events);
    const decision = ruleSetDecider.decide(amend, state);
    if (decision.outcome === 'rejected') throw new Error(decision.rejection.code);
    const now = fold(ruleSetDecider, [...adopted.events, ...decision.events]).adopted['366-2025'];
    expect(now?.hash).toBe(ruleSetHash(now?.document ?? {}, sha256));
    expect(now?.hash).not.toBe(hash);
  });
});

describe('A refusal', () => {
  const ofRatings: readonly RatingRejection[] = [
    { code: 'rating-unknown' },
    { code: 'rating-already-open' },
    { code: 'period-unknown', period: '2026-Q5' },
    { code: 'rating-final' },
    { code: 'rating-not-final' },
    { code: 'not-the-rated', unit: 'mttq' },
    { code: 'not-the-deciding-unit', decidingUnit: 'x' },
    { code: 'needs-the-head', unit: 'mttq' },
    { code: 'unit-rates-itself', unit: 'mttq' },
    { code: 'not-on-oneself', unit: 'mttq' },
    { code: 'reason-required' },
    { code: 'criteria-incomplete', missing: ['criterion-1'] },
    { code: 'criterion-unknown', criterion: 'x' },
    { code: 'criterion-given-twice', criterion: 'x' },
    { code: 'criterion-out-of-range', criterion: 'x', most: 5 },
    { code: 'criterion-unproven', criterion: 'x' },
    { code: 'cause-counted-already', cause: 'Bão' },
    { code: 'finding-of-the-future', on: '2026-12-30' },
    { code: 'finding-recorded-already', finding: 1 },
    { code: 'finding-unknown', finding: 2 },
    { code: 'finding-withdrawn-already', finding: 1 },
    { code: 'grounds-required', self: 'good', other: null },
    { code: 'other-rules', opened: 'a', used: 'b' },
    { code: 'not-proposed' },
    { code: 'already-decided' },
    { code: 'not-decided' },
    { code: 'others-come-first', pending: ['mttq-2026'] },
    { code: 'above-the-unit', unitGrade: 'good' },
    { code: 'unit-failing' },
    { code: 'quarter-failed', quarters: ['2026-Q1'] },
    { code: 'quota-not-acknowledged' },
    { code: 'window-not-as-set', workingDays: null },
    { code: 'window-not-as-set', workingDays: 7 },
    { code: 'line-unknown', line },
    { code: 'line-objected-already', line },
    { code: 'objection-too-late', until: at },
    { code: 'objection-unknown', objection: 1 },
    { code: 'objection-answered', objection: 1 },
    { code: 'adjustment-beside-the-line', line },
    { code: 'adjustment-unusable', field: 'late' },
    { code: 'value-differs', present: 4.5 },
    { code: 'grade-differs', present: 'good' },
    { code: 'objections-open', objections: [1] },
    { code: 'adjustment-undecided' },
    { code: 'objections-still-possible', until: at },
  ];
  const ofRuleSets: readonly RuleSetRejection[] = [
    { code: 'rules-unusable', problems: [{ path: 'grades', message: 'x' }] },
    { code: 'id-differs', id: 'x' },
    { code: 'rules-not-adopted', ruleSet: 'x' },
    { code: 'path-unknown', path: 'x' },
    { code: 'rule-differs', present: 7 },
  ];

  it('names units, and times on a clock in Vietnam', () => {
    const nameOf = (unit: string) => (unit === 'mttq' ? 'Ủy ban MTTQ' : unit);
    const pending = ['mttq-2026', 'mttq-2026-q1-head', 'to-1-2026-07'];
    expect(ratingRefusalText({ code: 'others-come-first', pending }, nameOf)).toEqual({
      vi: 'Cần quyết định trước: Ủy ban MTTQ (năm 2026); người đứng đầu Ủy ban MTTQ (quý 1/2026); to-1 (tháng 7/2026).',
      en: 'To be decided first: Ủy ban MTTQ (2026); the head of Ủy ban MTTQ (quarter 1 of 2026); to-1 (month 7 of 2026).',
    });
    expect(ratingRefusalText({ code: 'objections-still-possible', until: '2026-12-22T17:00:00Z' }).vi).toBe(
      'Thời hạn kiến nghị còn đến 00:00 23/12/2026.',
    );
  });

  it('writes numbers as people do, in either language', () => {
    const present = 89.5;
    expect(ruleSetRefusalText({ code: 'rule-differs', present })).toEqual({
      vi: 'Quy định hiện nay là 89,5; hãy xem lại.',
      en: 'The rule is 89.5 at present; look again.',
    });
    expect(ratingRefusalText({ code: 'value-differs', present }).vi).toContain('89,5');
    expect(ruleSetRefusalText({ code: 'rule-differs', present: 'down' }).vi).toContain('"down"');
  });

  it('says why in both languages', () => {
    for (const { vi, en } of [
      ...ofRatings.map((one) => ratingRefusalText(one)),
      ...ofRuleSets.map(ruleSetRefusalText),
    ]) {
      expect(vi).toMatch(/\.$/);
      expect(en).toMatch(/\.$/);
      expect(vi).not.toBe(en);
    }
  });
});
