import { TransientError } from '@dondoc/messaging-kafka';
import { lookVersion } from '@dondoc/platform-reconciler';
import { Client, Connection } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { lookAgain } from './look-again.ts';
import { secondsWard } from './seconds-ward.spec.ts';

const anHour = 3600;

let ward: Awaited<ReturnType<typeof secondsWard>>;
let connection: Connection;
beforeAll(async () => {
  ward = await secondsWard();
  connection = await Connection.connect({ address: process.env['TEMPORAL_ADDRESS'] ?? '' });
});
afterAll(async () => {
  await connection.close();
  await ward.stopWorker();
});

describe('A workflow that is to look again', () => {
  it('plans anew on the version it had, and still takes the next event as news', async () => {
    const life = await ward.begin(anHour);
    await life.planned(1);
    const look = lookVersion(1, new Date().toISOString());
    await lookAgain(() => new Client({ connection }))(life.handle().workflowId, look);
    const planned = async (): Promise<number> =>
      ((await life.handle().fetchHistory()).events ?? []).filter(
        ({ activityTaskCompletedEventAttributes, markerRecordedEventAttributes }) =>
          activityTaskCompletedEventAttributes ?? markerRecordedEventAttributes,
      ).length;
    await vi.waitFor(async () => expect(await planned()).toBe(2), ward.patience);
    expect(await life.signals()).toEqual([1, look]);
    await life.does('acknowledge');
    await life.planned(2);
    await life.handle().terminate();
  });

  it('is left alone where there is none', async () => {
    const look = lookAgain(() => new Client({ connection }));
    await expect(look('assignment/nowhere', 1.5)).resolves.toBeUndefined();
  });

  it('is told later where Temporal is away', async () => {
    await expect(lookAgain(() => null)('assignment/a-1', 1.5)).rejects.toBeInstanceOf(TransientError);
  });
});
