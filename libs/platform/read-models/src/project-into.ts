import type { AnyProjection, Json, Recorded } from '@dondoc/event-sourcing-kernel';
import type { PoolClient } from 'pg';
import { lockLiveBuilds, type Build } from './build.ts';
import { loadSlots, slotKey, storeSlots, type Place } from './documents.ts';
import { advance, loadProgress, storeProgress } from './progress.ts';

/**
 * Takes events into the live documents of the projections, in a handful of queries however many there are. Events of
 * one stream come in order; one that was taken in before is passed over. Rejects with StreamGapError when one is
 * missing before another, and then writes nothing that may be committed.
 */
export const projectInto = async (
  tx: PoolClient,
  projections: readonly AnyProjection[],
  events: readonly Recorded[],
): Promise<void> => foldInto(tx, await lockLiveBuilds(tx, projections), events);

/** The same for given builds, live or not. */
export const foldInto = async (
  tx: PoolClient,
  builds: readonly Build[],
  events: readonly Recorded[],
): Promise<void> => {
  if (builds.length === 0 || events.length === 0) return;
  const progress = await loadProgress(tx, builds, events);
  const work = builds.flatMap((build) =>
    advance(progress, build, events)
      .filter(({ type }) => build.projection.handles.includes(type))
      .map((event) => ({ event, projection: build.projection, place: placeOf(build, event) })),
  );
  if (work.length > 0) {
    const slots = await loadSlots(
      tx,
      work.map(({ place }) => place),
    );
    for (const { event, projection, place } of work) {
      const slot = slots.get(slotKey(place));
      if (!slot) continue;
      slot.document = projection.evolve(slot.document, event) as Json | null;
      slot.changed = true;
    }
    await storeSlots(tx, slots);
  }
  await storeProgress(tx, progress);
};

const placeOf = ({ projection, build }: Build, event: Recorded): Place => ({
  projection: projection.name,
  build,
  tenant: event.tenant,
  id: projection.documentId(event),
});
