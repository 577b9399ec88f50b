import { specify } from '@dondoc/event-sourcing-testing';
import { describe, expect, it } from 'vitest';
import {
  directiveDecider,
  directiveIdOf,
  type DirectiveIssued,
  type IssueDirective,
  type IssuedDuty,
} from './directive.decider.ts';

const given = specify(directiveDecider);

const duty: IssuedDuty = {
  duty: 1,
  title: 'Tổng hợp dư luận xã hội',
  from: 40,
  to: 41,
  leadUnit: 'ban-xay-dung-dang',
  cooperatingUnits: [],
  acceptingUnit: 'ban-thuong-vu',
  urgency: 'normal',
  coefficient: 1,
  recurrence: null,
  deadline: { lastDay: '2026-03-13', text: 'trước ngày 14/3/2026' },
};

const data: DirectiveIssued['data'] = {
  at: '2026-03-02T09:00:00+07:00',
  issuedBy: { person: 'p-01', unit: 'ban-thuong-vu' },
  textHash: 'ab'.repeat(32),
  document: {
    number: '15-KH/ĐU',
    kind: 'KH',
    issuer: 'Đảng ủy',
    issuedOn: '2026-03-02',
    title: 'Kế hoạch',
    cites: [],
  },
  duties: [duty, { ...duty, duty: 2, deadline: null }],
};
const issue = (change: Partial<DirectiveIssued['data']> = {}): IssueDirective => ({
  type: 'IssueDirective',
  data: { ...data, ...change },
});

describe('A directive', () => {
  it('is issued with its duties', () => given().when(issue()).then({ type: 'DirectiveIssued', data }));

  it('gives its work once', () =>
    given({ type: 'DirectiveIssued', data }).when(issue()).thenRejected('directive-already-issued'));

  it('names a duty once', () =>
    given()
      .when(issue({ duties: [duty, duty] }))
      .thenRejected({ code: 'duty-named-twice', duty: 1 }));

  it('gives no work whose last day is over', () => {
    given()
      .when(issue({ at: '2026-03-13T23:59:59+07:00' }))
      .then({ type: 'DirectiveIssued', data: { ...data, at: '2026-03-13T23:59:59+07:00' } });
    given()
      .when(issue({ at: '2026-03-14T00:00:00+07:00' }))
      .thenRejected({ code: 'duty-deadline-passed', duty: 1, lastDay: '2026-03-13' });
  });

  it('has an id that follows from its text', () =>
    expect(directiveIdOf(data.textHash)).toBe('vb-abababababababab'));
});
