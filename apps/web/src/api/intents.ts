/** One thing a person means to do, kept over failed sendings: the same key, and the version seen at the first. */
export type Intent = Readonly<{ key: string; seenVersion: number | undefined }>;

export type Intents = Readonly<{
  begin: (what: string, seenVersion?: number) => Intent;
  settle: (what: string) => void;
}>;

/** Keys for commands. The same `what` has the same intent until it is settled: answered for good, yes or no. */
export const createIntents = (newKey: () => string): Intents => {
  const open = new Map<string, Intent>();
  return {
    begin: (what, seenVersion) => {
      const intent = open.get(what) ?? { key: newKey(), seenVersion };
      open.set(what, intent);
      return intent;
    },
    settle: (what) => {
      open.delete(what);
    },
  };
};
