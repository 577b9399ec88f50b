import type { Person } from './organisation.schema.ts';

/** Which words say what somebody is: a head by the role, others by the post. */
export const standingKey = ({ role, post, onBehalfOf }: Pick<Person, 'role' | 'post' | 'onBehalfOf'>) => {
  if (onBehalfOf !== undefined) return 'post.standIn' as const;
  return post === 'deputy' || post === 'officer' ? (`post.${post}` as const) : (`role.${role}` as const);
};
