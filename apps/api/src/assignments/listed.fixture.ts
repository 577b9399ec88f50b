import { assignmentCard, type AssignmentCard } from '@dondoc/assignments-projections';
import { endOfLocalDay } from '@dondoc/assignments-domain';
import { tenant } from '../testing/sample-ward.fixture.ts';

const at = '2026-01-05T01:00:00.000Z';

const issued = (id: string, lastDay: string | null): AssignmentCard => {
  const card = assignmentCard.evolve(null, {
    id: `event-${id}`,
    tenant,
    stream: `assignment/${id}`,
    version: 1,
    schemaVersion: 1,
    metadata: { actor: 'p-1', commandId: id, causationId: id, correlationId: id, recordedAt: at },
    global: { transactionId: '1', position: '1' },
    previousHash: '',
    hash: '',
    type: 'dondoc.assignment.issued.v1',
    data: {
      at,
      title: id,
      source: null,
      leadUnit: 'mttq',
      cooperatingUnits: [],
      issuedBy: { person: 'p-1', unit: 'ban-thuong-vu' },
      acceptingUnit: 'ban-thuong-vu',
      urgency: 'normal',
      coefficient: 1,
      recurrence: null,
      deadline: lastDay === null ? null : { at: endOfLocalDay(lastDay), text: null },
    },
  });
  if (!card) throw new Error('an issued assignment has a card');
  return card;
};

/** An assignment as its projection shows it after it was issued, changed as a spec needs it. */
export const card = (
  id: string,
  lastDay: string | null,
  change: Partial<AssignmentCard> = {},
): AssignmentCard => ({ ...issued(id, lastDay), ...change });
