import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../api/api-trouble.ts';
import { createI18n } from '../../../i18n/i18n.ts';
import { anAssignment } from '../../../testing/assignment-view.ts';
import { actions, type Action } from '../specimens.ts';
import type { Values } from './command-form.ts';
import { commandForms } from './command-forms.ts';
import { bodyOf, isOptional, shownFields, troublesIn } from './field-values.ts';
import { refusedFields, troubleAtField } from './trouble-at-field.ts';

const evidence = [{ title: 'Báo cáo', reference: '12-BC' }];
const lastDay = { lastDay: '2026-04-15' };
const reason = 'vì bão';

/** Each form as somebody fills it in, and what is sent. */
const filledIn: Readonly<Record<Action, readonly [values: Values, body: Values]>> = {
  acknowledge: [{}, {}],
  resume: [{}, {}],
  'report-progress': [
    { percent: 60, result: ' đã xong phần một ', slow: ' ' },
    { percent: 60, result: 'đã xong phần một' },
  ],
  'submit-result': [
    { summary: 'xong', evidence },
    { summary: 'xong', evidence },
  ],
  'deliver-part': [
    { summary: 'xong', evidence },
    { summary: 'xong', evidence },
  ],
  'accept-result': [
    { quality: 'good', beyond: true, beyondRequirement: { kind: 'scope', grounds: 'thêm hai khu' } },
    { quality: 'good', beyondRequirement: { kind: 'scope', grounds: 'thêm hai khu' } },
  ],
  'return-result': [{ reason }, { reason }],
  decline: [{ reason }, { reason }],
  'rule-on-decline': [{ upheld: true, reason: '' }, { upheld: true }],
  'request-extension': [
    { deadline: lastDay, reason },
    { deadline: lastDay, reason },
  ],
  'rule-on-extension': [
    { granted: false, reason },
    { granted: false, reason },
  ],
  suspend: [
    { condition: 'chờ', authority: '1-TB', reviewOn: '2026-04-20' },
    { condition: 'chờ', authority: '1-TB', reviewOn: '2026-04-20' },
  ],
  reassign: [
    { toUnit: 'van-phong', reason, deadline: undefined },
    { toUnit: 'van-phong', reason },
  ],
  'add-cooperating-unit': [{ unit: 'mttq' }, { unit: 'mttq' }],
  cancel: [
    { reason, authority: '2-TB' },
    { reason, authority: '2-TB' },
  ],
  'confirm-objective-cause': [
    { document: '20-TB', cause: 'bão' },
    { document: '20-TB', cause: 'bão' },
  ],
  'answer-escalation': [
    { answer: 'take-over', note: 'tôi chỉ đạo' },
    { answer: 'take-over', note: 'tôi chỉ đạo' },
  ],
  'set-deadline': [
    { deadline: { workingDays: 5 }, reason },
    { deadline: { workingDays: 5 }, reason },
  ],
  'request-correction': [{ what: 'sai tháng' }, { what: 'sai tháng' }],
  correct: [
    {
      changes: {
        title: 'Tên khác',
        urgency: anAssignment.urgency,
        coefficient: 1,
        acceptingUnit: anAssignment.acceptingUnit,
      },
    },
    { changes: { title: 'Tên khác' } },
  ],
  'refuse-correction': [{ reason }, { reason }],
  'assign-part': [
    { unit: 'mttq', what: 'số liệu', deadline: lastDay },
    { unit: 'mttq', what: 'số liệu', deadline: lastDay },
  ],
  'confirm-part': [{ unit: 'mttq' }, { unit: 'mttq' }],
  'return-part': [
    { unit: 'mttq', reason },
    { unit: 'mttq', reason },
  ],
  'issue-child': [
    {
      title: 'Con',
      leadUnit: 'mttq',
      cooperatingUnits: [],
      acceptingUnit: '',
      urgency: 'normal',
      coefficient: 1,
    },
    { title: 'Con', leadUnit: 'mttq', cooperatingUnits: [], urgency: 'normal', coefficient: 1 },
  ],
};

const view = anAssignment;

describe.each(actions)('The form to %s', (action) => {
  const form = commandForms[action];
  const [values, body] = filledIn[action];

  it('sends what the contract takes once it is filled in', () => {
    expect(troublesIn(form, values, view)).toEqual([]);
    expect(bodyOf(form, values, view)).toEqual(body);
    expect(form.schema.safeParse(bodyOf(form, values, view)).success).toBe(true);
  });

  it('names every field that has to be filled in and was left blank', () => {
    const fields = shownFields(form, {}, view);
    const blank = troublesIn(form, {}, view).map(({ field }) => field);
    expect(fields.filter((field) => !isOptional(field, {}, view))).toEqual(
      fields.filter((field) => blank.includes(field)),
    );
  });
});

