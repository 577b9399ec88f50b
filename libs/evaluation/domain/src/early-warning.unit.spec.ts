import { describe, expect, it } from 'vitest';
import { earlyWarning } from './early-warning.ts';
import type { AssignmentFact } from './facts.ts';
import { ruleSet335, ruleSet366 } from './rule-sets.ts';
import { sampleAssignment, sampleAssignments, sampleFacts } from './sample-facts.ts';

const june = '2026-06-30';
const open = { submittedOn: null, accepted: false };
const dueIn = (dueOn: string): AssignmentFact => sampleAssignment('next', { ...open, dueOn });

const warn = (assignments: readonly AssignmentFact[], general: number | null = 28, rules = ruleSet366) =>
  earlyWarning(sampleFacts(assignments, { generalCriteria: general }), rules, june);

describe('A unit with one assignment overdue of ten', () => {
  const warning = warn([...sampleAssignments(9), dueIn('2026-06-20')]);

  it('is warned of the grade that its course ends in, with the arithmetic', () => {
    // In time 70; late 25 + 25 + 20 × 9/10 = 68.
    expect(warning).toMatchObject({
      grade: { inTime: 'good', onCourse: 'satisfactory', falls: true },
      results: { inTime: '70', onCourse: '68' },
      assignments: [{ assignment: 'next', danger: 'overdue', dueOn: '2026-06-20', lost: '2' }],
      generalAssumed: false,
    });
    expect(warning.words).toEqual({
      vi: 'Tốt → Hoàn thành; kết quả 70,0 → 68,0: next (quá hạn 2026-06-20, −2,0)',
      en: 'good → satisfactory; results 70.0 → 68.0: next (overdue since 2026-06-20, −2.0)',
    });
  });
});

describe('An assignment that is due', () => {
  it.each([
    ['today, and not handed in', '2026-06-30', ['overdue']],
    ['tomorrow', '2026-07-01', ['due-soon']],
    ['in seven days', '2026-07-07', ['due-soon']],
    ['in eight days', '2026-07-08', []],
  ])('%s', (_when, dueOn, dangers) => {
    const warning = warn([...sampleAssignments(4), dueIn(dueOn)]);
    expect(warning.assignments.map(({ danger }) => danger)).toEqual(dangers);
    expect(warning.grade.falls).toBe(dangers.length > 0);
  });

  it('is no danger once it is handed in', () => {
    const submitted = sampleAssignment('next', { accepted: false, submittedOn: june, dueOn: '2026-07-01' });
    expect(warn([...sampleAssignments(4), submitted]).assignments).toEqual([]);
  });

  it('is still in danger when its submission is yet to come', () => {
    const later = sampleAssignment('next', { submittedOn: '2026-07-02', dueOn: '2026-07-01' });
    expect(warn([...sampleAssignments(4), later]).assignments).toHaveLength(1);
  });
});

describe('Other rules', () => {
  it('charge a quarter of the progress, which may leave the grade as it is', () => {
    const warning = warn([...sampleAssignments(9), dueIn('2026-06-20')], 28, ruleSet335);
    // 70/3 × 0.25/10 = 7/12.
    expect(warning.assignments[0]?.lost).toBe('7/12');
    expect(warning.grade).toEqual({ inTime: 'excellent', onCourse: 'excellent', falls: false });
  });

  it('take the most for general criteria not given, and say so', () => {
    const warning = warn([...sampleAssignments(9), dueIn('2026-06-20')], null);
    expect(warning.generalAssumed).toBe(true);
    expect(warning.grade.falls).toBe(true);
  });
});
