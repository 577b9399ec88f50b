import type { DirectiveRejection } from '@dondoc/directives-domain';

/** The reason of a refusal as people read it. */
export const directiveRefusalText = (rejection: DirectiveRejection): Readonly<{ vi: string; en: string }> => {
  switch (rejection.code) {
    case 'directive-already-issued':
      return {
        vi: 'Văn bản này đã được giao việc; mỗi văn bản chỉ giao một lần.',
        en: 'This document has been issued already; a document gives its work once.',
      };
    case 'duty-named-twice':
      return {
        vi: `Nhiệm vụ số ${rejection.duty} được nêu hai lần; hãy bỏ một dòng.`,
        en: `Duty ${rejection.duty} is named twice; take one of them out.`,
      };
    case 'duty-deadline-passed':
      return {
        vi: `Nhiệm vụ số ${rejection.duty} có hạn ${rejection.lastDay} đã qua; hãy sửa hạn hoặc bỏ hạn.`,
        en: `Duty ${rejection.duty} is due on ${rejection.lastDay}, which has passed; change or remove its deadline.`,
      };
    default:
      return rejection satisfies never;
  }
};
