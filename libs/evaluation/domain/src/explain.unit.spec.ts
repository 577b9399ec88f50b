import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { explain } from './explain.ts';
import { parseFacts } from './facts.schema.ts';
import { ruleSet335, ruleSet366 } from './rule-sets.ts';
import { sampleAssignment, sampleAssignments, sampleFacts } from './sample-facts.ts';

const undone = { submittedOn: null, accepted: false };
const late = { submittedOn: '2026-04-01' };
const events = [{ id: 'e1', position: '7/1' }];

describe('Facts that name their events', () => {
  const facts = sampleFacts([
    sampleAssignment('proved', { ...late, qualityFailures: 1, events }),
    sampleAssignment('told'),
  ]);

  it('give lines that name them, and the fields of the rule set behind them', () => {
    const { contributions, rulesHash } = evaluate(facts, ruleSet335, undefined, 'ab12');
    expect(rulesHash).toBe('ab12');
    expect(contributions[0]).toMatchObject({
      events,
      rule: [
        'roleFactors.lead',
        'resultPoints.quantity',
        'resultPoints.quality',
        'resultPoints.progress',
        'deductions.qualityFailure',
        'deductions.lateOccurrence',
      ],
    });
    expect(Object.keys(contributions[1] ?? {})).toEqual([
      'assignment',
      'quantity',
      'quality',
      'progress',
      'points',
    ]);
  });

  it('are read from JSON, with nothing unknown in them', () => {
    expect(parseFacts(facts)).toEqual({ ok: true, facts, unknownFields: [] });
  });
});

describe('A unit with one assignment late of eighteen', () => {
  const facts = sampleFacts(sampleAssignments(18, 1, late));
  const titles = (id: string) => (id === 'a1' ? 'Báo cáo quý I' : id);

  it('is told which one rules out good', () => {
    const { shortfalls } = explain(facts, ruleSet366, undefined, titles);
    const good = shortfalls.filter(({ grade }) => grade === 'good');
    expect(good).toEqual([
      {
        grade: 'good',
        code: 'all-on-time-with-quality',
        assignments: ['a1'],
        words: {
          vi: 'Không xếp Tốt: 1/18 nhiệm vụ trễ hạn: Báo cáo quý I',
          en: 'Not good: 1 of 18 assignments late: Báo cáo quý I',
        },
      },
    ]);
  });

  it('is told what each line came to', () => {
    const [first] = explain(facts, ruleSet366).lines;
    // 50 of 18 equal parts, without the 20 of progress: 50/18 = 2.78.
    expect(first?.words).toEqual({
      vi: 'đã nghiệm thu, trễ hạn 1 lần, đạt chất lượng; trọng số 1: số lượng 1, chất lượng 1, tiến độ 0; 2,8 điểm',
      en: 'accepted, late 1 time(s), with quality; weight 1: quantity 1, quality 1, progress 0; 2.8 points',
    });
  });
});

describe('A unit with faults of every kind', () => {
  const facts = sampleFacts(
    [
      ...sampleAssignments(8),
      sampleAssignment('late', late),
      sampleAssignment('poor', { qualityFailures: 2 }),
      sampleAssignment('open', undone),
      sampleAssignment('helped', { role: 'cooperating' }),
      sampleAssignment('waiting', { accepted: false }),
    ],
    { generalCriteria: 10, disciplined: true },
  );
  const { shortfalls, lines } = explain(facts, ruleSet366);

  it('is told each of them, with its assignments', () => {
    expect(
      shortfalls.find(({ grade, code }) => grade === 'good' && code === 'all-on-time-with-quality'),
    ).toEqual({
      grade: 'good',
      code: 'all-on-time-with-quality',
      assignments: ['open', 'waiting', 'late', 'poor'],
      words: {
        vi: 'Không xếp Tốt: 2/12 nhiệm vụ chưa hoàn thành: open, waiting; 1/12 nhiệm vụ trễ hạn: late; 1/12 nhiệm vụ không bảo đảm chất lượng: poor',
        en: 'Not good: 2 of 12 assignments not done: open, waiting; 1 of 12 assignments late: late; 1 of 12 assignments without quality: poor',
      },
    });
    expect(shortfalls.find(({ code }) => code === 'off-schedule-at-most-20')?.words.vi).toBe(
      'Không xếp Hoàn thành: 2/12 nhiệm vụ chưa hoàn thành: open, waiting; 1/12 nhiệm vụ trễ hạn: late; không được quá 20 %',
    );
    expect(shortfalls.find(({ code }) => code === 'beyond-requirement-30')?.words.vi).toBe(
      'Không xếp Xuất sắc: 0/12 nhiệm vụ vượt mức; cần ít nhất 30 %',
    );
    expect(shortfalls.find(({ code }) => code === 'no-discipline')?.words.en).toBe(
      'Not excellent: a subordinate unit or a member was disciplined',
    );
  });

  it('is told what an open line lacks', () => {
    const vi = (id: string) => lines.find(({ assignment }) => assignment === id)?.words.vi;
    expect(vi('open')).toContain('đến hạn, chưa có kết quả');
    expect(vi('waiting')).toContain('đã nộp, chưa nghiệm thu');
    expect(vi('helped')).toBe('phối hợp: hiển thị, không tính điểm');
  });
});

describe('Discipline', () => {
  const facts = sampleFacts(sampleAssignments(3), { disciplined: true, disciplinedBy: '15-QĐ — a/UBKT' });

  it('is named by its document, whose dashes part no languages', () => {
    const words = explain(facts, ruleSet366).shortfalls.find(({ code }) => code === 'no-discipline')?.words;
    expect(words).toEqual({
      vi: 'Không xếp Xuất sắc: có đơn vị hoặc thành viên bị kỷ luật: 15-QĐ – a/UBKT',
      en: 'Not excellent: a subordinate unit or a member was disciplined: 15-QĐ – a/UBKT',
    });
  });
});

describe('A concluded breach', () => {
  const facts = sampleFacts(sampleAssignments(3), { breach: { document: '12-KL/UBKT' } });

  it('means failed, and is named as the reason', () => {
    expect(evaluate(facts, ruleSet366).proposedGrade).toBe('failed');
    expect(explain(facts, ruleSet366).shortfalls.map(({ words }) => words.vi)).toContain(
      'Không xếp Tốt: đã kết luận có vi phạm: 12-KL/UBKT',
    );
  });

  it('is no part of rules that do not know it, and is met where there was none', () => {
    expect(evaluate(facts, ruleSet335).proposedGrade).toBe('excellent');
    const { conditions } = evaluate({ ...facts, breach: null }, ruleSet366);
    expect(conditions.at(-1)).toMatchObject({ code: 'no-concluded-breach', met: true });
  });
});
