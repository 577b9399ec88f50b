/** What the reader must hear: a sentence saying what, where and what to do. Shown without a stack. */
export class Trouble extends Error {
  /**
   * @param {string} message
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.name = 'Trouble';
    this.exitCode = exitCode;
  }
}

/** Somebody asked to stop while something was under way. */
export class Stopped extends Error {
  constructor() {
    super('stopped');
    this.name = 'Stopped';
  }
}

/**
 * @param {unknown} error
 * @returns {string} the sentence of a Trouble, the stack of what nobody foresaw
 */
export const told = (error) =>
  error instanceof Trouble
    ? error.message
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error);
