import { assignmentCard, type AssignmentCard } from '@dondoc/assignments-projections';
import { statusAt, type AssignmentStatus } from '@dondoc/assignments-domain';
import { evaluate, ruleSetNamed } from '@dondoc/evaluation-domain';
import { assignmentFacts, factsAt } from '@dondoc/evaluation-projections';
import { project, startOfLog } from '@dondoc/event-sourcing-kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from './digest.ts';
import { publishedYear } from './read-year.spec.ts';
import { end, tellYear, type SampleYear } from './tell-year.ts';
import { yearUnits } from './ward.ts';

const november = '2026-11-23T17:00:00+07:00';
const generalCriteria = 27;
const quarters = ['01-01/03-31', '04-01/06-30', '07-01/09-30', '10-01/12-31'];

let year: SampleYear;
let again: SampleYear;
let shorter: SampleYear;
let published: Awaited<ReturnType<typeof publishedYear>>;

const counted = (names: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

const digest = ({ entries, store }: SampleYear) =>
  digestOf(
    store,
    entries.map(({ stream }) => stream),
  );

beforeAll(async () => {
  year = await tellYear();
  again = await tellYear();
  shorter = await tellYear(november);
  published = await publishedYear(year.store);
});

describe('The sample year', () => {
  it('has 240 assignments of ten units, with lives of every kind', () => {
    expect(yearUnits).toHaveLength(12);
    expect(counted(year.lives.map(({ kind }) => kind))).toEqual({
      early: 17,
      'on-time': 10,
      beyond: 34,
      silent: 5,
      extended: 14,
      'extension-refused': 5,
      suspended: 20,
      overruled: 9,
      'handed-over': 10,
      cancelled: 10,
      'objective-cause': 10,
      'no-deadline': 8,
      'dated-later': 10,
      continuous: 10,
      parts: 10,
      family: 10,
      child: 10,
      'slow-acceptance': 5,
      corrected: 6,
      returned: 3,
      late: 9,
      'extended-late': 2,
      escalated: 3,
      abandoned: 10,
    });
    expect(counted(published.map(({ type }) => type))['dondoc.assignment.issued.v1']).toBe(240);
  });

  it('has each thing happen that can, but a fault of this system’s and a calendar that changes', () => {
    const types = new Set(published.map(({ type }) => type));
    const absent = ['deadline-replanned', 'correction-refused', 'system-fault-recorded'];
    expect(types.size).toBe(36);
    for (const name of absent) expect([...types]).not.toContain(`dondoc.assignment.${name}.v1`);
  });

  it('has 60 ratings: each quarter and the year of ten units, a month of four, and six of heads', () => {
    const ratings = year.entries.flatMap(({ stream }) => (stream.startsWith('rating/') ? stream : []));
    expect(new Set(ratings).size).toBe(60);
  });

  it('is marked as sample in every event and every title', async () => {
    const all = await year.store.readAll(startOfLog, 100_000);
    expect(new Set(all.map(({ metadata }) => metadata.actor))).toEqual(new Set(['system:sample']));
    for (const { type, data } of published)
      if (type === 'dondoc.assignment.issued.v1') expect(data.title).toMatch(/^\[Mẫu\] /);
  });

  it('is the same each time it is told, to the last hash', async () =>
    expect(await digest(again)).toBe(await digest(year)));

  it('is in its beginning whatever comes later', () => {
    const hashes = ({ entries }: SampleYear) => entries.map(({ hash }) => hash);
    const { length } = shorter.entries;
    expect(length).toBeGreaterThan(1_000);
    expect(hashes(shorter)).toEqual(hashes(year).slice(0, length));
    expect(Date.parse(year.entries[length]?.at ?? '')).toBeGreaterThan(Date.parse(november));
  });
});

const statusOf = (card: AssignmentCard, at: string): AssignmentStatus =>
  statusAt(
    {
      ...card,
      dueAt: card.deadline?.at ?? null,
      declinedAt: card.decline?.at ?? null,
      suspendedAt: card.suspension?.at ?? null,
    },
    at,
  );

describe('Its assignments', () => {
  it('show all fourteen statuses in the course of the year', () => {
    const seen = new Set<AssignmentStatus>();
    const cards = new Map<string, AssignmentCard>();
    for (const event of published) {
      for (const card of cards.values()) seen.add(statusOf(card, event.data.at));
      const card = assignmentCard.evolve(cards.get(event.stream) ?? null, event);
      if (card) cards.set(event.stream, card);
    }
    expect([...seen].toSorted()).toEqual([
      'acceptance-overdue',
      'awaiting-acceptance',
      'awaiting-acknowledgement',
      'cancelled',
      'completed-early',
      'completed-late',
      'completed-on-time',
      'continuous',
      'declined',
      'due-soon',
      'in-progress',
      'no-deadline',
      'overdue',
      'suspended',
    ]);
  });
});

describe('Its units, by 366-2025 and with general criteria', () => {
  const gradeIn = (unit: string, from: string, to: string): string => {
    const ruleSet = ruleSetNamed('366-2025');
    if (!ruleSet) throw new Error('366-2025 is not shipped.');
    const period = { from: `2026-${from}`, to: `2026-${to}` };
    const assignments = [...project(assignmentFacts, published).values()].flatMap(
      (facts) => factsAt(facts, unit, end, period) ?? [],
    );
    const facts = { unit, period, generalCriteria, disciplined: false, assignments };
    const { score, proposedGrade } = evaluate(facts, ruleSet);
    return score === null ? 'no data' : (proposedGrade ?? 'undecided');
  };

  it('end the year with every grade there is, two undecided and two without data', () =>
    expect(Object.fromEntries(yearUnits.map(({ unit }) => [unit, gradeIn(unit, '01-01', '12-31')]))).toEqual({
      'thuong-truc-dang-uy': 'no data',
      'ban-thuong-vu': 'no data',
      'uy-ban-nhan-dan': 'satisfactory',
      'ban-xay-dung-dang': 'excellent',
      'van-phong-dang-uy': 'good',
      'uy-ban-kiem-tra': 'excellent',
      mttq: 'good',
      'to-chuc-dang-truc-thuoc': 'undecided',
      'doan-thanh-nien': 'good',
      'hoi-phu-nu': 'satisfactory',
      'van-hoa-xa-hoi': 'undecided',
      'hanh-chinh-cong': 'failed',
    }));

  it.each([
    ['uy-ban-nhan-dan', ['good', 'undecided', 'satisfactory', 'good']],
    ['mttq', ['excellent', 'good', 'good', 'good']],
    ['hanh-chinh-cong', ['undecided', 'failed', 'failed', 'failed']],
  ])('have quarters that differ: %s', (unit, grades) =>
    expect(quarters.map((quarter) => gradeIn(unit, quarter.slice(0, 5), quarter.slice(6)))).toEqual(grades),
  );
});
