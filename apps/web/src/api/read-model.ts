type Waiting = Readonly<{
  /** The version that the read model shows now. */
  shown: () => Promise<number>;
  pause: () => Promise<void>;
  attempts: number;
}>;

/** Asks again until the read model has the version. False: it has not within the attempts, which is late, not wrong. */
export const untilShown = async (version: number, { shown, pause, attempts }: Waiting): Promise<boolean> => {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if ((await shown().catch(() => 0)) >= version) return true;
    if (attempt < attempts) await pause();
  }
  return false;
};
