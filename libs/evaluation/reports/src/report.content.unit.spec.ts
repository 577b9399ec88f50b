import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnContent, editedContent, redrawnContent } from './report.content.ts';
import { reportId } from './report.id.ts';
import { reportTopics, wordsOf, type Drawn, type PassageEdit } from './report.vocabulary.ts';
import { drawn } from './spec/report.example.ts';

const content = drawnContent(drawn());
const say = (text: string | null, assignment: string | null = 'a-1') =>
  editedContent(content, { passages: [{ section: 'slow', assignment, text }] });

describe('A passage that people say otherwise', () => {
  it('keeps what was drawn beside it', () =>
    expect(say('Chờ số liệu').sections.slow).toEqual([
      { assignment: 'a-1', about: 'Tổng hợp dư luận', drawn: 'Số liệu', said: 'Chờ số liệu' },
    ]));

  it('is left out, or as it was drawn again', () => {
    expect(say('').sections.slow.map(wordsOf)).toEqual([null]);
    expect(
      editedContent(say(''), { passages: [{ section: 'slow', assignment: 'a-1', text: null }] }),
    ).toEqual(content);
    expect(say('Số liệu')).toEqual(content);
  });

  it('on the whole topic stands first, and goes when it is empty', () => {
    const whole = say('Nhìn chung đúng tiến độ', null);
    expect(whole.sections.slow.map(wordsOf)).toEqual(['Nhìn chung đúng tiến độ', 'Số liệu']);
    const passages = [{ section: 'slow', assignment: null, text: '' }] as const;
    expect(editedContent(whole, { passages })).toEqual(content);
  });
});

describe('A report that is drawn anew', () => {
  const fresh = drawn('Thiếu người');

  it('has fresh passages under what people say', () => {
    expect(redrawnContent(content, fresh, false).sections.slow.map(wordsOf)).toEqual(['Thiếu người']);
    expect(redrawnContent(say('Chờ số liệu'), fresh, false).sections.slow).toEqual([
      { assignment: 'a-1', about: 'Tổng hợp dư luận', drawn: 'Thiếu người', said: 'Chờ số liệu' },
    ]);
  });

  it('gives up what people said where that is asked, but not what frames it', () => {
    const framed = { ...say('Chờ số liệu'), foreword: 'Kính gửi', recipients: ['Như trên'] };
    const anew = redrawnContent(framed, fresh, true);
    expect(anew).toEqual({ ...drawnContent(fresh), foreword: 'Kính gửi', recipients: ['Như trên'] });
  });

  it('keeps what people said of an assignment that is drawn no more', () => {
    const none: Drawn = { ...fresh, sections: { ...fresh.sections, slow: [] } };
    expect(redrawnContent(say('Chờ số liệu'), none, false).sections.slow).toEqual([
      { assignment: 'a-1', about: 'Tổng hợp dư luận', drawn: null, said: 'Chờ số liệu' },
    ]);
    expect(redrawnContent(say(''), none, false).sections.slow).toEqual([]);
  });
});

describe('What the log itself says', () => {
  const says = { code: 'cause-unreported' } as const;
  const text = 'Chưa báo cáo nguyên nhân.';
  const causes = [{ assignment: 'a-1', about: 'Báo cáo', text, says }];
  const silent: Drawn = { ...drawn(), sections: { ...drawn().sections, causes } };
  const passages = [{ section: 'causes', assignment: 'a-1', text: 'Thiếu người' }] as const;

  it('is kept as a code beside its words, under whatever people say', () => {
    const kept = { assignment: 'a-1', about: 'Báo cáo', drawn: text, said: null, says };
    expect(drawnContent(silent).sections.causes).toEqual([kept]);
    expect(editedContent(drawnContent(silent), { passages }).sections.causes).toEqual([
      { ...kept, said: 'Thiếu người' },
    ]);
  });

  it('goes with what was drawn', () => {
    const edited = editedContent(drawnContent(silent), { passages });
    expect(redrawnContent(edited, drawn(), false).sections.causes).toEqual([
      { assignment: 'a-1', about: 'Báo cáo', drawn: null, said: 'Thiếu người' },
    ]);
  });
});

const edits = fc.array(
  fc.record<PassageEdit>({
    section: fc.constantFrom(...reportTopics),
    assignment: fc.constantFrom('a-1', null),
    text: fc.constantFrom('', 'Một', 'Số liệu', 'Gần xong', null),
  }),
  { maxLength: 8 },
);
const slows = fc.constantFrom('Số liệu', 'Một', 'Thiếu người');

describe('Whatever people say', () => {
  it('never changes what was drawn', () =>
    fc.assert(
      fc.property(edits, (passages) => {
        const { sections } = editedContent(content, { passages });
        for (const topic of reportTopics)
          expect(sections[topic].flatMap(({ drawn: text }) => text ?? [])).toEqual(
            drawn().sections[topic].map(({ text }) => text),
          );
      }),
    ));

  it('is given up whole by drawing afresh', () =>
    fc.assert(
      fc.property(edits, slows, (passages, slow) => {
        const anew = redrawnContent(editedContent(content, { passages }), drawn(slow), true);
        expect(anew).toEqual(drawnContent(drawn(slow)));
      }),
    ));

  it('stands after any drawing as it stood after the first', () =>
    fc.assert(
      fc.property(edits, slows, (passages, slow) => {
        const once = redrawnContent(editedContent(content, { passages }), drawn(slow), false);
        expect(redrawnContent(once, drawn(slow), false)).toEqual(once);
      }),
    ));
});

describe('The id of a report', () => {
  it('is small, and numbered from the second on', () => {
    expect(reportId({ kind: 'unit', unit: 'mttq' }, '2026-Q1', 1)).toBe('unit-mttq-2026-q1');
    expect(reportId({ kind: 'directive', directive: 'vb-1' }, '2026', 2)).toBe('directive-vb-1-2026-no2');
  });
});
