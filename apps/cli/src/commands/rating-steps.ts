import { readJsonFile } from '../json-file.ts';
import { Unusable } from '../outcome.ts';

type Given = Readonly<Record<string, unknown>>;
type Flag = Readonly<{ flag: string; words: string; required: boolean; otherwise?: string }>;

/** One step of a rating as the command line asks for it; the API checks what it is given. */
export type RatingStep = Readonly<{
  name: string;
  words: string;
  flags: readonly Flag[];
  bodyOf: (given: Given) => object | Promise<object>;
}>;

const needed = (flag: string, words: string): Flag => ({ flag, words, required: true });
const optional = (flag: string, words: string): Flag => ({ flag, words, required: false });

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
/** A number, or what the API takes as one: 70/3. */
const number = (value: unknown): number | string | null => {
  const written = text(value);
  return written === null || written.includes('/') ? written : Number(written);
};

/** `assignment:vb-1-4` */
const lineIn = (value: unknown): object => {
  const [, kind, id] = /^(assignment|condition|criterion):(.+)$/.exec(text(value) ?? '') ?? [];
  if (kind === undefined || id === undefined)
    throw new Unusable('--line: assignment:<id> | condition:<code> | criterion:<code>');
  return { kind, id };
};

const allOrSome = (value: unknown): boolean => {
  if (value !== 'all' && value !== 'some') throw new Unusable('--staff: all | some');
  return value === 'all';
};

const grade = 'excellent, good, satisfactory, failed';
const reason = needed('--reason <text>', 'lý do — why');
const overQuota = optional('--over-quota', 'biết là vượt hạn mức — in knowledge of the quota');
const objection = needed('--objection <number>', 'kiến nghị số — the number of the objection');

export const ratingSteps: readonly RatingStep[] = [
  {
    name: 'general-criteria',
    words: 'chấm tiêu chí chung — give the general criteria',
    flags: [needed('--file <file>', '{ "criteria": [ … ] }')],
    bodyOf: ({ file }) => readJsonFile(text(file) ?? ''),
  },
  {
    name: 'give-leader-criteria',
    words: 'chấm tiêu chí của người đứng đầu — give the criteria of a leader',
    flags: [
      needed(
        '--staff <share>',
        'd, cấp dưới đều hoàn thành nhiệm vụ trở lên — all staff satisfactory or above: all, some',
      ),
      needed('--staff-evidence <text>', 'minh chứng của d — evidence of d'),
      needed('--unity <number>', 'e, đoàn kết nội bộ, từ 0 đến 1 — unity, from 0 to 1'),
      needed('--unity-evidence <text>', 'minh chứng của e — evidence of e'),
    ],
    bodyOf: ({ staff, staffEvidence, unity, unityEvidence }) => ({
      staff: { allSatisfactory: allOrSome(staff), evidence: staffEvidence },
      unity: { share: number(unity), evidence: unityEvidence },
    }),
  },
  {
    name: 'record-finding',
    words: 'ghi nhận kỷ luật hoặc kết luận vi phạm — record discipline or a concluded breach',
    flags: [
      needed('--kind <kind>', 'discipline, breach'),
      needed('--document <document>', 'số văn bản — the document’s number'),
      needed('--on <date>', 'ngày văn bản — its date, YYYY-MM-DD'),
      needed('--about <text>', 'nội dung, không nêu tên người — what it is about, without names'),
    ],
    bodyOf: ({ kind, document, on, about }) => ({ kind, document, on, about }),
  },
  {
    name: 'withdraw-finding',
    words: 'rút kết luận đã ghi nhận — withdraw a finding',
    flags: [
      needed('--finding <number>', 'kết luận số — the number of the finding'),
      needed('--document <document>', 'văn bản — the document that takes it back'),
      reason,
    ],
    bodyOf: ({ finding, document, reason: why }) => ({ finding: Number(finding), document, reason: why }),
  },
  {
    name: 'self-assess',
    words: 'tự đánh giá — assess oneself',
    flags: [
      needed('--grade <grade>', grade),
      optional('--points <number>', 'tự chấm — points'),
      optional('--grounds <text>', 'giải trình — grounds'),
    ],
    bodyOf: (given) => ({
      grade: given['grade'],
      points: number(given['points']),
      grounds: text(given['grounds']),
    }),
  },
  {
    name: 'propose',
    words: 'máy chấm và đề xuất mức — have the engine propose',
    flags: [optional('--as-of <date>', 'YYYY-MM-DD')],
    bodyOf: ({ asOf }) => ({ asOf: text(asOf) }),
  },
  {
    name: 'decide',
    words: 'quyết định mức — decide the grade',
    flags: [
      needed('--grade <grade>', grade),
      needed('--document <document>', 'văn bản — the document'),
      optional('--reason <text>', 'vì sao khác đề xuất — why it departs from the proposal'),
      optional('--grounds <text>', 'vì sao khác tự đánh giá — why it is far from the self-assessment'),
      overQuota,
    ],
    bodyOf: (given) => ({
      grade: given['grade'],
      document: given['document'],
      reason: text(given['reason']),
      grounds: text(given['grounds']),
      quotaAcknowledged: given['overQuota'] === true,
    }),
  },
  {
    name: 'object',
    words: 'kiến nghị về một dòng — object to one line',
    flags: [
      needed('--line <line>', 'assignment:<id>, condition:<code>, criterion:<code>'),
      needed('--grounds <text>', 'căn cứ — grounds'),
    ],
    bodyOf: ({ line, grounds }) => ({ line: lineIn(line), grounds }),
  },
  {
    name: 'uphold-objection',
    words: 'chấp nhận kiến nghị — uphold an objection',
    flags: [
      objection,
      reason,
      needed('--field <field>', 'points, late, quality, met'),
      needed('--before <number>', 'trước — before'),
      needed('--after <number>', 'sau — after'),
      needed('--cause <text>', 'nguyên nhân — the cause'),
    ],
    bodyOf: (given) => ({
      objection: Number(given['objection']),
      reason: given['reason'],
      adjustment: {
        field: given['field'],
        before: number(given['before']),
        after: number(given['after']),
        cause: given['cause'],
      },
    }),
  },
  {
    name: 'refuse-objection',
    words: 'không chấp nhận kiến nghị — refuse an objection',
    flags: [objection, reason],
    bodyOf: (given) => ({ objection: Number(given['objection']), reason: given['reason'] }),
  },
  {
    name: 'finalise',
    words: 'công bố kết quả chính thức — make it final',
    flags: [],
    bodyOf: () => ({}),
  },
  {
    name: 'correct',
    words: 'đính chính kết quả chính thức — correct a final grade',
    flags: [
      needed('--from <grade>', grade),
      needed('--to <grade>', grade),
      reason,
      needed('--document <document>', 'văn bản — the document'),
      overQuota,
    ],
    bodyOf: (given) => ({
      from: given['from'],
      to: given['to'],
      reason: given['reason'],
      document: given['document'],
      quotaAcknowledged: given['overQuota'] === true,
    }),
  },
];
