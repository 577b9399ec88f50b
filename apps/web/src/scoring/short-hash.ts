/** As much of a hash as people compare by eye. */
export const shortHash = (hash: string): string => `${hash.slice(0, 12)}…`;
