import type { Recorded } from '@dondoc/event-sourcing-kernel';
import type { PoolClient } from 'pg';
import type { Build } from './build.ts';

/** An event arrived before one that precedes it in its stream: taking it in would leave the document wrong unnoticed. */
export class StreamGapError extends Error {
  override readonly name = 'StreamGapError';
}

/** Version up to which each stream is taken in, by build and stream. */
export type Progress = Map<string, number>;

export const progressKey = (
  { projection, build }: Build,
  { tenant, stream }: Readonly<{ tenant: string; stream: string }>,
): string => JSON.stringify([projection.name, build, tenant, stream]);

export const loadProgress = async (
  tx: PoolClient,
  builds: readonly Build[],
  events: readonly Recorded[],
): Promise<Progress> => {
  const streams = [...new Map(events.map((event) => [`${event.tenant} ${event.stream}`, event])).values()];
  const { rows } = await tx.query<{
    projection: string;
    build: string;
    tenant: string;
    stream: string;
    version: number;
  }>(
    `select projection, build, tenant, stream, version
     from unnest($1::text[], $2::text[]) as b (projection, build)
     cross join unnest($3::text[], $4::text[]) as s (tenant, stream)
     join read_model.applied using (projection, build, tenant, stream)`,
    [
      builds.map(({ projection }) => projection.name),
      builds.map(({ build }) => build),
      streams.map(({ tenant }) => tenant),
      streams.map(({ stream }) => stream),
    ],
  );
  return new Map(
    rows.map(({ projection, build, tenant, stream, version }) => [
      JSON.stringify([projection, build, tenant, stream]),
      version,
    ]),
  );
};

/**
 * The events that the build has not taken in, in order, each stream without a hole; moves the progress over them.
 * Throws StreamGapError at a hole.
 */
export const advance = (progress: Progress, build: Build, events: readonly Recorded[]): readonly Recorded[] =>
  events.filter((event) => {
    const key = progressKey(build, event);
    const reached = progress.get(key) ?? 0;
    if (event.version <= reached) return false;
    if (event.version > reached + 1)
      throw new StreamGapError(
        `${build.projection.name} has taken in ${event.stream} up to version ${reached}, and version ${event.version} came next. ` +
          `Refill the topic from the log, or rebuild the projection.`,
      );
    progress.set(key, event.version);
    return true;
  });

export const storeProgress = async (tx: PoolClient, progress: Progress): Promise<void> => {
  const rows = [...progress].map(([key, version]) => [...(JSON.parse(key) as string[]), String(version)]);
  const column = (index: number) => rows.map((row) => row[index]);
  await tx.query(
    `insert into read_model.applied as a (projection, build, tenant, stream, version)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int[])
     on conflict (projection, build, tenant, stream) do update set version = excluded.version
     where a.version < excluded.version`,
    [0, 1, 2, 3, 4].map(column),
  );
};
