import { ratingPublishedSchema, ruleSetPublishedSchema } from '@dondoc/evaluation-contracts';
import type { RatingEvent, RuleSetEvent } from '@dondoc/evaluation-rating';
import { describe, expect, it } from 'vitest';
import { publishedRatingEvent } from './rating.publication.ts';
import { publishedRuleSetEvent } from './rule-set.publication.ts';

const at = '2026-12-12T08:00:00+07:00';
const said = { at, by: { person: 'p-bi-thu', unit: 'ban-thuong-vu', post: 'head' } } as const;
const line = { kind: 'assignment', id: 'vb-1-4' } as const;
const reason = 'Có căn cứ';
const rules = { id: '366-2025', hash: 'a1' };
const deadlines = { selfAssessBy: at, proposeBy: null, decideBy: at };

const ofRatings: readonly RatingEvent[] = [
  {
    type: 'RatingOpened',
    data: {
      ...said,
      unit: 'mttq',
      subject: { kind: 'head', person: 'p-head' },
      period: '2026-Q1',
      deadlines,
      rules,
      bounds: {
        criteria: [
          { code: 'criterion-1', most: 5, name: { vi: 'Đoàn kết', en: 'Unity' } },
          { code: 'criterion-2', most: '16/3' },
        ],
        leaderCriteria: true,
        apart: { points: 5, grades: '1' },
        failedQuarters: { most: 0, rulesOut: 'excellent' },
        objectionWorkingDays: 7,
      },
    },
  },
  { type: 'RatingReplanned', data: { ...said, deadlines, reason } },
  {
    type: 'GeneralCriteriaGiven',
    data: {
      ...said,
      criteria: [
        { code: 'criterion-1', points: '4.5', evidence: 'Biên bản', cause: null },
        { code: 'criterion-2', notApplicable: 'Không có chức năng' },
      ],
    },
  },
  {
    type: 'LeaderCriteriaGiven',
    data: {
      ...said,
      staff: { allSatisfactory: false, evidence: '8-TB/ĐU' },
      unity: { share: '1/2', evidence: 'Biên bản' },
    },
  },
  {
    type: 'FindingRecorded',
    data: { ...said, finding: 1, kind: 'breach', document: '3-KL/UBKT', on: '2026-10-20', about: 'x' },
  },
  { type: 'FindingWithdrawn', data: { ...said, finding: 1, document: '4-KL/UBKT', reason } },
  { type: 'SelfAssessed', data: { ...said, points: 88.5, grade: 'good', grounds: null } },
  {
    type: 'GradeProposed',
    data: {
      ...said,
      rules,
      asOf: '2026-11-30',
      position: { transactionId: '900', position: '12' },
      total: '257/3',
      grade: null,
      conditions: [{ code: 'all-done', met: true, because: '12/12' }],
      contributionsDigest: 'd1',
      score: { general: '80/3', results: '59', total: '257/3' },
    },
  },
  {
    type: 'GradeDecided',
    data: {
      ...said,
      grade: 'good',
      reason,
      grounds: null,
      document: '120-QĐ/ĐU',
      objectUntil: at,
      quotaExceeded: true,
      unit: { grade: 'good', failing: false },
      failedQuarters: ['2026-Q2'],
    },
  },
  { type: 'LineObjectedTo', data: { ...said, objection: 1, line, grounds: 'x' } },
  {
    type: 'ObjectionUpheld',
    data: {
      ...said,
      objection: 1,
      adjustment: { line, field: 'late', before: 1, after: 0, cause: 'Bão' },
      reason,
    },
  },
  { type: 'ObjectionRefused', data: { ...said, objection: 1, reason } },
  { type: 'RatingFinalised', data: { at, by: null, grade: 'good' } },
  { type: 'FinalCorrected', data: { ...said, from: 'good', to: 'failed', reason, document: '3-KL/UBKT' } },
  {
    type: 'RatingReminderSent',
    data: { at, stage: 'decide', moment: 'ahead', dueAt: at, to: { unit: 'mttq', person: null } },
  },
];

const ofRuleSets: readonly RuleSetEvent[] = [
  {
    type: 'RuleSetAdopted',
    data: {
      ...said,
      ruleSet: '366-2025',
      document: { id: '366-2025' },
      hash: 'h1',
      reason,
      decision: '5-QĐ/ĐU',
    },
  },
  {
    type: 'RuleSetAmended',
    data: {
      ...said,
      ruleSet: '366-2025',
      path: 'objection.workingDays',
      from: null,
      to: 7,
      reason,
      source: '7-QĐ/ĐU',
      standing: 'local',
      hash: 'h2',
    },
  },
];

const ratings = ofRatings.map((event) => [event, publishedRatingEvent(event)] as const);
const ruleSets = ofRuleSets.map((event) => [event, publishedRuleSetEvent(event)] as const);
const of = <Each extends Readonly<{ type: string }>, Published>(
  pairs: readonly (readonly [Each, Published])[],
) => pairs.map(([event, published]) => [event.type, event, published] as const);

describe('What is published of a rating', () => {
  it.each(of(ratings))('%s keeps its contract', (_, event, published) => {
    expect(ratingPublishedSchema.parse(published)).toEqual(published);
    expect(published.data).toEqual(event.data);
  });

  it('is one of these types, whose names never change', () =>
    expect(ratings.map(([, { type }]) => type)).toEqual([
      'dondoc.rating.opened.v1',
      'dondoc.rating.replanned.v1',
      'dondoc.rating.general-criteria-given.v1',
      'dondoc.rating.leader-criteria-given.v1',
      'dondoc.rating.finding-recorded.v1',
      'dondoc.rating.finding-withdrawn.v1',
      'dondoc.rating.self-assessed.v1',
      'dondoc.rating.grade-proposed.v1',
      'dondoc.rating.grade-decided.v1',
      'dondoc.rating.line-objected-to.v1',
      'dondoc.rating.objection-upheld.v1',
      'dondoc.rating.objection-refused.v1',
      'dondoc.rating.finalised.v1',
      'dondoc.rating.final-corrected.v1',
      'dondoc.rating.reminder-sent.v1',
    ]));
});

describe('What is published of a rule set', () => {
  it.each(of(ruleSets))('%s keeps its contract', (_, event, published) => {
    expect(ruleSetPublishedSchema.parse(published)).toEqual(published);
    expect(published.data).toEqual(event.data);
  });

  it('is one of these types, whose names never change', () =>
    expect(ruleSets.map(([, { type }]) => type)).toEqual([
      'dondoc.rule-set.adopted.v1',
      'dondoc.rule-set.amended.v1',
    ]));
});
