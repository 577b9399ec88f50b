import {
  exactly,
  fractionText,
  type ExactNumber,
  type RuleSet,
  type Sourced,
} from '@dondoc/evaluation-domain';
import type { Dossier } from '@dondoc/evaluation-contracts';
import { differencesFromLaw, type AdoptedRuleSet } from '@dondoc/evaluation-rating';
import type { GlobalPosition } from '@dondoc/event-sourcing-kernel';
import { shippedRules, type Rules } from '../../rule-sets/rule-set-register.ts';

type Printed = Readonly<{ value: number; exact: string }>;

/** A number for showing, and the fraction it stands for. */
export const printed = (number: ExactNumber): Printed => {
  const exact = fractionText(exactly(number));
  const [numerator, denominator = '1'] = exact.split('/');
  return { value: Number(numerator) / Number(denominator), exact };
};

type Note = Dossier['rules']['notes'][number];

const noteOf = (vi: string, en: string, { value, source, standing }: Sourced): Note => ({
  text: { vi: `${vi}: ${value}`, en: `${en}: ${value}` },
  source,
  // What is only asked is never adopted, and a paper is drawn by adopted rules alone.
  standing: standing === 'what-if' ? 'setting' : standing,
});

const notesOf = ({ grades, generalPoints, resultPoints, quota }: RuleSet): Note[] => [
  ...grades.map(({ name, atLeast }) => noteOf(`${name.vi}, từ điểm`, `${name.en}, points from`, atLeast)),
  noteOf('Điểm tiêu chí chung tối đa', 'Most points for general criteria', generalPoints),
  noteOf('Điểm số lượng', 'Points for quantity', resultPoints.quantity),
  noteOf('Điểm chất lượng', 'Points for quality', resultPoints.quality),
  noteOf('Điểm tiến độ', 'Points for progress', resultPoints.progress),
  noteOf('Hạn mức xuất sắc', 'Quota of excellent', quota.share),
];

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
      what: { vi: path, en: path },
      adopted: JSON.stringify(central),
      here: JSON.stringify(adopted),
      decidedBy: decision.document,
    })),
  };
};

/** The sign-in is a sample one, and so is whatever is drawn from what was done by it. */
export const drawnFrom = (asOf: string, position: GlobalPosition): Dossier['drawnFrom'] => ({
  asOf,
  ...position,
  sample: true,
});

type Issuer = Readonly<{ name: string; head: string | null }>;

/** Number, place and day are left open, for the registry to fill in. */
export const letterheadOf = ({ name, head }: Issuer): Dossier['letterhead'] => ({
  body: 'party',
  superior: null,
  issuer: name.toLocaleUpperCase('vi'),
  number: null,
  place: '……',
  issuedOn: null,
  recipients: [],
  signature: { onBehalfOf: `T/M ${name.toLocaleUpperCase('vi')}`, title: 'BÍ THƯ', name: head },
});
