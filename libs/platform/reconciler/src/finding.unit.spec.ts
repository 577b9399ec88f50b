import { describe, expect, it } from 'vitest';
import { emptyTally, findingKinds, tally, type Finding, type Found } from './finding.ts';
import { findingText } from './finding.text.ts';

const at = { tenant: 'phuong-hoa-sen', stream: 'assignment/a1' };
const findings: readonly Finding[] = [
  { ...at, kind: 'workflow-missing', last: null },
  { ...at, kind: 'workflow-outlives-assignment' },
  { kind: 'workflow-without-assignment', workflowId: 'assignment/a1' },
  { ...at, kind: 'rung-missed', stage: 'escalate-2', since: '2026-03-02T17:00:00.000Z', fault: 'ours' },
  { ...at, kind: 'occurrence-not-made', period: '2026-03', since: '2026-03-02T17:00:00.000Z' },
  { ...at, kind: 'follow-up-missing', to: 'assignment/a2', what: 'child' },
  { ...at, kind: 'assignment-unplannable', reason: 'assignment/a1 has an event of a newer release' },
  {
    kind: 'row-differs',
    projection: 'assignment/a1',
    tenant: at.tenant,
    id: 'x',
    row: 'altered',
    fields: ['a'],
  },
  { kind: 'read-model-not-built', projection: 'assignment/a1', liveVersion: null, version: 2 },
  { kind: 'events-not-relayed', events: 7, seconds: 200 },
  { kind: 'dead-letters', consumer: 'assignment/a1', count: 3 },
];
const reported = (finding: Finding): Found => ({ ...finding, repaired: false, hindrance: null });

describe('A finding', () => {
  it.each(findings.map((finding) => [finding.kind, finding] as const))(
    '%s is told in both languages',
    (_, finding) => {
      const { vi, en } = findingText(reported(finding));
      expect(vi).not.toBe(en);
      if (finding.kind !== 'events-not-relayed')
        for (const text of [vi, en]) expect(text).toContain('assignment/a1');
    },
  );

  it('that was repaired asks nobody to do anything', () => {
    const missing: Found = { ...at, kind: 'workflow-missing', last: null, repaired: true, hindrance: null };
    expect(findingText(missing).en).toContain('was started');
    expect(findingText(missing).en).not.toContain('--repair');
  });

  it('that could not be repaired says why', () => {
    const busy: Found = {
      ...at,
      kind: 'workflow-outlives-assignment',
      repaired: false,
      hindrance: 'no worker',
    };
    expect(findingText(busy).en).toContain('no worker');
  });
});

describe('A tally', () => {
  it('counts each kind and what was repaired of it', () => {
    const [missing, , orphan] = findings.map(reported);
    const counted = [missing, orphan, { ...missing, repaired: true }].reduce<ReturnType<typeof emptyTally>>(
      (sum, found) => (found ? tally(sum, found as Found) : sum),
      emptyTally(),
    );
    expect(counted).toMatchObject({
      'workflow-missing': { found: 2, repaired: 1 },
      'workflow-without-assignment': { found: 1, repaired: 0 },
      'dead-letters': { found: 0, repaired: 0 },
    });
    expect(Object.keys(counted).sort()).toEqual([...findingKinds].sort());
  });
});
