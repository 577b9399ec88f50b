import { assignmentPublishedSchema, dutyPublishedSchema } from '@dondoc/assignments-contracts';
import { describe, expect, it } from 'vitest';
import { eventInWords } from './event.text.ts';

const [stream, time] = ['assignment/a-1', '2026-03-09T02:00:00.000Z'];
const inWords = (type: string, data: Readonly<Record<string, unknown>> = {}) =>
  eventInWords({ type, stream, time, data });

describe('An event in words', () => {
  it.each(
    [...assignmentPublishedSchema.options, ...dutyPublishedSchema.options].map(
      ({ shape }) => shape.type.value,
    ),
  )('%s is told in both languages', (type) => expect(inWords(type)).toMatch(/^\S.* — .*\S$/));

  it('names who was told', () =>
    expect(inWords('dondoc.assignment.part-overdue.v1', { to: { unit: 'mttq', person: 'p-mttq' } })).toMatch(
      /: p-mttq \(mttq\)$/,
    ));

  it('names nobody where an event only lasted until an instant', () =>
    expect(inWords('dondoc.assignment.system-fault-recorded.v1', { from: time, to: time })).toBe(
      'Ghi nhận lỗi của hệ thống — system fault recorded',
    ));

  it('of an unknown type is its name', () =>
    expect(inWords('dondoc.assignment.postponed.v1')).toBe('dondoc.assignment.postponed.v1'));
});
