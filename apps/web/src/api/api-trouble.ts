import { z } from 'zod';

/** What the API says when it refuses or fails: application/problem+json. */
export const problemSchema = z.object({
  status: z.int(),
  code: z.string(),
  title: z.string(),
  detail: z.string().optional(),
  detailEn: z.string().optional(),
  errors: z
    .array(z.object({ path: z.string(), message: z.string(), messageEn: z.string().optional() }))
    .optional(),
});
export type Problem = z.output<typeof problemSchema>;

export type Trouble =
  | Readonly<{ kind: 'problem'; problem: Problem }>
  /** No answer came. */
  | Readonly<{ kind: 'offline' }>
  /** An answer came, but not one of the contract. */
  | Readonly<{ kind: 'unreadable'; status: number }>;

export class ApiError extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.kind === 'problem' ? trouble.problem.code : trouble.kind);
    this.name = 'ApiError';
    this.trouble = trouble;
  }
}

export const troubleOf = (error: unknown): Trouble =>
  error instanceof ApiError ? error.trouble : { kind: 'unreadable', status: 0 };

export const hasCode = (error: unknown, code: string): boolean =>
  error instanceof ApiError && error.trouble.kind === 'problem' && error.trouble.problem.code === code;

const statusOf = (trouble: Trouble): number => {
  if (trouble.kind === 'problem') return trouble.problem.status;
  return trouble.kind === 'unreadable' ? trouble.status : 0;
};

/** Whether sending the same again may meet a different answer, the first having decided nothing. */
export const isPassing = (error: unknown): boolean => {
  const trouble = troubleOf(error);
  return trouble.kind === 'offline' || statusOf(trouble) >= 500;
};