const vi = { t: createI18n('vi').t, language: 'vi' } as const;
const en = { t: createI18n('en').t, language: 'en' } as const;
const troubleOfFirst = (action: Action, values: Values) => {
  const [trouble] = troublesIn(commandForms[action], values, view);
  if (!trouble) return null;
  return { at: trouble.at.join('.'), vi: troubleAtField(trouble, vi), en: troubleAtField(trouble, en) };
};

describe('What is wrong with a field', () => {
  it('is said in the language of the reader', () =>
    expect(troubleOfFirst('decline', {})).toEqual({
      at: 'reason',
      vi: 'Hãy nhập mục này.',
      en: 'Fill this in.',
    }));

  it.each([
    ['decline', { reason: 'x'.repeat(4001) }, 'reason', 'Dài quá 4000 ký tự; hãy rút ngắn.'],
    ['report-progress', { percent: 101, result: 'x' }, 'percent', 'Hãy nhập số nguyên từ 0 đến 100.'],
    [
      'request-extension',
      { deadline: { lastDay: null }, reason },
      'deadline',
      'Hãy chọn cách tính hạn và nhập đủ.',
    ],
    ['reassign', { toUnit: '', reason }, 'toUnit', 'Hãy chọn một mục.'],
    ['suspend', { condition: 'x', authority: 'x' }, 'reviewOn', 'Hãy chọn một ngày.'],
    [
      'submit-result',
      { summary: 'x', evidence: [{ title: 'x' }] },
      'evidence.0.reference',
      'Hãy nhập mục này.',
    ],
    ['report-progress', { percent: 1, result: 'x', slow: 'chậm', remedy: 'x' }, 'cause', 'Hãy nhập mục này.'],
    ['rule-on-extension', { granted: false }, 'reason', 'Hãy nhập mục này.'],
  ] as const)('is found where it is: %s %j', (action, values, at, words) => {
    expect(troubleOfFirst(action, values)).toMatchObject({ at, vi: words });
  });

  it('is nothing changed where a correction repeats what stands there', () => {
    const { title, urgency, coefficient, acceptingUnit } = view;
    const unchanged = { changes: { title, urgency, coefficient, acceptingUnit } };
    expect(troubleOfFirst('correct', unchanged)?.vi).toBe('Hãy đổi ít nhất một mục.');
  });

  it('is a missing reason only where there was a deadline before', () => {
    const values = { deadline: lastDay };
    expect(troublesIn(commandForms['set-deadline'], values, { ...view, deadline: null })).toEqual([]);
    expect(troubleOfFirst('set-deadline', values)?.at).toBe('reason');
  });

  it('is a missing reason where children are open', () => {
    const open = { ...view, openChildren: 1 };
    expect(troublesIn(commandForms['accept-result'], { quality: 'met' }, open)).toMatchObject([
      { at: ['despiteChildren'] },
    ]);
  });
});

const refusal = (code: string, errors?: { path: string; message: string; messageEn: string }[]) =>
  new ApiError({
    kind: 'problem',
    problem: {
      status: 409,
      code,
      title: code,
      detail: 'Lý do.',
      detailEn: 'The reason.',
      ...(errors && { errors }),
    },
  });

describe('What the API refuses', () => {
  const fields = shownFields(commandForms['request-extension'], {}, view);

  it('stands at the field that it names', () => {
    const errors = [{ path: 'deadline.lastDay', message: 'sai', messageEn: 'is wrong' }];
    expect(refusedFields(refusal('invalid-request', errors), fields, vi)).toEqual([
      { at: ['deadline'], message: 'sai' },
    ]);
    expect(refusedFields(refusal('invalid-request', errors), fields, en)).toEqual([
      { at: ['deadline'], message: 'is wrong' },
    ]);
  });

  it('stands at the field that the rule is about', () =>
    expect(refusedFields(refusal('deadline-not-later'), fields, en)).toEqual([
      { at: ['deadline'], message: 'The reason.' },
    ]));

  it('stands at no field where it is about the whole', () =>
    expect(refusedFields(refusal('not-the-lead-unit'), fields, vi)).toEqual([]));

  it('stands at the row of evidence that it names', () =>
    expect(
      refusedFields(
        refusal('invalid-request', [{ path: 'evidence.1.title', message: 'dài', messageEn: 'long' }]),
        shownFields(commandForms['submit-result'], {}, view),
        vi,
      ),
    ).toEqual([{ at: ['evidence', 1, 'title'], message: 'dài' }]));
});
