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

const grade = 'excellent, good, satisfactory, failed';
const reason = needed('--reason <text>', 'lý do — why');
const objection = needed('--objection <number>', 'kiến nghị số — the number of the objection');

export const ratingSteps: readonly RatingStep[] = [
  {
    name: 'general-criteria',
    words: 'chấm tiêu chí chung — give the general criteria',
    flags: [needed('--file <file>', '{ "criteria": [ … ] }')],
    bodyOf: ({ file }) => readJsonFile(text(file) ?? ''),
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
      optional('--over-quota', 'biết là vượt hạn mức — in knowledge of the quota'),
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
    ],
    bodyOf: ({ from, to, reason: why, document }) => ({ from, to, reason: why, document }),
  },
];
