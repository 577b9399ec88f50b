import type { Head } from './head.ts';
import { note, spanOf, warn, type Notes } from './notes.ts';
import type { Block } from './outline.ts';
import { toRoman } from './roman.ts';
import type { Tail } from './tail.ts';

type Section = Extract<Block, { kind: 'section' }>;

/** Names the numerals that are skipped between sections, and those that come twice or backwards. */
export const readSections = (blocks: readonly Block[], notes: Notes): void => {
  let last = 0;
  for (const block of blocks.filter(
    (other): other is Section => other.kind === 'section' && other.at.length > 0,
  )) {
    const [line] = block.at;
    block.at.forEach((at) => note(notes, at, 'section'));
    const value = block.heading.value ?? last + 1;
    const missing = Array.from({ length: Math.max(0, value - last - 1) }, (_, i) => toRoman(last + 1 + i));
    if (line && missing.length > 0)
      warn(
        notes,
        'missing-section',
        {
          vi: `Thiếu mục ${missing.join(', ')}: sau ${last === 0 ? 'phần mở đầu' : `mục ${toRoman(last)}`} là mục ${toRoman(value)}; xem lại bản gốc`,
          en: `section ${missing.join(', ')} is missing: section ${toRoman(value)} follows ${last === 0 ? 'the preamble' : toRoman(last)}; check the original`,
        },
        spanOf(line),
      );
    if (line && value <= last)
      warn(
        notes,
        'section-order',
        {
          vi: `Mục ${toRoman(value)} đứng sau mục ${toRoman(last)}; số mục có thể bị quét sai`,
          en: `section ${toRoman(value)} comes after section ${toRoman(last)}; its numeral may be misread`,
        },
        spanOf(line),
      );
    last = Math.max(last, value);
  }
};

const dateGap = ({ date }: Head): Readonly<{ vi: string; en: string }> => {
  const missing = [
    ...(date?.day ? [] : [{ vi: 'ngày', en: 'day' }]),
    ...(date?.month ? [] : [{ vi: 'tháng', en: 'month' }]),
    ...(date?.year ? [] : [{ vi: 'năm', en: 'year' }]),
  ];
  if (missing.length === 0)
    return { vi: 'Ngày ban hành không có trong lịch', en: 'the day of issue is no day of the calendar' };
  const known = date?.year
    ? { vi: `; năm ${date.year}`, en: `; the year is ${date.year}` }
    : { vi: '', en: '' };
  return {
    vi: `Ngày ban hành để trống ${missing.map(({ vi }) => vi).join(', ')}${known.vi}`,
    en: `the date of issue lacks its ${missing.map(({ en }) => en).join(', ')}${known.en}`,
  };
};

/** Warns of what a reader expects of every plan and this one does not say. */
export const warnGaps = (head: Head, tail: Tail, notes: Notes): void => {
  const { number, date } = head;
  if (!number?.number)
    warn(
      notes,
      'missing-number',
      {
        vi: number ? 'Số của kế hoạch để trống' : 'Không thấy số của kế hoạch',
        en: number ? "the plan's number is left empty" : 'the plan has no number',
      },
      number ? spanOf(number.line) : null,
    );
  if (!date?.issuedOn) warn(notes, 'missing-date', dateGap(head), date ? spanOf(date.line) : null);
  if (!head.issuer)
    warn(
      notes,
      'missing-issuer',
      { vi: 'Không thấy cơ quan ban hành', en: 'the issuing body is not named' },
      null,
    );
  if (!head.title)
    warn(
      notes,
      'missing-title',
      { vi: 'Không thấy trích yếu của kế hoạch', en: 'the plan has no title' },
      null,
    );
  if (!tail.signedBy?.name)
    warn(notes, 'missing-signature', { vi: 'Không thấy tên người ký', en: 'the signer is not named' }, null);
  if (tail.recipients.length === 0)
    warn(
      notes,
      'missing-recipients',
      { vi: 'Không thấy mục “Nơi nhận”', en: 'the list of recipients (Nơi nhận) was not found' },
      null,
    );
};
