import type { AssignmentCard } from '@dondoc/assignments-projections';
import type { EventStore } from '@dondoc/event-sourcing-kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SettingsRegister } from '../settings/settings-register.ts';
import type { ReadModels } from '../store/read-models.ts';
import { readCursor, writeCursor } from './list-assignments.cursor.ts';
import { assignmentsQuerySchema, type AssignmentsAsked } from './list-assignments.dto.ts';
import { byPlace, type Place } from './list-assignments.order.ts';
import { ListAssignments, ListAssignmentsHandler } from './list-assignments.query.ts';
import { card } from './listed.fixture.ts';

const now = '2026-03-10T09:00:00.000Z';
const done = { submittedAt: '2026-02-01T02:00:00Z', acceptedAt: '2026-02-02T02:00:00Z' };

/** A list over these cards; its clock goes on by a day with each page. */
const listOf = (cards: readonly AssignmentCard[]) => {
  let instant = Date.parse(now);
  const readModels = { holding: async () => cards } as unknown as ReadModels;
  const handler = new ListAssignmentsHandler(
    readModels,
    () => new Date((instant += 86_400_000) - 86_400_000),
    new SettingsRegister({ readStream: async () => [] } as unknown as EventStore, { tenant: 'phuong-thu' }),
  );
  return (asked: Readonly<Record<string, unknown>>) =>
    handler.execute(new ListAssignments(assignmentsQuerySchema.parse(asked)));
};

type Asked = Readonly<Record<string, unknown>>;

const page = (asked: Asked, cards: readonly AssignmentCard[]) =>
  listOf(cards)(asked).then(({ items }) => items.map(({ id }) => id));

const ward = [
  card('late', '2026-03-02', { title: 'Báo cáo quý I' }),
  card('soon', '2026-03-12', { title: 'Đối thoại với Nhân dân', leadUnit: 'van-phong-dang-uy' }),
  card('later', '2026-04-01', { title: 'Ấn phẩm', cooperatingUnits: ['van-phong-dang-uy'] }),
  card('open', null, { title: 'Cập nhật trang điện tử', recurrence: 'continuous' }),
  card('done', '2026-02-10', {
    ...done,
    title: 'Chuyển đổi số',
    source: { directive: 'vb-1', duty: 1, from: 1, to: 2 },
  }),
];

