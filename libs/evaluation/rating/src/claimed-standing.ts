import { canonicalText } from '@dondoc/evaluation-domain';
import type { Json } from '@dondoc/event-sourcing-kernel';
import { isList, isRecord } from './json-path.ts';

const isSame = (a: Json | undefined, b: Json): boolean =>
  a !== undefined && canonicalText(a) === canonicalText(b);

/** Whether anything that was changed still says that a text above the ward has set it. */
export const claimsLaw = (before: Json | undefined, after: Json): boolean => {
  if (isSame(before, after)) return false;
  if (isList(after)) {
    const members = isList(before) ? before : [];
    // One that has only moved is as it was.
    return after.some(
      (member, index) => !members.some((one) => isSame(one, member)) && claimsLaw(members[index], member),
    );
  }
  if (!isRecord(after)) return false;
  if (after['standing'] === 'law' || after['standing'] === 'guidance') return true;
  const was = isRecord(before) ? before : {};
  return Object.entries(after).some(([key, member]) => claimsLaw(was[key], member));
};
