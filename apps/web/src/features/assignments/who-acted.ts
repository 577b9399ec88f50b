import { actorSchema, type TimelineEntry } from '@dondoc/assignments-contracts';
import type { Names } from '../../organisation/use-names.ts';
import type { Words } from '../../words/language.ts';

/** Who did it; where somebody stood in for an absent head, both names. */
export const whoActed = (
  { actor, data }: Pick<TimelineEntry, 'actor' | 'data'>,
  { t }: Pick<Words, 't'>,
  names: Pick<Names, 'person'>,
): string => {
  if (actor.startsWith('system:')) return t('event.system');
  const by = actorSchema.safeParse(data['by'] ?? data['issuedBy']).data;
  return by?.onBehalfOf === undefined
    ? names.person(actor)
    : t('event.onBehalfOf', { person: names.person(actor), head: names.person(by.onBehalfOf) });
};
