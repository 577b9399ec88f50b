import type { RatingPublished } from '@dondoc/evaluation-contracts';
import type { RatingConcern } from '@dondoc/notifications-domain';
import type { Bilingual } from './mail.words.ts';

type Grade = Extract<RatingPublished, { type: 'dondoc.rating.grade-decided.v1' }>['data']['grade'];

const grades: Readonly<Record<Grade, Bilingual>> = {
  excellent: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Excellent' },
  good: { vi: 'Hoàn thành tốt nhiệm vụ', en: 'Good' },
  satisfactory: { vi: 'Hoàn thành nhiệm vụ', en: 'Satisfactory' },
  failed: { vi: 'Không hoàn thành nhiệm vụ', en: 'Failed' },
};

const romans = ['I', 'II', 'III', 'IV'];

const periodWords = (period: string): Bilingual => {
  const [year = '', part] = period.split('-');
  if (part === undefined) return { vi: `năm ${year}`, en: year };
  if (part.startsWith('Q')) {
    const quarter = romans[Number(part.slice(1)) - 1] ?? part;
    return { vi: `quý ${quarter} năm ${year}`, en: `quarter ${quarter} of ${year}` };
  }
  return { vi: `tháng ${Number(part)} năm ${year}`, en: `month ${Number(part)} of ${year}` };
};

/** What a rating is called where people are told of it: of whom and of which period, never a person's name. */
export const ratingTitle = (
  { subject, period }: Pick<RatingConcern, 'subject' | 'period'>,
  unitName: string,
): Bilingual => {
  const { vi, en } = periodWords(period);
  return subject.kind === 'head'
    ? { vi: `Đánh giá ${vi}: người đứng đầu ${unitName}`, en: `Rating of ${en}: head of ${unitName}` }
    : { vi: `Đánh giá ${vi}: ${unitName}`, en: `Rating of ${en}: ${unitName}` };
};

const said = (text: string): Bilingual => ({ vi: text, en: text });

const joined = (...parts: readonly (Bilingual | null)[]): Bilingual => {
  const there = parts.flatMap((part) => part ?? []);
  return { vi: there.map(({ vi }) => vi).join('; '), en: there.map(({ en }) => en).join('; ') };
};

const byDocument = (document: string): Bilingual => ({
  vi: `văn bản ${document}`,
  en: `document ${document}`,
});
const because = (reason: string | null): Bilingual | null =>
  reason === null ? null : { vi: `lý do: ${reason}`, en: `reason: ${reason}` };

const noProposal: Bilingual = {
  vi: 'Không đề xuất mức nào, do người có thẩm quyền xem xét',
  en: 'None proposed; the competent person decides',
};

/** What an event of a rating says beside its kind, or null. */
export const ratingDetail = (event: RatingPublished): Bilingual | null => {
  switch (event.type) {
    case 'dondoc.rating.grade-proposed.v1':
      return event.data.grade === null ? noProposal : grades[event.data.grade];
    case 'dondoc.rating.grade-decided.v1': {
      const { grade, document, reason } = event.data;
      return joined(grades[grade], byDocument(document), because(reason));
    }
    case 'dondoc.rating.final-corrected.v1': {
      const { from, to, document, reason } = event.data;
      const change = {
        vi: `${grades[from].vi} → ${grades[to].vi}`,
        en: `${grades[from].en} → ${grades[to].en}`,
      };
      return joined(change, byDocument(document), because(reason));
    }
    case 'dondoc.rating.line-objected-to.v1':
      return said(event.data.grounds);
    case 'dondoc.rating.objection-upheld.v1':
    case 'dondoc.rating.objection-refused.v1':
      return said(event.data.reason);
    case 'dondoc.rating.finding-recorded.v1':
      return joined(said(event.data.about), byDocument(event.data.document));
    case 'dondoc.rating.finding-withdrawn.v1':
      return joined(byDocument(event.data.document), because(event.data.reason));
    default:
      return null;
  }
};
