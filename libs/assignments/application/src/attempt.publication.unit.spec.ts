import { attemptPublishedSchema } from '@dondoc/assignments-contracts';
import type { AttemptRefused } from '@dondoc/assignments-domain';
import { describe, expect, it } from 'vitest';
import { publishedAttemptEvent } from './attempt.publication.ts';

const refused: AttemptRefused = {
  type: 'AttemptRefused',
  data: {
    at: '2026-03-10T09:00:00.000Z',
    assignment: 'vb-1-4',
    by: { person: 'p-pho', unit: 'mttq', post: 'deputy' },
    command: 'Decline',
    code: 'not-for-this-post',
  },
};

describe('A published attempt', () => {
  it('keeps its contract, and says who tried', () => {
    const published = publishedAttemptEvent(refused);
    expect(attemptPublishedSchema.parse(published)).toEqual(published);
    expect(published.data).toEqual(refused.data);
  });
});
