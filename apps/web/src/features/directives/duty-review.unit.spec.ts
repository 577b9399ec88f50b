import { issueDirectiveSchema, type ProposedDuty } from '@dondoc/directives-contracts';
import { describe, expect, it } from 'vitest';
import { issuable, issueRequest, reviewOf } from './duty-review.ts';

const units = ['ban-thuong-vu', 'ban-xay-dung-dang', 'van-phong'];

const proposal: ProposedDuty = {
  duty: 1,
  unitName: 'Ban Xây dựng Đảng',
  title: 'Mở chuyên mục trước ngày 31/3',
  from: 93,
  to: 94,
  leadUnit: 'ban-xay-dung-dang',
  cooperatingUnits: ['van-phong'],
  unknownUnits: [],
  recurrence: null,
  deadline: { lastDay: '2026-03-30', text: 'trước ngày 31/3' },
};
const unknownLead: ProposedDuty = { ...proposal, duty: 2, unitName: 'Đoàn thanh niên', leadUnit: null };
const undated: ProposedDuty = {
  ...proposal,
  duty: 3,
  deadline: { lastDay: null, text: 'khi kết thúc năm' },
};

describe('A proposed duty', () => {
  it('is issued as proposed when nobody changes it, accepted by the standing committee', () =>
    expect(issuable([reviewOf(proposal, units)])).toEqual({
      unready: [],
      duties: [
        {
          duty: 1,
          title: proposal.title,
          from: 93,
          to: 94,
          leadUnit: 'ban-xay-dung-dang',
          cooperatingUnits: ['van-phong'],
          acceptingUnit: 'ban-thuong-vu',
          urgency: 'normal',
          coefficient: 1,
          recurrence: null,
          deadline: { lastDay: '2026-03-30', text: 'trước ngày 31/3' },
        },
      ],
    }));

  it('without a day has no deadline, whatever its wording', () =>
    expect(issuable([reviewOf(undated, units)]).duties[0]?.deadline).toBeNull());

  it('keeps the wording of a deadline that was moved', () =>
    expect(issuable([{ ...reviewOf(proposal, units), lastDay: '2026-04-15' }]).duties[0]?.deadline).toEqual({
      lastDay: '2026-04-15',
      text: 'trước ngày 31/3',
    }));

  it('does not co-operate with itself once its lead was changed', () =>
    expect(
      issuable([{ ...reviewOf(proposal, units), leadUnit: 'van-phong' }]).duties[0]?.cooperatingUnits,
    ).toEqual([]));
});

describe('A duty whose lead the register does not know', () => {
  const review = reviewOf(unknownLead, units);

  it('holds back the issuing until a unit is chosen', () => {
    expect(issuable([review])).toEqual({ duties: [], unready: [2] });
    expect(issuable([{ ...review, leadUnit: 'van-phong' }]).unready).toEqual([]);
  });

  it('holds back nothing once it is left out', () =>
    expect(issuable([{ ...review, include: false }])).toEqual({ duties: [], unready: [] }));
});

describe('A duty that cannot be issued as it is', () => {
  it('has a coefficient out of range, or nobody to accept it', () => {
    const review = reviewOf(proposal, units);
    expect(issuable([{ ...review, coefficient: 0 }]).unready).toEqual([1]);
    expect(issuable([{ ...review, coefficient: null }]).unready).toEqual([1]);
    expect(issuable([reviewOf(proposal, ['van-phong'])]).unready).toEqual([1]);
  });
});

describe('The request to issue', () => {
  it('is one that the contract takes', () => {
    const request = issueRequest(
      'KẾ HOẠCH',
      issuable([proposal, undated].map((one) => reviewOf(one, units))),
    );
    expect(issueDirectiveSchema.parse(request)).toEqual(request);
  });
});
