export const LIVE_FEED = Symbol('LiveFeed');
export const LOG_ENTRIES = Symbol('LogEntries');
export const LIVE_LIMITS = Symbol('LiveLimits');

export type LiveLimits = Readonly<{
  /** Open streams of this process, and of one person. */
  total: number;
  each: number;
  /** Events of the log that a returning client is told one by one; more, and it reads everything again. */
  missed: number;
  /** Bytes written that a client may leave unread. */
  unread: number;
  /** Milliseconds between two signs of life, and until a stream ends for the client to come again. */
  beat: number;
  longest: number;
}>;

export const liveLimits: LiveLimits = {
  total: 1_000,
  each: 20,
  missed: 1_000,
  unread: 256 * 1024,
  beat: 15_000,
  longest: 30 * 60_000,
};
