import { ruleSetNamed } from '@dondoc/evaluation-domain';
import { ruleSetStream, type RuleSetDocument, type RuleSetEvent } from '@dondoc/evaluation-rating';
import { fold, handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import { inMemoryEventStore } from '@dondoc/event-sourcing-in-memory';
import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { adoptRuleSetFrom, amendRuleSetFrom, ruleSetDeciderBy, ruleSetHash } from './rule-set.requests.ts';

const at = '2026-01-10T08:00:00+07:00';
const by = { person: 'p-bi-thu', unit: 'ban-thuong-vu', post: 'head' } as const;
const tenant = 'phuong';
const stream = ruleSetStream(tenant);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const chained = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const decider = ruleSetDeciderBy(sha256);
const shipped = JSON.parse(JSON.stringify(ruleSetNamed('366-2025'))) as RuleSetDocument;
const context = (commandId: string) => ({
  tenant,
  actor: by.person,
  commandId,
  causationId: commandId,
  correlationId: commandId,
});
const said = { ruleSet: '366-2025', reason: 'x', source: '7-QĐ/ĐU', standing: 'local' } as const;
const window = { ...said, path: 'objection.workingDays', from: null, to: 7 };
const quota = { ...said, path: 'quota.share', from: 0.2, to: 0.15 };

describe('Two who amend the rules at once', () => {
  it('both record the hash of what the rules are after them', async () => {
    const store = inMemoryEventStore({ now: () => new Date(at), newId: randomUUID, sha256: chained });
    const adopt = adoptRuleSetFrom({ ...said, document: null, decision: '5-QĐ/ĐU' }, shipped, sha256, by, at);
    await handleWith(store, decider)(stream, adopt, context('adopt'));
    const other = amendRuleSetFrom(quota, shipped, sha256, by, at);
    let isBetween = false;
    /** Somebody else is quicker, once: between the reading of the stream and the append. */
    const slow: EventStore = {
      ...store,
      append: async (...appending) => {
        if (!isBetween) {
          isBetween = true;
          await handleWith(store, decider)(stream, other, context('other'));
        }
        return store.append(...appending);
      },
    };
    const own = amendRuleSetFrom(window, shipped, sha256, by, at);
    const handled = await handleWith(slow, decider)(stream, own, context('own'));
    expect(handled).toMatchObject({ outcome: 'done', version: 3 });

    const events = await store.readStream<RuleSetEvent>(tenant, stream);
    for (const [index, { data }] of events.entries()) {
      const now = fold(decider, events.slice(0, index + 1)).adopted['366-2025'];
      expect(data.hash).toBe(ruleSetHash(now?.document ?? {}, sha256));
    }
    expect(events).toHaveLength(3);
  });
});
