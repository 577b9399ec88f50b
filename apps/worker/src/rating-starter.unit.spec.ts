import type { Recorded } from '@dondoc/event-sourcing-kernel';
import { TransientError } from '@dondoc/messaging-kafka';
import { describe, expect, it } from 'vitest';
import { ratingStarter } from './rating-starter.ts';

const published = (type: string, stream = 'rating/mttq-2026'): Recorded => ({
  id: 'e-1',
  tenant: 'ward-1',
  stream,
  version: 1,
  schemaVersion: 1,
  type,
  data: {},
  metadata: { actor: 'p-1', commandId: 'c-1', causationId: 'c-1', correlationId: 'c-1', recordedAt: '' },
  global: { transactionId: '1', position: '1' },
  previousHash: '',
  hash: '',
});
// Whoever would be told cannot be: an event that is for nobody passes all the same.
const start = ratingStarter(() => null, 'ratings');

describe('An event of a rating', () => {
  it.each(['opened', 'replanned', 'grade-decided', 'line-objected-to', 'objection-refused', 'finalised'])(
    '%s is told to its workflow, and waits while Temporal is away',
    (word) => expect(start(published(`dondoc.rating.${word}.v1`))).rejects.toBeInstanceOf(TransientError),
  );

  it.each(['reminder-sent', 'final-corrected', 'of-another-release'])('%s is told to nobody', (word) =>
    expect(start(published(`dondoc.rating.${word}.v1`))).resolves.toBeUndefined(),
  );
});

describe('An event of a rule set', () => {
  it('is told to nobody', () =>
    expect(start(published('dondoc.rule-set.adopted.v1', 'rule-set/ward-1'))).resolves.toBeUndefined());
});
