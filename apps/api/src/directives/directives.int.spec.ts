import { proposedDutySchema, type ProposedDuty } from '@dondoc/directives-contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runningApi } from '../testing/running-api.fixture.ts';
import { leader, mttqHead } from '../testing/sample-ward.fixture.ts';
import { fileOf, plan } from './plan.fixture.ts';

const now = '2026-03-09T02:00:00.000Z';
const readSchema = z.object({
  text: z.string(),
  directive: z.object({ number: z.string() }),
  proposals: z.array(proposedDutySchema),
});

const api = await runningApi({ startsAt: now });
afterAll(() => api.close());

const parse = (body: FormData, as = mttqHead) => api.ask('POST', '/api/v1/directives/parse', { as, body });
const issue = (key: string, body: unknown) =>
  api.ask('POST', '/api/v1/directives', { as: leader, key, body });

const reviewed = ({ duty, title, from, to, leadUnit, cooperatingUnits, deadline }: ProposedDuty) => ({
  duty,
  title,
  from,
  to,
  leadUnit,
  cooperatingUnits,
  acceptingUnit: 'ban-thuong-vu',
  deadline: deadline?.lastDay ? { lastDay: deadline.lastDay, text: deadline.text } : null,
});

let text = '';
let duties: readonly ReturnType<typeof reviewed>[] = [];
beforeAll(async () => {
  const read = readSchema.parse((await parse(fileOf(plan))).body);
  text = read.text;
  duties = read.proposals.map(reviewed);
});

/** The duties with one field of one of them changed. */
const withDuty = (index: number, change: object) =>
  duties.map((duty, at) => (at === index ? { ...duty, ...change } : duty));

const codeAndPaths = async (body: unknown) => {
  const before = await api.stored();
  const { body: problem } = await issue('k-refused', body);
  expect(await api.stored()).toEqual(before);
  const { code, errors } = z
    .object({ code: z.string(), errors: z.array(z.object({ path: z.string() })).optional() })
    .parse(problem);
  return [code, ...(errors ?? []).map(({ path }) => path)];
};

describe('A document that is read', () => {
  it('comes back as text with its duties, units matched with the register, and nothing is stored', async () => {
    const before = await api.stored();
    const { status, body } = await parse(fileOf(plan));
    const read = readSchema.parse(body);
    expect([status, read.directive.number]).toEqual([200, '12-KH/ĐU']);
    expect(read.proposals.map(({ duty, leadUnit }) => [duty, leadUnit])).toEqual([
      [1, 'van-phong-dang-uy'],
      [2, 'van-phong-dang-uy'],
      [3, 'mttq'],
    ]);
    expect(read.proposals[0]?.deadline?.lastDay).toBe('2026-12-14');
    const lines = read.text.split('\n');
    expect(lines[(read.proposals[2]?.from ?? 0) - 1]).toContain('tuyên truyền trong Nhân dân');
    expect(await api.stored()).toEqual(before);
  });

  it.each([
    ['marked secret', plan.replace('ĐẢNG BỘ THÀNH PHỐ', 'MẬT')],
    ['no plan', 'Hôm nay trời đẹp.'],
    ['empty', ' '],
  ])('is refused when it is %s, in both languages', async (_, content) => {
    const { status, body } = await parse(fileOf(content));
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'directive-refused', detail: expect.any(String) });
    const { detail, detailEn } = z.object({ detail: z.string(), detailEn: z.string() }).parse(body);
    expect(detail).not.toBe(detailEn);
  });

  it('is a file in the field "file"', async () => {
    const other = new FormData();
    other.set('document', new Blob([plan]), 'a.md');
    expect((await parse(other)).status).toBe(400);
    expect(await parse(new FormData())).toMatchObject({ status: 400, body: { errors: [{ path: 'file' }] } });
  });

  it('is at most 20 MB', async () => {
    const { status, body } = await parse(fileOf('x'.repeat(20 * 1024 * 1024 + 1)));
    expect([status, body]).toEqual([413, expect.objectContaining({ code: 'too-large' })]);
  });
});

describe('A document about to be issued', () => {
  it.each([
    ['a duty that it does not have', () => withDuty(2, { duty: 9 }), ['invalid-request', 'duties.2.duty']],
    [
      'lines where the duty is not',
      () => withDuty(1, { from: 1, to: 2 }),
      ['invalid-request', 'duties.1.from', 'duties.1.to'],
    ],
    [
      'a unit that the ward does not have',
      () => withDuty(0, { leadUnit: 'xa' }),
      ['invalid-request', 'duties.0.leadUnit'],
    ],
    [
      'such a unit among those that help',
      () => withDuty(2, { cooperatingUnits: ['xa'] }),
      ['invalid-request', 'duties.2.cooperatingUnits.0'],
    ],
    [
      'such a unit to accept',
      () => withDuty(2, { acceptingUnit: 'xa' }),
      ['invalid-request', 'duties.2.acceptingUnit'],
    ],
    ['a duty twice', () => [...duties, ...duties.slice(0, 1)], ['duty-named-twice']],
    [
      'a day that has passed',
      () => withDuty(1, { deadline: { lastDay: '2026-03-08' } }),
      ['duty-deadline-passed'],
    ],
  ])('is refused with %s, and nothing is stored', async (_, given, expected) =>
    expect(await codeAndPaths({ text, duties: given() })).toEqual(expected),
  );

  it('is read again: text that is no plan is refused', async () =>
    expect(await codeAndPaths({ text: 'Hôm nay trời đẹp.', duties })).toEqual(['directive-refused']));
});

describe('A document issued', () => {
  it('names the assignments on their way, and is listed at once', async () => {
    const first = await issue('k-1', { text, duties });
    const { id, assignments } = z
      .object({ id: z.string(), assignments: z.array(z.string()) })
      .parse(first.body);
    expect(first.status).toBe(201);
    expect(assignments).toEqual([`${id}-1`, `${id}-2`, `${id}-3`]);
    const { body } = await api.ask('GET', '/api/v1/directives', { as: mttqHead });
    expect(body).toEqual([
      {
        id,
        number: '12-KH/ĐU',
        title: expect.stringContaining('kỹ năng số'),
        issuedOn: '2026-03-05',
        issuedAt: now,
        duties: 3,
      },
    ]);
    expect((await issue('k-1', { text, duties })).body).toEqual(first.body);
  });

  it('leaves no name of a person in the log', async () => {
    const { rows } = await api.pool.query<{ data: string }>('select data from es.event');
    expect(rows.some(({ data }) => data.includes('12-KH/ĐU'))).toBe(true);
    expect(rows.some(({ data }) => data.includes('Quang'))).toBe(false);
  });

  it('gives its work once', async () => {
    const before = await api.stored();
    expect(await issue('k-2', { text, duties })).toMatchObject({
      status: 409,
      body: { code: 'directive-already-issued' },
    });
    expect(await api.stored()).toEqual(before);
  });
});
