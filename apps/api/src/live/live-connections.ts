import { compareGlobal, type GlobalPosition } from '@dondoc/event-sourcing-kernel';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Response } from 'express';
import { eventText, readEventId, type LogEntry } from './live-change.ts';
import { LIVE_FEED, LIVE_LIMITS, LOG_ENTRIES, type LiveLimits } from './live-settings.ts';
import { tooManyConnections } from './live.problem.ts';
import type { LiveFeed } from './live-feed.ts';
import type { LogEntries } from './log-entries.ts';

const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  // A proxy that gathers answers would hold back what is meant to arrive at once.
  'X-Accel-Buffering': 'no',
};

/** Every open stream of this process. */
@Injectable()
export class LiveConnections implements OnModuleDestroy {
  private readonly open = new Map<Response, string>();

  constructor(
    @Inject(LIVE_FEED) private readonly feed: LiveFeed,
    @Inject(LOG_ENTRIES) private readonly entries: LogEntries,
    @Inject(LIVE_LIMITS) private readonly limits: LiveLimits,
  ) {}

  /** `lastEventId`: what the client heard last, undefined for a new one. */
  async connect(person: string, lastEventId: string | undefined, response: Response): Promise<void> {
    const { total, each } = this.limits;
    const own = [...this.open.values()].filter((one) => one === person).length;
    if (this.open.size >= total || own >= each) throw tooManyConnections();
    this.open.set(response, person);
    const waiting: LogEntry[] = [];
    let told: GlobalPosition | null = null;
    const heard = (entry: LogEntry): void => {
      if (told === null) waiting.push(entry);
      else if (compareGlobal(entry.global, told) > 0) this.tell(response, person, entry);
    };
    response.once('close', () => {
      this.feed.leave(heard);
      this.open.delete(response);
    });
    try {
      const at = await this.feed.join(heard);
      if (response.closed) return this.feed.leave(heard);
      told = await this.welcome(response, person, lastEventId, at);
      // Gone while the log was read: nothing would ever end its beat.
      if (response.closed) return;
      waiting.forEach(heard);
      this.keepAlive(response);
    } catch (error) {
      this.feed.leave(heard);
      this.open.delete(response);
      throw error;
    }
  }

  async onModuleDestroy(): Promise<void> {
    for (const response of this.open.keys()) response.end();
    await this.feed.stop();
  }

  /** Begins the answer, with what was missed since the last event heard. Resolves to the place told up to. */
  private async welcome(
    response: Response,
    person: string,
    lastEventId: string | undefined,
    at: GlobalPosition,
  ): Promise<GlobalPosition> {
    const last = lastEventId === undefined ? null : readEventId(lastEventId);
    const missed = last && compareGlobal(last, at) < 0 ? await this.missed(last, at) : [];
    response.writeHead(200, headers).write('retry: 2000\n\n');
    if (lastEventId !== undefined && (last === null || missed === null)) {
      response.write(eventText('reset', at, {}));
      return at;
    }
    for (const entry of missed ?? []) this.tell(response, person, entry);
    // Another process may have told more already.
    const told = last && compareGlobal(last, at) > 0 ? last : at;
    response.write(eventText('ready', told, { resumed: last !== null }));
    return told;
  }

  /** What lies between two places, or null where that is too much to tell. */
  private async missed(last: GlobalPosition, at: GlobalPosition): Promise<readonly LogEntry[] | null> {
    const entries = await this.entries.after(last, this.limits.missed + 1);
    const between = entries.filter(({ global }) => compareGlobal(global, at) <= 0);
    return between.length > this.limits.missed ? null : between;
  }

  private tell(response: Response, person: string, { global, change, person: whose }: LogEntry): void {
    if (change === null || (whose !== null && whose !== person)) return;
    response.write(eventText('changed', global, change));
    // Who reads too slowly is let go, and resumes from the last event it has read.
    if (response.writableLength > this.limits.unread) response.destroy();
  }

  private keepAlive(response: Response): void {
    const beat = setInterval(() => response.write(': nhịp · beat\n\n'), this.limits.beat);
    // Whoever comes again signs in again: nobody listens on under a post long lost.
    const end = setTimeout(() => response.end(), this.limits.longest);
    response.once('close', () => {
      clearInterval(beat);
      clearTimeout(end);
    });
  }
}
