import type { WorkingCalendar } from '@dondoc/calendar';
import {
  type Instant,
  type Kind,
  type Language,
  type Matter,
  type Urgency,
} from '@dondoc/notifications-domain';
import { deadlineWords } from './deadline.words.ts';
import { escapeHtml, htmlPage, linkTo, paragraph } from './html.ts';
import { kindWords } from './kind.words.ts';

export type Words = Readonly<{ subject: string; text: string; html: string }>;

export type Bilingual = Readonly<Record<Language, string>>;

/** One thing to be told, with what is known of it when it is told. `detail`: the reason that was given, or null. */
export type Telling = Readonly<{
  id: string;
  kind: Kind;
  urgency: Urgency;
  title: Bilingual;
  deadline: Readonly<{ at: Instant; text: string | null }> | null;
  detail: Bilingual | null;
}> &
  Matter;

/** `name`: the recipient's, or null where the directory has none. `origin`: of the page, without a slash at its end. */
export type Occasion = Readonly<{
  language: Language;
  name: string | null;
  origin: string;
  now: Instant;
  calendar: WorkingCalendar;
}>;

const longestTitle = 90;

/** One line, as a subject has to be. */
export const shortTitle = (title: string): string => {
  const line = title.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const letters = [...line];
  return letters.length <= longestTitle ? line : `${letters.slice(0, longestTitle - 1).join('')}…`;
};

const urgencies: Readonly<Record<Language, Readonly<Record<Urgency, string>>>> = {
  vi: { normal: '', urgent: 'KHẨN – ', 'very-urgent': 'THƯỢNG KHẨN – ', flash: 'HỎA TỐC – ' },
  en: { normal: '', urgent: 'URGENT – ', 'very-urgent': 'VERY URGENT – ', flash: 'FLASH – ' },
};

const fixed = {
  vi: {
    greeting: 'Kính gửi đồng chí',
    deadline: 'Hạn',
    none: 'chưa có hạn',
    written: 'theo văn bản',
    detail: 'Nội dung',
    open: { assignment: 'Mở nhiệm vụ', rating: 'Mở kết quả đánh giá' },
    footer: 'Thư tự động của hệ thống Đôn Đốc, xin không trả lời. Chọn cách nhận thư',
  },
  en: {
    greeting: 'Dear',
    deadline: 'Deadline',
    none: 'none yet',
    written: 'as written',
    detail: 'Details',
    open: { assignment: 'Open the assignment', rating: 'Open the rating' },
    footer: 'Sent automatically by Đôn Đốc; please do not reply. Choose how you are told',
  },
} as const;

export const greetingOf = ({ language, name }: Occasion): readonly string[] =>
  name === null ? [] : [`${fixed[language].greeting} ${name},`];

/** `notice` tells the page which notification was opened. */
export const linkOf = (telling: Telling, { origin }: Occasion): string => {
  const path =
    'rating' in telling
      ? `ratings/${encodeURIComponent(telling.rating)}`
      : `assignments/${encodeURIComponent(telling.assignment)}`;
  return `${origin}/${path}?notice=${telling.id}`;
};

/** A rating asks for something by a day, or for nothing; an assignment may have no deadline yet. */
export const deadlineLine = (telling: Telling, { language, now, calendar }: Occasion): readonly string[] => {
  const { deadline: label, none, written } = fixed[language];
  const { deadline } = telling;
  if (!deadline) return 'rating' in telling ? [] : [`${label}: ${none}`];
  const text = deadline.text === null ? '' : ` (${written}: “${deadline.text}”)`;
  return [`${label}: ${deadlineWords(deadline.at, now, calendar, language)}${text}`];
};

export const headingOf = ({ kind, urgency, title }: Telling, language: Language): string =>
  `${urgencies[language][urgency]}${kindWords(kind, language).label}: ${title[language]}`;

export const footerOf = ({ language, origin }: Occasion): Readonly<{ text: string; html: string }> => {
  const url = `${origin}/notifications`;
  const { footer } = fixed[language];
  return {
    text: `--\n${footer}: ${url}`,
    html: `<p style="color:#666;font-size:13px">${escapeHtml(footer)}: ${linkTo(url, url)}</p>`,
  };
};

/** One mail about one thing. */
export const wordsOf = (telling: Telling, occasion: Occasion): Words => {
  const { language } = occasion;
  const { detail, open: opens } = fixed[language];
  const open = 'rating' in telling ? opens.rating : opens.assignment;
  const heading = headingOf(telling, language);
  const { title } = telling;
  const subject = headingOf(
    { ...telling, title: { vi: shortTitle(title.vi), en: shortTitle(title.en) } },
    language,
  );
  const greeting = greetingOf(occasion);
  const sentence = kindWords(telling.kind, language).sentence;
  const details = telling.detail === null ? [] : [`${detail}: ${telling.detail[language]}`];
  const deadline = deadlineLine(telling, occasion);
  const link = linkOf(telling, occasion);
  const footer = footerOf(occasion);
  const paragraphs = [greeting, [heading, sentence], details, deadline, [`${open}: ${link}`]];
  return {
    subject,
    text: [...paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')), footer.text]
      .join('\n\n')
      .concat('\n'),
    html: htmlPage(language, subject, [
      ...greeting.map((line) => paragraph(escapeHtml(line))),
      paragraph(`<strong>${escapeHtml(heading)}</strong>`, escapeHtml(sentence)),
      ...details.map((line) => paragraph(escapeHtml(line))),
      ...deadline.map((line) => paragraph(escapeHtml(line))),
      paragraph(linkTo(link, open)),
      footer.html,
    ]),
  };
};
