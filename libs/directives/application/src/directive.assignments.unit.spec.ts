import { assignmentDecider, dutyDecider } from '@dondoc/assignments-domain';
import { vietnamPublic2026 as calendar } from '@dondoc/calendar';
import {
  directivePublishedSchema,
  type DirectivePublished,
  type ParsedDirective,
} from '@dondoc/directives-contracts';
import type { DirectiveIssued } from '@dondoc/directives-domain';
import { describe, expect, it } from 'vitest';
import { assignmentsOf, dutiesOf } from './directive.assignments.ts';
import { publishedDirectiveEvent } from './directive.publication.ts';
import { proposeDuties } from './duty-proposals.ts';

const duty = {
  duty: 3,
  title: 'Tổng hợp dư luận xã hội',
  from: 40,
  to: 41,
  leadUnit: 'ban-xay-dung-dang',
  cooperatingUnits: ['mttq'],
  acceptingUnit: 'ban-thuong-vu',
  urgency: 'urgent',
  coefficient: 1.5,
  recurrence: null,
  deadline: { lastDay: '2026-03-13', text: 'trước ngày 14/3/2026' },
} as const;

const issued: DirectiveIssued = {
  type: 'DirectiveIssued',
  data: {
    at: '2026-03-02T09:00:00+07:00',
    issuedBy: { person: 'p-01', unit: 'ban-thuong-vu' },
    textHash: 'ab'.repeat(32),
    document: { number: null, kind: 'KH', issuer: null, issuedOn: null, title: null, cites: [] },
    duties: [duty, { ...duty, duty: 5, deadline: null }],
  },
};
const published: DirectivePublished = publishedDirectiveEvent(issued);

describe('An issued directive', () => {
  it('is published by its contract', () =>
    expect(directivePublishedSchema.parse(published)).toEqual({
      ...issued,
      type: 'dondoc.directive.issued.v1',
    }));

  it('makes one assignment for each duty, under ids that follow from it', () =>
    expect(
      assignmentsOf('vb-1', published, calendar).map(({ assignmentId, commandId }) => [
        assignmentId,
        commandId,
      ]),
    ).toEqual([
      ['vb-1-3', 'directive/vb-1/duty/3'],
      ['vb-1-5', 'directive/vb-1/duty/5'],
    ]));

  it('makes assignments that begin where the document says so and end at 24:00 of the last day', () => {
    const [first, second] = assignmentsOf('vb-1', published, calendar);
    expect(first?.command.data).toMatchObject({
      source: { directive: 'vb-1', duty: 3, from: 40, to: 41 },
      deadline: {
        at: '2026-03-14T00:00:00+07:00',
        text: 'trước ngày 14/3/2026',
        calendar: 'vietnam-public-2026+1',
      },
    });
    expect(second?.command.data.deadline).toBeNull();
  });

  it('rolls a last day that is a day off where the ward’s calendar says so, and guesses no year', () => {
    const rolling = { ...calendar, namedDatesRoll: true };
    const lastDay = (day: string) => ({
      ...published,
      data: {
        ...published.data,
        duties: [{ ...duty, cooperatingUnits: [], deadline: { lastDay: day, text: null } }],
      },
    });
    const endOf = (day: string) => assignmentsOf('vb-1', lastDay(day), rolling)[0]?.command.data.deadline?.at;
    expect(endOf('2026-03-14')).toBe('2026-03-17T00:00:00+07:00');
    expect(endOf('2027-03-13')).toBe('2027-03-14T00:00:00+07:00');
  });

  it('makes only assignments that their decider takes', () => {
    for (const { command } of assignmentsOf('vb-1', published, calendar))
      expect(assignmentDecider.decide(command, assignmentDecider.initialState()).outcome).toBe('accepted');
  });
});

describe('A duty that comes back each month', () => {
  const monthly = publishedDirectiveEvent({
    ...issued,
    data: {
      ...issued.data,
      duties: [
        { ...duty, recurrence: 'monthly', deadline: null },
        { ...duty, duty: 4, recurrence: 'quarterly' },
        { ...duty, duty: 5, recurrence: 'continuous', deadline: null },
      ],
    },
  });

  it('is registered, not assigned once; what never stops is one assignment', () => {
    expect(dutiesOf('vb-1', monthly).map(({ dutyId, commandId }) => [dutyId, commandId])).toEqual([
      ['vb-1-3', 'directive/vb-1/duty/3'],
      ['vb-1-4', 'directive/vb-1/duty/4'],
    ]);
    expect(assignmentsOf('vb-1', monthly, calendar).map(({ assignmentId }) => assignmentId)).toEqual([
      'vb-1-5',
    ]);
  });

  it('goes on to the end of the year, or to the last day that the document names', () =>
    expect(dutiesOf('vb-1', monthly).map(({ command }) => [command.data.from, command.data.until])).toEqual([
      ['2026-03-02', '2026-12-31'],
      ['2026-03-02', '2026-03-13'],
    ]));

  it('is taken by its decider, and keeps the lines it came from', () => {
    for (const { command } of dutiesOf('vb-1', monthly)) {
      expect(dutyDecider.decide(command, dutyDecider.initialState()).outcome).toBe('accepted');
      expect(command.data.terms.source).toMatchObject({ directive: 'vb-1', from: 40, to: 41 });
    }
  });
});

describe('A parsed directive', () => {
  const unit = (name: string, aliases: readonly string[] = []) => ({
    unit: name.toLowerCase().replaceAll(' ', '-'),
    name,
    aliases,
    kind: 'office' as const,
    parent: null,
    terms: [],
  });
  const span = { from: 7, to: 8 };
  const parsed = {
    units: [
      {
        name: 'VAN PHONG',
        span,
        duties: [
          {
            text: 'Việc một',
            span,
            cooperatingUnits: ['Mat tran', 'Ai đó'],
            recurrence: 'monthly',
            deadline: null,
          },
          {
            text: 'Việc hai',
            span,
            cooperatingUnits: [],
            recurrence: null,
            deadline: { text: 'trong năm', lastDay: null },
          },
        ],
      },
      {
        name: 'Đơn vị lạ',
        span,
        duties: [{ text: 'Việc ba', span, cooperatingUnits: [], recurrence: null, deadline: null }],
      },
    ],
  } as unknown as ParsedDirective;
  const proposals = proposeDuties(parsed, {
    units: { a: unit('Van phong'), b: unit('Mat tran') },
    absences: {},
  });

  it('proposes its duties in order, counted from 1', () =>
    expect(proposals.map(({ duty: number, title }) => [number, title])).toEqual([
      [1, 'Việc một'],
      [2, 'Việc hai'],
      [3, 'Việc ba'],
    ]));

  it('matches names against the register and says which it does not know', () => {
    expect(proposals[0]).toMatchObject({
      leadUnit: 'van-phong',
      cooperatingUnits: ['mat-tran'],
      unknownUnits: ['Ai đó'],
    });
    expect(proposals[2]).toMatchObject({ leadUnit: null, unitName: 'Đơn vị lạ' });
  });
});
