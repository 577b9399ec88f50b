import { describe, expect, it } from 'vitest';
import { editReportSchema, issueReportSchema } from './report-requests.schema.ts';
import { reportIdSchema } from './report-vocabulary.schema.ts';

const passage = (text: string | null) => ({
  passages: [{ section: 'slow', assignment: 'a-1', text }],
});

describe('An edit of a report', () => {
  it.each(['', null, 'Chờ số liệu\ncủa tổ dân phố'])('takes %j as the text of a passage', (text) =>
    expect(editReportSchema.safeParse(passage(text)).success).toBe(true),
  );

  it.each(['a\u0000b', 'a\u202dx\u0007', '\ud800', 'x'.repeat(4001)])(
    'takes no text that a page cannot show',
    (text) => {
      expect(editReportSchema.safeParse(passage(text)).success).toBe(false);
      expect(editReportSchema.safeParse({ foreword: text }).success).toBe(false);
    },
  );

  it('never names a figure', () => expect(editReportSchema.safeParse({ figures: [] }).success).toBe(false));
});

describe('The number of a report', () => {
  it('is one line of the office’s register', () => {
    expect(issueReportSchema.safeParse({ number: '15\n-BC', issuedOn: '2026-04-06' }).success).toBe(false);
    expect(issueReportSchema.parse({ number: ' 15-BC/MTTQ ', issuedOn: '2026-04-06' }).number).toBe(
      '15-BC/MTTQ',
    );
  });
});

describe('The id of a report', () => {
  it.each(['unit-mttq-2026-q1', 'directive-vb-1-2026-03', 'unit-to-1-2026-no2'])('is %s', (id) =>
    expect(reportIdSchema.safeParse(id).success).toBe(true),
  );
  it.each(['mttq-2026', 'unit-mttq-2026-Q1', 'unit-mttq-2026-q5', 'unit--2026'])('is never %s', (id) =>
    expect(reportIdSchema.safeParse(id).success).toBe(false),
  );
});
