import type { Actor } from '@dondoc/assignments-domain';
import type { Names } from '../../organisation/use-names.ts';
import type { Words } from '../../words/language.ts';

/** Who did it, for which unit; where somebody stood in for an absent head, both names. */
export const actedBy = (
  { person, unit, onBehalfOf }: Actor,
  { t }: Pick<Words, 't'>,
  names: Names,
): string => {
  const who =
    onBehalfOf === undefined
      ? names.person(person)
      : t('event.onBehalfOf', { person: names.person(person), head: names.person(onBehalfOf) });
  return t('rating.who', { person: who, unit: names.unit(unit) });
};
