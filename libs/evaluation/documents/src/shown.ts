import { display } from '@dondoc/evaluation-domain';
import type { Language } from './paper.ts';

type Exact = Readonly<{ exact: string }>;

/** What is not there. */
export const none = '–';

/** One decimal, half up, from the exact value. */
export const shownNumber = ({ exact }: Exact, language: Language): string =>
  language === 'vi' ? display(exact).replace('.', ',') : display(exact);

const hundredfold = (exact: string): string => {
  const [numerator = '0', denominator = '1'] = exact.split('/');
  return `${numerator}00/${denominator}`;
};

export const shownPercent = ({ exact }: Exact, language: Language): string =>
  `${shownNumber({ exact: hundredfold(exact) }, language)} %`;

export const orNone = <Value>(value: Value | null, show: (value: Value) => string): string =>
  value === null ? none : show(value);

/** 15/12/2026, as it is read in both languages here. */
export const shownDate = (date: string): string => date.split('-').reverse().join('/');

const hour = 3_600_000;

/** The wall clock of the ward, UTC+7 all year. */
const local = (instant: string): string =>
  new Date(Date.parse(instant) + 7 * hour).toISOString().slice(0, 16);

export const shownInstant = (instant: string): string => {
  const [date = '', time = ''] = local(instant).split('T');
  return `${time} ${shownDate(date)}`;
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const monthName = (month: number): string => months[month - 1] ?? String(month);

/** năm 2026 · quý I năm 2026 · tháng 3 năm 2026 */
export const shownPeriod = (code: string, language: Language): string => {
  const [year = '', part] = code.split('-');
  if (part === undefined) return language === 'vi' ? `năm ${year}` : year;
  if (part.startsWith('Q')) {
    const quarter = ['I', 'II', 'III', 'IV'][Number(part.slice(1)) - 1] ?? part;
    return language === 'vi' ? `quý ${quarter} năm ${year}` : `quarter ${quarter} of ${year}`;
  }
  const month = Number(part);
  return language === 'vi' ? `tháng ${month} năm ${year}` : `${monthName(month)} ${year}`;
};

const twoDigits = (day: number): string => String(day).padStart(2, '0');

/** Of days below 10 and the months January and February: with a zero before them, so that no digit can be added. */
export const shownPlaceAndDate = (place: string, date: string | null, language: Language): string => {
  if (date === null) return language === 'vi' ? `${place}, ngày …… tháng …… năm ……` : `${place}, …… …… ……`;
  const [year = '', month = 0, day = 0] = date.split('-').map((part, at) => (at === 0 ? part : Number(part)));
  if (language === 'en') return `${place}, ${day} ${monthName(Number(month))} ${year}`;
  const shownMonth = Number(month) < 3 ? twoDigits(Number(month)) : month;
  return `${place}, ngày ${twoDigits(Number(day))} tháng ${shownMonth} năm ${year}`;
};
