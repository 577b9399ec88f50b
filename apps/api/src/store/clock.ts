export const CLOCK = Symbol('Clock');

/** The only clock of the API: commands and views take their instant from it. */
export type Clock = () => Date;
