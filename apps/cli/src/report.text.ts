import { ownWork, sayingText } from '@dondoc/evaluation-application';
import type { ReportView } from '@dondoc/evaluation-contracts';
import { tableText } from './table.text.ts';

const topics = {
  progress: 'Tiến độ — progress',
  results: 'Kết quả — results',
  slow: 'Nội dung còn chậm — what is slow',
  causes: 'Nguyên nhân — causes',
  remedies: 'Giải pháp — remedies',
} as const;

const standing = ({ status, issued, withdrawn }: ReportView): string =>
  [
    status,
    ...(issued ? [`số — no. ${issued.number}, ${issued.issuedOn}`] : []),
    ...(withdrawn ? [`thu hồi — withdrawn: ${withdrawn.reason}`] : []),
  ].join('; ');

const both = ({ vi, en }: typeof ownWork): string => `${vi} — ${en}`;

type Passage = ReportView['sections']['slow'][number];

/** What is said, and where a person changed it, what was drawn. */
const passageText = ({ assignment, about, drawn: text, said, says }: Passage): string => {
  const head = assignment === null ? '' : `${about ?? assignment} (${assignment}): `;
  const drawn = says ? both(sayingText(says)) : text;
  if (said === null) return `  - ${head}${drawn ?? ''}`;
  const words = said === '' ? '(bỏ — left out)' : said;
  return `  - ${head}${words}${drawn === null ? '' : `\n      lấy từ sổ — drawn: ${drawn}`}`;
};

const figuresText = ({ figures }: ReportView): string =>
  tableText(
    ['', 'giao', 'đúng hạn', 'quá hạn xong', 'đang làm', 'quá hạn'],
    figures.map(({ name, code, assigned, doneInTime, doneLate, underWay, overdue }) => [
      code === undefined ? name : both(ownWork),
      ...[assigned, doneInTime, doneLate, underWay, overdue].map(String),
    ]),
  );

/** A report as a terminal shows it. */
export const reportText = (report: ReportView): string => {
  const { id, foreword, closing, recipients, sections, drawn } = report;
  const { transactionId, position } = drawn.position;
  return [
    `${id}: ${standing(report)}`,
    `Sổ nhật ký — log: ${transactionId}-${position}, ${drawn.asOf}`,
    ...(foreword === null ? [] : [foreword]),
    figuresText(report),
    ...(['progress', 'results', 'slow', 'causes', 'remedies'] as const).flatMap((topic) => [
      topics[topic],
      ...sections[topic].map(passageText),
    ]),
    ...(closing === null ? [] : [closing]),
    ...(recipients.length === 0 ? [] : [`Nơi nhận — recipients: ${recipients.join('; ')}`]),
  ].join('\n');
};
