/** 0 done · 1 the answer is no · 2 the input or the arguments cannot be used. */
export type ExitCode = 0 | 1 | 2;

/** Ends a command with one clear sentence on standard error. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
  readonly exitCode: ExitCode;
  constructor(sentence: string, exitCode: ExitCode = 2) {
    super(sentence);
    this.exitCode = exitCode;
  }
}

/** Standard output: with --json one document and nothing else. */
export const print = (text: string): void => void process.stdout.write(`${text}\n`);
export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

/** Standard error: progress and messages. */
export const tell = (text: string): void => void process.stderr.write(`${text}\n`);
