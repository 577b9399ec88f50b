import type { Saying } from '@dondoc/evaluation-reports';
import { dayText, type BilingualText } from './rating.words.ts';

/** The line of what no document gave. */
export const ownWork: BilingualText = { vi: 'Việc giao riêng', en: 'Work given without a document' };

/** What the log itself says in a report, as people read it. */
export const sayingText = (saying: Saying): BilingualText => {
  switch (saying.code) {
    case 'done':
      return {
        vi: `Đã hoàn thành ${saying.done}/${saying.assigned} nhiệm vụ.`,
        en: `${saying.done} of ${saying.assigned} tasks are done.`,
      };
    case 'overdue': {
      const { dueOn, explained } = saying;
      const [vi, en] =
        dueOn === null
          ? ['Quá hạn', 'Overdue']
          : [`Quá hạn (hạn: hết ngày ${dayText(dueOn)})`, `Overdue (due by the end of ${dayText(dueOn)})`];
      return explained
        ? { vi: `${vi}.`, en: `${en}.` }
        : { vi: `${vi}, chưa báo cáo nguyên nhân.`, en: `${en}, no cause reported yet.` };
    }
    case 'cause-unreported':
      return { vi: 'Chưa báo cáo nguyên nhân.', en: 'No cause reported yet.' };
    case 'remedy-unreported':
      return { vi: 'Chưa báo cáo giải pháp.', en: 'No remedy reported yet.' };
    default:
      return saying satisfies never;
  }
};