describe('A list of assignments', () => {
  it.each<[string, Asked, readonly string[]]>([
    ['nothing', {}, ['late', 'soon', 'later', 'open', 'done']],
    ['one status', { status: 'overdue' }, ['late']],
    ['several', { status: ['overdue', 'completed-early'] }, ['late', 'done']],
    ['colours', { colour: ['amber', 'green'] }, ['soon', 'later']],
    ['a unit', { unit: 'van-phong-dang-uy' }, ['soon', 'later']],
    ['a unit as lead', { unit: 'van-phong-dang-uy', role: 'lead' }, ['soon']],
    ['a unit as helper', { unit: 'van-phong-dang-uy', role: 'cooperating' }, ['later']],
    ['a unit that accepts', { unit: 'van-phong-dang-uy', role: 'accepting' }, []],
    ['a directive', { directive: 'vb-1' }, ['done']],
    [
      'a last day in a range, both ends in it',
      { dueFrom: '2026-03-02', dueTo: '2026-03-12' },
      ['late', 'soon'],
    ],
    ['a last day on or after', { dueFrom: '2026-03-13' }, ['later']],
    ['words without their accents', { text: 'doi' }, ['soon', 'done']],
    ['words in another case and form', { text: 'ĐỐI THOẠI'.normalize('NFD') }, ['soon']],
    ['a recurrence', { recurrence: 'continuous' }, ['open']],
    ['no deadline', { hasDeadline: 'false' }, ['open']],
    ['a deadline', { hasDeadline: 'true', colour: 'none' }, ['done']],
    ['two things at once', { unit: 'mttq', text: 'so', hasDeadline: 'true' }, ['done']],
  ])('asked for by %s', async (_, asked, expected) => expect(await page(asked, ward)).toEqual(expected));

  it.each<[Asked, readonly string[]]>([
    [{ sort: 'attention', order: 'desc' }, ['done', 'open', 'later', 'soon', 'late']],
    [{ sort: 'deadline' }, ['done', 'late', 'soon', 'later', 'open']],
    [{ sort: 'deadline', order: 'desc' }, ['later', 'soon', 'late', 'done', 'open']],
    [{ sort: 'unit' }, ['done', 'late', 'later', 'open', 'soon']],
    [{ sort: 'title' }, ['later', 'late', 'open', 'done', 'soon']],
    [{ sort: 'issued' }, ['done', 'late', 'later', 'open', 'soon']],
  ])('has the order %j', async (asked, expected) => expect(await page(asked, ward)).toEqual(expected));

  it.each([
    [{ dueFrom: '2026-03-12', dueTo: '2026-03-02' }, 'dueTo'],
    [{ text: ' …' }, 'text'],
    [{ cursor: 'x' }, 'cursor'],
  ])('refuses %j in both languages', (asked, path) =>
    expect(listOf(ward)(asked)).rejects.toMatchObject({
      status: 400,
      errors: [{ path, message: expect.any(String), messageEn: expect.any(String) }],
    }),
  );

  it('refuses a cursor of another list, and takes it for pages of another length', async () => {
    const list = listOf(ward);
    const { next } = await list({ limit: 1, hasDeadline: 'true' });
    await expect(list({ limit: 1, cursor: next })).rejects.toMatchObject({
      status: 400,
      errors: [{ path: 'cursor' }],
    });
    await expect(list({ hasDeadline: 'true', order: 'desc', cursor: next })).rejects.toMatchObject({
      status: 400,
    });
    expect((await list({ limit: 3, hasDeadline: 'true', cursor: next })).items).toHaveLength(3);
  });

  const instant = fc.integer({ min: 45, max: 80 }).map((days) => {
    const at = new Date(Date.parse('2026-01-10T02:00:00Z') + days * 86_400_000);
    return at.toISOString().slice(0, 10);
  });
  const cards = fc
    .uniqueArray(
      fc.record({
        id: fc.integer({ min: 0, max: 99 }).map((n) => `gv-${n}`),
        due: fc.option(instant),
        title: fc.constantFrom('Báo cáo', 'báo cáo', 'Ấn phẩm', 'Đối thoại'),
        leadUnit: fc.constantFrom('mttq', 'van-phong-dang-uy'),
        urgency: fc.constantFrom('normal', 'urgent'),
        over: fc.boolean(),
      }),
      { selector: ({ id }) => id, maxLength: 40 },
    )
    .map((all) => all.map(({ id, due, over, ...change }) => card(id, due, { ...change, ...(over && done) })));
  const asked = fc.record({
    sort: fc.constantFrom('attention', 'deadline', 'issued', 'unit', 'title'),
    order: fc.constantFrom('asc', 'desc'),
    limit: fc.integer({ min: 1, max: 9 }),
    unit: fc.constantFrom(undefined, 'mttq'),
    colour: fc.constantFrom(undefined, 'green', ['amber', 'red']),
  });

  it('is its pages put together, whatever the day on which each is turned: nothing twice, nothing missing', () =>
    fc.assert(
      fc.asyncProperty(cards, asked, async (some, given) => {
        const whole = await listOf(some)({ ...given, limit: 200 });
        const list = listOf(some);
        const found: string[] = [];
        let cursor: string | undefined;
        do {
          const { items, next, total } = await list({ ...given, cursor });
          expect(items.length).toBeLessThanOrEqual(given.limit);
          expect(total).toBe(whole.total);
          found.push(...items.map(({ id }) => id));
          cursor = next ?? undefined;
        } while (cursor !== undefined);
        expect(found).toEqual(whole.items.map(({ id }) => id));
        expect(new Set(found).size).toBe(whole.total);
      }),
    ));
});

describe('Places in a list', () => {
  const place = fc.record<Place>({
    key: fc.tuple(fc.option(fc.nat(3), { nil: null }), fc.option(fc.nat(2), { nil: null })),
    id: fc.string({ minLength: 1, maxLength: 2 }),
  });
  const order = fc.constantFrom<AssignmentsAsked['order']>('asc', 'desc');

  it('have one order, whichever way it is asked for', () =>
    fc.assert(
      fc.property(order, place, place, place, (given, a, b, c) => {
        const compare = byPlace(given);
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
        if (compare(a, b) < 0 && compare(b, c) < 0) expect(compare(a, c)).toBeLessThan(0);
      }),
    ));

  it('come back from a cursor as they were given out', () =>
    fc.assert(
      fc.property(place, (after) => {
        const cursor = { shownAt: now, list: 'x', after: { key: [...after.key], id: after.id } };
        expect(readCursor(writeCursor(cursor))).toEqual(cursor);
      }),
    ));

  it.each(['', 'x', 'bnVsbA', Buffer.from('{"shownAt":"today"}').toString('base64url')])(
    'are in no cursor that is "%s"',
    (text) => expect(readCursor(text)).toBeNull(),
  );
});
