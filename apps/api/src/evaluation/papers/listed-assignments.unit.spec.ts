import type { AssignmentFact } from '@dondoc/evaluation-domain';
import type { AssignmentFacts } from '@dondoc/evaluation-projections';
import { describe, expect, it } from 'vitest';
import { listedAssignments } from './listed-assignments.ts';

const asOf = '2026-06-30T17:00:00+07:00';
const at = '2026-01-12T08:00:00+07:00';
const by = { person: 'p-1', unit: 'dang-uy' };

const fact: AssignmentFact = {
  id: 'a-1',
  coefficient: 1,
  role: 'lead',
  dueOn: '2026-03-31',
  submittedOn: '2026-03-30',
  accepted: true,
  qualityFailures: 0,
  lateOccurrences: 0,
  acceptedOn: '2026-04-06',
  objectiveCause: false,
  beyondRequirement: false,
};
const facts = {
  id: 'a-1',
  title: 'Kế hoạch tuyên truyền',
  issuedAt: at,
  submissions: [{ at, late: false, returnedAt: null, acceptedAt: '2026-04-06T08:00:00+07:00' }],
} as unknown as AssignmentFacts;

const issued = (source: object | null) => ({
  type: 'AssignmentIssued',
  data: { at, title: facts.title, source, issuedBy: by },
});
const directive = (number: string | null, issuedOn: string | null) => ({
  type: 'DirectiveIssued',
  data: {
    at,
    document: { number, issuedOn, title: 'Kế hoạch truyền thông', kind: null, issuer: null, cites: [] },
  },
});

const sourceIn = async (streams: Readonly<Record<string, readonly object[]>>) => {
  const store = { readStream: async (_: string, stream: string) => streams[stream] ?? [] };
  const list = listedAssignments(store as never, 'ward');
  const [listed] = await list([fact], [facts], { asOf, day: '2026-06-30' });
  return listed?.source;
};
const fromPlan = { directive: 'kh-22', duty: 3, from: 1, to: 2 };

describe('An assignment on paper', () => {
  it('names the document that assigned it, by number and date', async () =>
    expect(
      await sourceIn({
        'assignment/a-1': [issued(fromPlan)],
        'directive/kh-22': [directive('22-KH/ĐU', '2026-01-09')],
      }),
    ).toBe('22-KH/ĐU, 09/01/2026'));

  it('names a document without number by its title, and one that the log does not hold by its id', async () => {
    const assigned = { 'assignment/a-1': [issued(fromPlan)] };
    expect(await sourceIn({ ...assigned, 'directive/kh-22': [directive(null, null)] })).toBe(
      'Kế hoạch truyền thông',
    );
    expect(await sourceIn(assigned)).toBe('kh-22');
  });

  it('that was given by itself names none', async () =>
    expect(await sourceIn({ 'assignment/a-1': [issued(null)] })).toBeNull());
});
