import type { RatingQuota, RatingView } from '@dondoc/evaluation-contracts';

const decidingHead = { person: 'nguoi-ban-thuong-vu', unit: 'ban-thuong-vu' };
const ratedHead = { person: 'nguoi-ban-xay-dung-dang', unit: 'ban-xay-dung-dang' };

export const openedAt = '2026-12-01T08:00:00+07:00';

type Told = RatingView['history'][number];
const told = (what: Told['what'], by: typeof decidingHead, at: string, more: Partial<Told> = {}): Told => ({
  ...{ what, by, at, number: null, grade: null, document: null, asOf: null },
  ...more,
});

/** The year of a unit, opened and nothing done yet, for specs. */
export const aRating: RatingView = {
  id: 'ban-xay-dung-dang-2026',
  version: 1,
  status: 'open',
  unit: 'ban-xay-dung-dang',
  subject: { kind: 'unit' },
  period: '2026',
  decidingUnit: 'ban-thuong-vu',
  deadlines: {
    selfAssessBy: '2026-12-05T00:00:00+07:00',
    proposeBy: '2026-12-10T00:00:00+07:00',
    decideBy: '2026-12-15T00:00:00+07:00',
  },
  rules: { id: '366-2025', hash: 'a1' },
  bounds: {
    criteria: [1, 2, 3, 4, 5, 6].map((number) => ({ code: `criterion-${number}`, most: 5 })),
    apart: { points: 5, grades: 1 },
    failedQuarters: { most: 0, rulesOut: 'excellent' },
    objectionWorkingDays: null,
  },
  criteria: null,
  leader: null,
  selfAssessment: null,
  proposal: null,
  grade: null,
  objectUntil: null,
  quotaExceeded: false,
  objections: [],
  adjusted: false,
  decision: null,
  corrections: [],
  findings: [],
  opened: { at: openedAt, by: decidingHead },
  finalised: null,
  selfAssessed: null,
  criteriaGiven: null,
  leaderGiven: null,
  proposed: null,
  reopened: { propose: null, decide: null },
  history: [told('opened', decidingHead, openedAt)],
};

export const theCriteria: NonNullable<RatingView['criteria']> = aRating.bounds.criteria.map(({ code }) => ({
  code,
  points: 4.5,
  evidence: 'Biên bản họp',
  cause: null,
}));

export const theLeader: NonNullable<RatingView['leader']> = {
  staff: { allSatisfactory: false, evidence: '8-TB/ĐU' },
  unity: { share: '1/2', evidence: 'Biên bản kiểm điểm' },
};

export const proposedRating: RatingView = {
  ...aRating,
  version: 4,
  status: 'proposed',
  criteria: theCriteria,
  selfAssessment: { points: 88, grade: 'good', grounds: null },
  selfAssessed: { at: '2026-12-03T08:00:00+07:00', by: ratedHead },
  criteriaGiven: { at: '2026-12-07T08:00:00+07:00', by: decidingHead },
  proposed: { at: '2026-12-08T08:00:00+07:00', by: decidingHead },
  proposal: {
    rules: aRating.rules,
    asOf: '2026-11-30',
    position: { transactionId: '900', position: '12' },
    total: '257/3',
    grade: 'good',
    conditions: [{ code: 'all-done', met: true, because: '12/12 xong — 12 of 12 done' }],
    contributionsDigest: 'd1',
    score: { general: '27', results: '176/3', total: '257/3' },
  },
  history: [
    ...aRating.history,
    told('self-assessed', ratedHead, '2026-12-03T08:00:00+07:00', { grade: 'good' }),
    told('criteria-given', decidingHead, '2026-12-07T08:00:00+07:00'),
    told('proposed', decidingHead, '2026-12-08T08:00:00+07:00', { grade: 'good', asOf: '2026-11-30' }),
  ],
};

export const decidedRating: RatingView = {
  ...proposedRating,
  version: 5,
  status: 'decided',
  grade: 'good',
  decision: {
    at: '2026-12-12T08:00:00+07:00',
    by: decidingHead,
    grade: 'good',
    reason: null,
    grounds: null,
    document: '120-QĐ/ĐU',
    objectUntil: null,
    quotaExceeded: false,
    unitGrade: null,
    failedQuarters: [],
  },
  history: [
    ...proposedRating.history,
    told('decided', decidingHead, '2026-12-12T08:00:00+07:00', { grade: 'good', document: '120-QĐ/ĐU' }),
  ],
};

export const objectedRating: RatingView = {
  ...decidedRating,
  version: 6,
  status: 'objected',
  objections: [
    {
      objection: 1,
      at: '2026-12-13T08:00:00+07:00',
      by: ratedHead,
      line: { kind: 'criterion', id: 'criterion-3' },
      grounds: 'Có biên bản bổ sung',
      answer: null,
    },
  ],
  history: [
    ...decidedRating.history,
    told('objected', ratedHead, '2026-12-13T08:00:00+07:00', { number: 1 }),
  ],
};

export const finalRating: RatingView = {
  ...decidedRating,
  version: 6,
  status: 'final',
  finalised: { at: '2026-12-20T08:00:00+07:00', by: decidingHead },
  history: [
    ...decidedRating.history,
    told('finalised', decidingHead, '2026-12-20T08:00:00+07:00', { grade: 'good' }),
  ],
};

export const failedQuarter: RatingView = {
  ...finalRating,
  id: 'ban-xay-dung-dang-2026-q2',
  period: '2026-Q2',
  grade: 'failed',
};

const group: RatingQuota['usual'][number] = {
  group: 'party-board',
  groupName: { vi: 'Ban Đảng', en: 'Party boards' },
  excellent: ['ban-xay-dung-dang-2026'],
  of: 2,
  share: '2/5',
  allowed: 0,
  alarm: true,
  words: { vi: '20 % × 2 = 0,4, làm tròn 0; vượt 1', en: '20 % × 2 = 0.4, rounded 0; 1 too many' },
};
export const exceededQuota: RatingQuota = {
  period: '2026',
  ruleSet: '366-2025',
  usual: [group],
  exceptional: [group],
};

export const ratingOfHead: RatingView = {
  ...aRating,
  id: 'ban-xay-dung-dang-2026-head',
  subject: { kind: 'head', person: ratedHead.person },
};
