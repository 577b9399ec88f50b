import type { Duty, ParsedDirective, ReviewedDuty } from '@dondoc/directives-contracts';
import type { FieldError } from '../http/problem.ts';

/** The document's duties in its order: the first is duty 1. */
const dutiesOf = (directive: ParsedDirective): readonly Duty[] =>
  directive.units.flatMap(({ duties }) => duties);

/** Where reviewed duties name a place that the document does not have, so that every assignment leads back to its text. */
export const misplacedDuties = (
  directive: ParsedDirective,
  reviewed: readonly ReviewedDuty[],
): readonly FieldError[] => {
  const duties = dutiesOf(directive);
  return reviewed.flatMap(({ duty, from, to }, index) => {
    const span = duties[duty - 1]?.span;
    if (!span)
      return {
        path: `duties.${index}.duty`,
        message: `văn bản chỉ có ${duties.length} nhiệm vụ, không có nhiệm vụ số ${duty}`,
        messageEn: `the document has ${duties.length} duties and no duty ${duty}`,
      };
    return (['from', 'to'] as const)
      .filter((end) => span[end] !== { from, to }[end])
      .map((end) => ({
        path: `duties.${index}.${end}`,
        message: `nhiệm vụ số ${duty} ở dòng ${span.from}-${span.to} của văn bản`,
        messageEn: `duty ${duty} is on lines ${span.from}-${span.to} of the document`,
      }));
  });
};

/** Every unit that the reviewed duties name, with the path of the field that names it. */
export const unitsNamed = (reviewed: readonly ReviewedDuty[]) =>
  reviewed.flatMap(({ leadUnit, cooperatingUnits, acceptingUnit }, index) => [
    { path: `duties.${index}.leadUnit`, unit: leadUnit },
    ...cooperatingUnits.map((unit, at) => ({ path: `duties.${index}.cooperatingUnits.${at}`, unit })),
    { path: `duties.${index}.acceptingUnit`, unit: acceptingUnit },
  ]);
