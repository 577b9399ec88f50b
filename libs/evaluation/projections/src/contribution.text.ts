import { adjustmentsInWords, type AssignmentFact } from '@dondoc/evaluation-domain';

type Bilingual = Readonly<{ vi: string; en: string }>;

const joined = (parts: readonly Bilingual[]): Bilingual => ({
  vi: parts.map(({ vi }) => vi).join('; '),
  en: parts.map(({ en }) => en).join('; '),
});

const shown = (date: string): string => date.split('-').reverse().join('/');

const lateness = ({ lateOccurrences, dueOn }: AssignmentFact): Bilingual =>
  lateOccurrences > 0
    ? { vi: `trễ hạn ${lateOccurrences} lần`, en: `late ${lateOccurrences} time(s)` }
    : dueOn === null
      ? { vi: 'không đặt hạn', en: 'no deadline set' }
      : { vi: `đúng hạn ${shown(dueOn)}`, en: `in time for ${dueOn}` };

const quality = ({ qualityFailures }: AssignmentFact): Bilingual =>
  qualityFailures > 0
    ? { vi: `bị trả lại ${qualityFailures} lần`, en: `returned ${qualityFailures} time(s)` }
    : { vi: 'đạt chất lượng', en: 'with quality' };

const excuse = ({ objectiveCause }: AssignmentFact): readonly Bilingual[] =>
  objectiveCause ? [{ vi: 'đã xác nhận nguyên nhân khách quan', en: 'objective cause confirmed' }] : [];

const course = (fact: AssignmentFact): Bilingual => {
  if (fact.role === 'cooperating')
    return { vi: 'phối hợp: hiển thị, không tính điểm', en: 'co-operating: shown, not counted' };
  if (fact.accepted)
    return joined([{ vi: 'đã nghiệm thu', en: 'accepted' }, lateness(fact), quality(fact), ...excuse(fact)]);
  if (fact.submittedOn !== null)
    return {
      vi: 'đã nộp kết quả, chưa nghiệm thu: chưa tính là xong',
      en: 'submitted, not accepted: not yet done',
    };
  return {
    vi: `quá hạn${fact.dueOn ? ` ${shown(fact.dueOn)}` : ''}, chưa có kết quả`,
    en: `past its deadline${fact.dueOn ? ` ${fact.dueOn}` : ''} without a result`,
  };
};

/** Why an assignment counts as it does. */
export const because = (fact: AssignmentFact): Bilingual =>
  joined([course(fact), ...adjustmentsInWords(fact)]);
