import { topicOfCategory } from '@dondoc/messaging-kernel';
import { projections } from '@dondoc/platform-wiring';
import { describe, expect, it } from 'vitest';
import { listenedTopics } from './listened-topics.ts';

/** `dondoc.rating.opened.v1` is of category `rating`. */
const topicOf = (type: string): string | null => topicOfCategory(type.split('.')[1] ?? '');

describe('The projector', () => {
  it.each(projections.map(({ name, handles }) => ({ name, handles })))(
    'listens where the events of $name are published',
    ({ handles }) => {
      const listened = listenedTopics.map(({ name }) => name);
      for (const type of handles) expect(listened, type).toContain(topicOf(type));
    },
  );
});
