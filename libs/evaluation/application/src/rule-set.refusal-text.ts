import type { RuleSetRejection } from '@dondoc/evaluation-rating';
import { valueText, type BilingualText } from './rating.words.ts';

export const ruleSetRefusalText = (rejection: RuleSetRejection): BilingualText => {
  switch (rejection.code) {
    case 'rules-unusable': {
      // Its messages say it in both languages.
      const problems = rejection.problems.map(({ path, message }) => `${path}: ${message}`).join('; ');
      return {
        vi: `Bộ tiêu chí không dùng được: ${problems}.`,
        en: `The rule set cannot be used: ${problems}.`,
      };
    }
    case 'id-differs':
      return {
        vi: `Văn bản là bộ tiêu chí "${rejection.id}".`,
        en: `The document is the rule set "${rejection.id}".`,
      };
    case 'rules-not-adopted':
      return {
        vi: `Đơn vị chưa áp dụng bộ tiêu chí "${rejection.ruleSet}"; hãy áp dụng trước.`,
        en: `The rule set "${rejection.ruleSet}" has not been adopted; adopt it first.`,
      };
    case 'path-unknown':
      return {
        vi: `Không có quy định nào tại "${rejection.path}" có thể sửa.`,
        en: `There is no rule at "${rejection.path}" that could be amended.`,
      };
    case 'rule-differs':
      return {
        vi: `Quy định hiện nay là ${valueText(rejection.present).vi}; hãy xem lại.`,
        en: `The rule is ${valueText(rejection.present).en} at present; look again.`,
      };
    case 'standing-not-own':
      return {
        vi: `Phần được sửa tại "${rejection.path}" ghi là luật hoặc hướng dẫn: điều phường tự quyết thì ghi "local" (địa phương) hoặc "setting" (thiết lập).`,
        en: `What was changed at "${rejection.path}" claims to be law or guidance: mark what the ward decides itself as "local" or "setting".`,
      };
    default:
      return rejection satisfies never;
  }
};
