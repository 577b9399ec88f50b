import { dateOf } from '@dondoc/calendar';
import type { Kind, Language } from '@dondoc/notifications-domain';
import { escapeHtml, htmlPage, linkTo, paragraph } from './html.ts';
import {
  deadlineLine,
  footerOf,
  greetingOf,
  headingOf,
  linkOf,
  type Occasion,
  type Telling,
  type Words,
} from './mail.words.ts';

const groups = ['late', 'to-answer', 'new-work', 'near', 'to-know'] as const;
type Group = (typeof groups)[number];

const groupOf: Readonly<Record<Kind, Group>> = {
  overdue: 'late',
  escalation: 'late',
  'acknowledgement-overdue': 'late',
  'acceptance-overdue': 'late',
  'decline-ruling-overdue': 'late',
  'part-overdue': 'late',
  'report-missed': 'late',
  'self-assessment-overdue': 'late',
  'proposal-overdue': 'late',
  'decision-overdue': 'late',
  'objection-overdue': 'late',
  declined: 'to-answer',
  'extension-requested': 'to-answer',
  'correction-requested': 'to-answer',
  'result-submitted': 'to-answer',
  'part-delivered': 'to-answer',
  'review-due': 'to-answer',
  'objection-raised': 'to-answer',
  issued: 'new-work',
  cooperation: 'new-work',
  'reassigned-to': 'new-work',
  'part-assigned': 'new-work',
  'result-returned': 'new-work',
  'part-returned': 'new-work',
  'decline-overruled': 'new-work',
  reminder: 'near',
  'self-assessment-due': 'near',
  'proposal-due': 'near',
  'decision-due': 'near',
  'objection-due': 'near',
  'escalation-answered': 'to-know',
  'result-accepted': 'to-know',
  'decline-upheld': 'to-know',
  'extension-granted': 'to-know',
  'extension-refused': 'to-know',
  suspended: 'to-know',
  resumed: 'to-know',
  'reassigned-from': 'to-know',
  cancelled: 'to-know',
  'objective-cause': 'to-know',
  'deadline-set': 'to-know',
  'deadline-replanned': 'to-know',
  corrected: 'to-know',
  'correction-refused': 'to-know',
  'part-confirmed': 'to-know',
  'child-finished': 'to-know',
  'system-fault': 'to-know',
  'grade-proposed': 'to-know',
  'grade-decided': 'to-know',
  'grade-corrected': 'to-know',
  'objection-upheld': 'to-know',
  'objection-refused': 'to-know',
  'finding-recorded': 'to-know',
  'finding-withdrawn': 'to-know',
};

const groupWords: Readonly<Record<Language, Readonly<Record<Group, string>>>> = {
  vi: {
    late: 'Quá hạn, chậm',
    'to-answer': 'Chờ đồng chí trả lời',
    'new-work': 'Việc phải làm',
    near: 'Sắp đến hạn',
    'to-know': 'Để biết',
  },
  en: {
    late: 'Overdue',
    'to-answer': 'Waiting for your answer',
    'new-work': 'Work to do',
    near: 'Due soon',
    'to-know': 'For your information',
  },
};

const subjectOf = (count: number, { language, now }: Occasion): string => {
  const date = dateOf(now).split('-').reverse().join('/');
  if (language === 'vi') return `Đôn Đốc: ${count} thông báo ngày ${date}`;
  return `Đôn Đốc: ${count} ${count === 1 ? 'notice' : 'notices'} on ${date}`;
};

/** One mail about all that waited for a person, the most pressing first. */
export const digestWords = (tellings: readonly Telling[], occasion: Occasion): Words => {
  const { language } = occasion;
  const sections = groups
    .map((group) => ({
      title: groupWords[language][group],
      tellings: tellings.filter(({ kind }) => groupOf[kind] === group),
    }))
    .filter((section) => section.tellings.length > 0);
  const subject = subjectOf(tellings.length, occasion);
  const footer = footerOf(occasion);

  const line = (telling: Telling) => ({
    heading: headingOf(telling, language),
    about: [
      ...(telling.detail === null ? [] : [telling.detail[language]]),
      ...deadlineLine(telling, occasion),
    ],
    link: linkOf(telling, occasion),
  });
  const textOf = (telling: Telling): string => {
    const { heading, about, link } = line(telling);
    return [`- ${heading}`, ...about.map((part) => `  ${part}`), `  ${link}`].join('\n');
  };
  const htmlOf = (telling: Telling): string => {
    const { heading, about, link } = line(telling);
    return `<li style="margin-bottom:8px">${[linkTo(link, heading), ...about.map(escapeHtml)].join('<br>')}</li>`;
  };

  return {
    subject,
    text: [
      ...greetingOf(occasion),
      ...sections.map(({ title, tellings: some }) => [title.toUpperCase(), ...some.map(textOf)].join('\n')),
      footer.text,
    ]
      .join('\n\n')
      .concat('\n'),
    html: htmlPage(language, subject, [
      ...greetingOf(occasion).map((greeting) => paragraph(escapeHtml(greeting))),
      ...sections.map(
        ({ title, tellings: some }) =>
          `<h2 style="font-size:17px;margin:16px 0 8px">${escapeHtml(title)}</h2><ul style="padding-left:20px">${some.map(htmlOf).join('')}</ul>`,
      ),
      footer.html,
    ]),
  };
};
