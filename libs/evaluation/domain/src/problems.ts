import type { z } from 'zod';

/** What is wrong with data from outside, and where: `assignments[2].coefficient`; `""` is the document itself. */
export type Problem = Readonly<{ path: string; message: string }>;

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');

export const problemsOf = (error: z.ZodError): readonly Problem[] =>
  error.issues.map(({ path, message }) => ({ path: pathText(path), message }));
