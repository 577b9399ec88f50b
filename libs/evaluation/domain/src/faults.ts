import type { Counted } from './count-assignment.ts';
import { exactly, fractionText } from './exact/rational.ts';
import { joined } from './in-both.ts';
import { english, percentOf, vietnamese } from './number.text.ts';
import type { Bilingual, Quality, ShareRule } from './rule-set.ts';

export type TitleOf = (assignment: string) => string;

type Fault = Readonly<{ words: Bilingual; has: (assignment: Counted) => boolean }>;

const undone: Fault = {
  words: { vi: 'nhiệm vụ chưa hoàn thành', en: 'assignments not done' },
  has: ({ is }) => !is.done,
};
const late: Fault = {
  words: { vi: 'nhiệm vụ trễ hạn', en: 'assignments late' },
  has: ({ is }) => is.done && !is['on-time'],
};
const poor: Fault = {
  words: { vi: 'nhiệm vụ không bảo đảm chất lượng', en: 'assignments without quality' },
  has: ({ is, fact }) => is.done && fact.qualityFailures > 0 && !fact.objectiveCause,
};
const beyond: Fault = {
  words: { vi: 'nhiệm vụ vượt mức', en: 'assignments beyond requirement' },
  has: ({ is }) => is.beyond,
};

const faultsOf: Readonly<Record<Quality, readonly Fault[]>> = {
  done: [undone],
  'on-time': [undone, late],
  'off-schedule': [undone, late],
  'on-time-with-quality': [undone, late, poor],
  // Of these there are too few: naming the others would name nearly all.
  beyond: [beyond],
};

const boundInWords = ({ kind, of, share }: ShareRule): readonly Bilingual[] => {
  const bound = exactly(share.value);
  if (fractionText(bound) === '1' && of !== 'beyond') return [];
  const [vi, en] = [vietnamese(percentOf(bound)), english(percentOf(bound))];
  return kind === 'share-at-least'
    ? [{ vi: `cần ít nhất ${vi} %`, en: `at least ${en} % needed` }]
    : [{ vi: `không được quá ${vi} %`, en: `at most ${en} % allowed` }];
};

/** Which assignments break a condition, in words that name them. */
export const faultsAgainst = (
  rule: ShareRule,
  leads: readonly Counted[],
  titleOf: TitleOf,
): Readonly<{ assignments: readonly string[]; words: Bilingual }> => {
  const named = faultsOf[rule.of].map(({ words, has }) => {
    const ids = leads.filter(has).map(({ fact }) => fact.id);
    const list = ids.length === 0 ? '' : `: ${ids.map(titleOf).join(', ')}`;
    return {
      ids,
      words: {
        vi: `${ids.length}/${leads.length} ${words.vi}${list}`,
        en: `${ids.length} of ${leads.length} ${words.en}${list}`,
      },
    };
  });
  const found = named.filter(({ ids }) => ids.length > 0);
  const told = found.length > 0 ? found : named;
  return {
    assignments: [...new Set(found.flatMap(({ ids }) => ids))],
    words: joined([...told.map(({ words }) => words), ...boundInWords(rule)]),
  };
};
