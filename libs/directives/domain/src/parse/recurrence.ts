import type { Recurrence } from '@dondoc/directives-contracts';
import { fold } from './fold.ts';

type Found = Readonly<{ recurrence: Recurrence | null; others: readonly Recurrence[] }>;

const half = '(?:6|06|sau) thang';
const every = '(?:hang|moi|dinh ky|dinh ky hang|theo)';
const item = `(?:tuan|thang|quy|nam|${half})`;

const periods: readonly (readonly [Recurrence, RegExp])[] = [
  ['weekly', /\btuan\b/],
  ['half-yearly', new RegExp(`\\b${half}`)],
  ['monthly', /(?<!\d )(?<!sau )\bthang\b/],
  ['quarterly', /\bquy\b/],
  ['yearly', /\bnam\b/],
];

// "hằng tháng, hằng quý và năm": one word "hằng" may stand before several periods.
const listed = new RegExp(
  `\\b${every} ${item}\\b(?: ?(?:,|;|/|va) ?(?:hang |moi )?${item}\\b(?! \\d))*`,
  'g',
);
const perTurn = new RegExp(
  `\\b(?:(?:1|01|mot) )?${item} ?(?:/|(?:1|01|mot)) ?(?:1 |01 |mot )?lan\\b|\\b(?:1|01|mot) lan ?(?:/|moi|trong) ?${item}\\b`,
  'g',
);
// Half a year that is a stretch of time ("trong 6 tháng", "6 tháng đầu năm") comes once, not again and again.
const bareHalf = new RegExp(
  `(?<!trong )(?<!vong )(?<!sau )(?<!den )(?<!\\d)${half}\\b(?! (?:dau|cuoi|ke|tu|toi|sau))`,
  'g',
);
const continuous = /(?<!chi )(?<!khong )\bthuong xuyen\b|\blien tuc\b|\b(?:hang|moi) ngay\b/;

const order: readonly Recurrence[] = [
  'weekly',
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
  'continuous',
];

/** How often a duty comes round, the shortest period first; `others` are further periods named beside it. */
export const readRecurrence = (text: string): Found => {
  const folded = fold(text);
  const phrases = [listed, perTurn, bareHalf].flatMap((form) => folded.match(form) ?? []);
  const periodic = periods
    .filter(([, form]) => phrases.some((phrase) => form.test(phrase)))
    .map(([name]) => name);
  const found = order.filter((name) => periodic.includes(name));
  if (found.length === 0 && continuous.test(folded)) found.push('continuous');
  return { recurrence: found[0] ?? null, others: found.slice(1) };
};
