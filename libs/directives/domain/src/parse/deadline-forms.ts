import { daySource } from './dates.ts';

/** What a form of deadline says, before the year, the calendar and the day of issue are applied to it. */
export type FormKind =
  | 'before-day'
  | 'through-day'
  | 'start-day'
  | 'recurring-day'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'span';

export type DeadlineForm = Readonly<{ kind: FormKind; pattern: RegExp; cellOnly?: true }>;

const day = `(?<day>${daySource})`;
const hour = '(?:(?<hour>\\d{1,2} ?(?:h|g|:|gio) ?\\d{0,2}(?: ?phut)?),? )?';
const filler = '(?:(?: vao| la| trong| den| het|:|,) ?){0,3}';
const by = `(?<!tinh )\\b(?:den|cham nhat|muon nhat|han|han chot|han cuoi|thoi han|xong|hoan thanh|trong|vao|het)`;
const year = '(?:(?: ?[/-] ?| nam )(?<year>\\d{4}))?';
const within = `\\b(?<before>truoc)|\\b(?:trong|den|het|cuoi|xong|hoan thanh|cham nhat|muon nhat)`;
const period = `(?:${within})(?: trong| vao| het| den| cuoi| la| ca|:){0,3} `;
const months = `thang (?:\\d{1,2}(?: ?[/-] ?\\d{4}| nam \\d{4})? ?(?:-|–|,|va|den) ?(?:thang )?)?(?<month>\\d{1,2})(?!\\d)`;
const quarters = `quy (?:(?:iv|i{1,3}|[1-4])(?: ?[/-] ?\\d{4}| nam \\d{4})? ?(?:-|–|,|va|den) ?(?:quy )?)?(?<quarter>iv|i{1,3}|[1-4])(?![a-z\\d])`;
const thisPlan = '(?:ke hoach|van ban)(?: nay)?';
const issue = `(?:ngay|khi) (?:${thisPlan} )?(?:duoc )?(?:ban hanh|ky(?: ban hanh)?|ra)(?: ${thisPlan})?(?![a-z])`;
const basis = `,? ?(?:ke )?(?:tu|sau) (?<basis>${issue}|(?:ngay )?(?:${daySource})|(?:ngay|khi) [^.;,)]{1,60})`;
const count = '(?<count>\\d{1,3})(?: ?\\([^)]{1,30}\\))? ngay(?<working> lam viec)?';

const form = (kind: FormKind, source: string, cellOnly?: true): DeadlineForm => ({
  kind,
  pattern: new RegExp(source, 'g'),
  ...(cellOnly && { cellOnly }),
});

/**
 * Matched against folded text. Where two forms match overlapping text the one that begins first, then the longer, then
 * the earlier in this list is taken. `cellOnly` forms need no word before them: a cell under "Thời gian" holds nothing else.
 */
export const deadlineForms: readonly DeadlineForm[] = [
  form(
    'span',
    `(?:\\b(?:trong|cham nhat|toi da|khong qua|sau|vong|thoi han|thoi gian)[ :]{1,3}){0,3}\\b${count}${basis}`,
  ),
  form(
    'span',
    `\\b(?:trong vong|trong thoi han|trong thoi gian|thoi han|cham nhat|toi da|khong qua|trong(?= \\d{1,3}(?: ?\\([^)]{1,30}\\))? ngay lam viec))(?: la| sau|:){0,2} ${count}`,
  ),
  form('span', `\\b${count}`, true),
  form(
    'recurring-day',
    `(?:\\b(?:truoc|vao|cham nhat|muon nhat|den)(?: vao| la)? )?ngay \\d{1,2}(?: va(?: ngay)? \\d{1,2})? (?:cua )?(?:hang|moi|cua) (?:thang|quy|nam)`,
  ),
  form('before-day', `\\btruoc ${hour}(?:het )?(?:ngay )?${day}`),
  form('through-day', `${by}${filler} ${hour}(?:het )?ngay ${day}`),
  form(
    'through-day',
    `${by}${filler} ${hour}(?<day>\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{4}(?!\\d)|\\d{1,2} thang \\d{1,2} nam \\d{4})`,
  ),
  form('through-day', `\\b(?:cham nhat|muon nhat|han|han chot|han cuoi|thoi han)${filler} ${hour}${day}`),
  form('month', `${period}${months}${year}`),
  form('quarter', `${period}${quarters}${year}`),
  form('half-year', `${period}(?:6|06|sau) thang (?<half>dau|cuoi) nam(?: (?<year>\\d{4}))?`),
  form('year', `(?<!sau )(?:\\btruoc )?\\bkhi ket thuc nam(?: (?<year>\\d{4}))?`),
  form(
    'year',
    `(?<!thang )(?<!sau khi )(?:\\bden )?\\b(?:cuoi|het|ket thuc) nam(?: (?<year>\\d{4}))?(?! (?:truoc|hoc))`,
  ),
  form('start-day', `\\b(?:ke )?tu (?:ngay )?(?:${daySource})`),
  form(
    'start-day',
    `\\btu (?:thang \\d{1,2}|quy (?:iv|i{1,3}|[1-4]))(?: ?[/-] ?\\d{4}| nam \\d{4})?(?! ?(?:-|–|den))`,
    true,
  ),
  form('through-day', `(?:(?:${daySource}) ?(?:-|–) ?)(?:ngay )?${day}`, true),
  form('through-day', `\\b\\d{1,2} ?(?:-|–) ?(?<day>\\d{1,2}/\\d{1,2}(?:/\\d{4})?)(?!\\d)`, true),
  form('through-day', `${hour}(?:\\bngay )?(?<!\\d)${day}`, true),
  form('month', `\\b(?<vague>dau |giua )?(?:tu )?${months}${year}`, true),
  form('quarter', `\\b(?<vague>dau |giua )?(?:tu )?${quarters}${year}`, true),
  form('half-year', `\\b(?:6|06|sau) thang (?<half>dau|cuoi) nam(?: (?<year>\\d{4}))?`, true),
  form(
    'year',
    `(?<!hang )(?<!moi )\\b(?<vague>dau |giua )?(?:trong |ca )?nam(?: (?<year>\\d{4}))?(?! ?\\w)`,
    true,
  ),
];
