import { dateOf } from '@dondoc/calendar';
import {
  exactly,
  fractionText,
  times,
  type ExactNumber,
  type RuleSet,
  type Sourced,
} from '@dondoc/evaluation-domain';
import type { Dossier } from '@dondoc/evaluation-contracts';
import { differencesFromLaw, type AdoptedRuleSet, type RuleSetState } from '@dondoc/evaluation-rating';
import type { GlobalPosition } from '@dondoc/event-sourcing-kernel';
import { sampleSignIn } from '../../identity/sample-sign-in.ts';
import { shippedRules, type Rules } from '../../rule-sets/rule-set-register.ts';
import { ruleInWords, ruleValue } from './rule.words.ts';

type Printed = Readonly<{ value: number; exact: string }>;

/** A number for showing, and the fraction it stands for. */
export const printed = (number: ExactNumber): Printed => {
  const exact = fractionText(exactly(number));
  const [numerator, denominator = '1'] = exact.split('/');
  return { value: Number(numerator) / Number(denominator), exact };
};

type Note = Dossier['rules']['notes'][number];

const noteOf = (vi: string, en: string, { value, source, standing }: Sourced, unit = ''): Note => ({
  text: { vi: `${vi}: ${String(value).replace('.', ',')}${unit}`, en: `${en}: ${value}${unit}` },
  source,
  // What is only asked is never adopted, and a paper is drawn by adopted rules alone.
  standing: standing === 'what-if' ? 'setting' : standing,
});

const inPercent = (share: Sourced): Sourced => ({
  ...share,
  value: fractionText(times(exactly(share.value), exactly(100))),
});

const notesOf = ({ grades, generalPoints, resultPoints, quota }: RuleSet): Note[] => [
  ...grades.map(({ name, atLeast }) => noteOf(`${name.vi}, từ điểm`, `${name.en}, points from`, atLeast)),
  noteOf('Điểm tiêu chí chung tối đa', 'Most points for general criteria', generalPoints),
  noteOf('Điểm số lượng', 'Points for quantity', resultPoints.quantity),
  noteOf('Điểm chất lượng', 'Points for quality', resultPoints.quality),
  noteOf('Điểm tiến độ', 'Points for progress', resultPoints.progress),
  noteOf('Hạn mức xuất sắc', 'Quota of excellent', inPercent(quota.share), ' %'),
];

/** The ward's own, where these are what it has adopted. */
export const adoptedBy = (
  { adopted }: RuleSetState,
  { ruleSet, hash }: Rules,
): AdoptedRuleSet | undefined => {
  const own = Object.hasOwn(adopted, ruleSet.id) ? adopted[ruleSet.id] : undefined;
  return own?.hash === hash ? own : undefined;
};

const writtenDate = (at: string): string => dateOf(at).split('-').reverse().join('/');

/** `own`: the ward's, where it has adopted them. */
export const printedRules = ({ ruleSet, hash }: Rules, own: AdoptedRuleSet | undefined): Dossier['rules'] => {
  const shipped = shippedRules(ruleSet.id)?.document;
  const differences = own && shipped ? differencesFromLaw(own, shipped) : [];
  return {
    id: ruleSet.id,
    version: ruleSet.version,
    hash,
    title: ruleSet.title,
    notes: notesOf(ruleSet),
    differences: differences.map(({ path, shipped: central, adopted, decision }) => ({
      what: ruleInWords(path, ruleSet),
      adopted: ruleValue(central),
      here: ruleValue(adopted),
      decidedBy: `${decision.document}, ${writtenDate(decision.at)}: ${decision.reason}`,
    })),
  };
};

/** The sign-in is a sample one, and so is whatever is drawn from what was done by it. */
export const drawnFrom = (asOf: string, position: GlobalPosition): Dossier['drawnFrom'] => ({
  asOf,
  ...position,
  sample: sampleSignIn,
});
