import type { RatingPublished } from '@dondoc/evaluation-contracts';
import { vietnamPublic2026 } from '@dondoc/calendar';
import { fold, type Recorded } from '@dondoc/event-sourcing-kernel';
import { organisationDecider, type OrganisationEvent } from '@dondoc/organisation-domain';
import { describe, expect, it } from 'vitest';
import { upTo, type History } from './history.ts';
import { notificationsFor } from './notifications-for.ts';
import { tellingOf } from './telling.ts';

const at = '2026-12-08T09:00:00+07:00';
const objectUntil = '2026-12-18T00:00:00+07:00';
const established = '2026-01-05T08:00:00+07:00';
const by = { person: 'p-leader', unit: 'dang-uy' };
const own = { person: 'p-front', unit: 'mttq' };
const rules = { id: '366-2025', hash: 'a'.repeat(64) };

const unit = (id: string, name: string): OrganisationEvent => ({
  type: 'UnitEstablished',
  data: { at: established, unit: id, name, aliases: [], kind: 'office', parent: null },
});
const head = (of: string, person: string): OrganisationEvent => ({
  type: 'HeadAppointed',
  data: { at: established, unit: of, person, from: established },
});
const organisation = fold(organisationDecider, [
  unit('dang-uy', 'Đảng ủy'),
  unit('mttq', 'Mặt trận'),
  head('dang-uy', 'p-leader'),
  head('mttq', 'p-front'),
]);

const opened = (subject: { kind: 'unit' } | { kind: 'head'; person: string }): RatingPublished => ({
  type: 'dondoc.rating.opened.v1',
  data: {
    at,
    by,
    unit: 'mttq',
    subject,
    period: '2026-Q4',
    deadlines: { selfAssessBy: null, proposeBy: null, decideBy: null },
    rules,
    bounds: {
      criteria: [],
      apart: { points: 5, grades: 1 },
      failedQuarters: { most: 0, rulesOut: 'excellent' },
      objectionWorkingDays: 7,
    },
  },
});
const decided: RatingPublished = {
  type: 'dondoc.rating.grade-decided.v1',
  data: {
    ...{ at, by, grade: 'good', reason: 'Thi đua', grounds: null, document: '120-QĐ/ĐU' },
    ...{ objectUntil, quotaExceeded: false, unit: null, failedQuarters: [] },
  },
};
const objected: RatingPublished = {
  type: 'dondoc.rating.line-objected-to.v1',
  data: { at, by: own, objection: 1, line: { kind: 'assignment', id: 'a-1' }, grounds: 'Đúng hạn' },
};

const recorded = (event: RatingPublished, index: number): Recorded<RatingPublished> => ({
  ...event,
  id: `e-${index + 1}`,
  tenant: 'phuong-hoa-sen',
  stream: 'rating/mttq-2026-q4',
  version: index + 1,
  schemaVersion: 1,
  metadata: { actor: 'p', commandId: 'c', causationId: 'c', correlationId: 'c', recordedAt: at },
  global: { transactionId: '1', position: String(index) },
  previousHash: '0',
  hash: '1',
});
const historyOf = (...events: readonly RatingPublished[]): History => ({
  of: 'rating',
  events: events.map(recorded),
  unitName: 'Mặt trận',
});
const surroundings = {
  ...{ organisation, choices: new Map<string, never>(), calendar: vietnamPublic2026 },
  ...{ webhook: false, now: at },
};
const queuedBy = (history: History) =>
  notificationsFor(history, surroundings).map(({ command }) => command.data);

describe('A grade that was decided', () => {
  it('is told to the head of the unit, with what it is about and until when one may object', () =>
    expect(queuedBy(historyOf(opened({ kind: 'unit' }), decided))).toMatchObject([
      {
        rating: 'mttq-2026-q4',
        kind: 'grade-decided',
        recipient: { person: 'p-front', unit: 'mttq' },
        version: 2,
        dueAt: objectUntil,
        deliveries: [{ channel: 'email', as: 'digest' }],
      },
    ]));

  it('is told to the person who is rated, where a head is', () =>
    expect(
      queuedBy(historyOf(opened({ kind: 'head', person: 'p-former' }), decided)).map(
        ({ recipient }) => recipient.person,
      ),
    ).toEqual(['p-former']));

  it('is told with the grade, the document and the reason, by the unit’s name', () => {
    const history = historyOf(opened({ kind: 'unit' }), decided);
    const [queued] = queuedBy(history);
    if (!queued) throw new Error('The decision is told.');
    expect(tellingOf('n-1', queued, history)).toMatchObject({
      rating: 'mttq-2026-q4',
      title: { vi: 'Đánh giá quý IV năm 2026: Mặt trận', en: 'Rating of quarter IV of 2026: Mặt trận' },
      deadline: { at: objectUntil },
      detail: {
        vi: 'Hoàn thành tốt nhiệm vụ; văn bản 120-QĐ/ĐU; lý do: Thi đua',
        en: 'Good; document 120-QĐ/ĐU; reason: Thi đua',
      },
    });
  });
});

describe('An objection', () => {
  it('is told to whoever acts for the unit that decides, and not to whoever objects', () =>
    expect(
      queuedBy(historyOf(opened({ kind: 'unit' }), decided, objected)).map(({ recipient }) => recipient),
    ).toEqual([{ person: 'p-leader', unit: 'dang-uy' }]));
});

describe('The same alert', () => {
  it('has the same key whenever it is worked out, and another when it is decided anew', () => {
    const keys = (...events: readonly RatingPublished[]) =>
      notificationsFor(historyOf(opened({ kind: 'unit' }), ...events), surroundings).map(({ key }) => key);
    expect(keys(decided)).toEqual(keys(decided));
    expect(keys(decided)).not.toEqual(keys(decided, decided));
  });

  it('is worked out from the history as far as it had come', () =>
    expect(queuedBy(upTo(historyOf(opened({ kind: 'unit' }), decided, objected), 2))).toMatchObject([
      { kind: 'grade-decided' },
    ]));
});
