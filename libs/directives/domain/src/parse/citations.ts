import type { Citation, Span } from '@dondoc/directives-contracts';
import { daySource, isoDate, readDay } from './dates.ts';
import { kindOfNumber, numberKey, numberSource, tidyNumber } from './document-number.ts';
import { flowOf, type Flow } from './flow.ts';
import type { Line } from './line.ts';
import { warn, type Notes } from './notes.ts';

type Mention = Readonly<{ number: string; date: string | null; badDate: string | null; span: Span }>;

// The date stands right after the number, or after the issuing body: "số 57-NQ/TW của Bộ Chính trị ngày 22/12/2024".
const dated = new RegExp(
  `^ ?(?:,? ?\\(?(?:ky |ban hanh )?ngay |,? cua [^,;:.()“”"0-9]{1,80}? ngay |\\()(${daySource})`,
);

const mentionAt = (flow: Flow, match: RegExpExecArray): Mention => {
  const after = match.index + match[0].length;
  const date = dated.exec(flow.folded.slice(after, after + 140));
  const day = date ? readDay(date[1] ?? '') : null;
  const iso = day?.year ? isoDate(day.year, day.month, day.day) : null;
  return {
    number: tidyNumber(match[0]),
    date: iso,
    badDate: day?.year && iso === null ? (date?.[1] ?? null) : null,
    span: flow.spanAt(match.index, match[0].length),
  };
};

const mentionsIn = (flow: Flow): Mention[] =>
  [...flow.text.matchAll(new RegExp(numberSource, 'gu'))].map((match) => mentionAt(flow, match));

const warnDoubtful = (notes: Notes, { number, span }: Mention): void =>
  warn(
    notes,
    'doubtful-citation',
    {
      vi: `Số hiệu “${number}” không đúng thể thức văn bản Đảng hay Nhà nước, không tính là căn cứ; xem lại bản gốc`,
      en: `"${number}" has the form of neither a Party nor a State document number and is not counted as cited; check it against the original`,
    },
    span,
  );

const warnDates = (notes: Notes, number: string, mentions: readonly Mention[]): void => {
  const span = mentions[0]?.span ?? null;
  const bad = mentions.find((mention) => mention.badDate !== null);
  const dates = [...new Set(mentions.flatMap((mention) => mention.date ?? []))];
  if (bad)
    warn(
      notes,
      'invalid-date',
      {
        vi: `Ngày ${bad.badDate} của văn bản ${number} không có trong lịch`,
        en: `${bad.badDate}, the date of ${number}, is no day of the calendar`,
      },
      bad.span,
    );
  else if (dates.length === 0)
    warn(
      notes,
      'undated-citation',
      {
        vi: `Văn bản ${number} được dẫn mà không có ngày ban hành`,
        en: `${number} is cited without its date`,
      },
      span,
    );
  if (dates.length > 1)
    warn(
      notes,
      'conflicting-citation-date',
      {
        vi: `Văn bản ${number} được dẫn với nhiều ngày khác nhau: ${dates.join(', ')}; lấy ngày đầu`,
        en: `${number} is cited with different dates: ${dates.join(', ')}; the first is taken`,
      },
      span,
    );
};

/**
 * The documents the plan cites: each once, where it is first named, with the first date given anywhere. The plan's own
 * number (an annex repeats it) is not a citation. Numbers of no known form are reported, not cited.
 */
export const readCitations = (
  lines: readonly Line[],
  own: Readonly<{ number: string | null; issuedOn: string | null }>,
  notes: Notes,
): Citation[] => {
  const flow = flowOf(lines);
  const groups = new Map<string, Mention[]>();
  for (const mention of mentionsIn(flow)) {
    const key = numberKey(mention.number);
    const isOwn = own.number !== null && key === numberKey(own.number);
    if (isOwn && (mention.date === null || mention.date === own.issuedOn)) continue;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()].flatMap((mentions) => {
    const [first] = mentions;
    if (!first) return [];
    if (kindOfNumber(first.number) === null) {
      warnDoubtful(notes, first);
      return [];
    }
    warnDates(notes, first.number, mentions);
    return [
      {
        number: first.number,
        date: mentions.find((mention) => mention.date)?.date ?? null,
        span: first.span,
      },
    ];
  });
};
