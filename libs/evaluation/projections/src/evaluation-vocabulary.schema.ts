import { z } from 'zod';

/** Shapes that answers about evaluations share. */
export const bilingual = z.object({ vi: z.string(), en: z.string() });
export const grade = z.enum(['excellent', 'good', 'satisfactory', 'failed']);
export const exact = z.string();
export const period = z.object({ from: z.iso.date(), to: z.iso.date() });
/** An event and its place in the log. */
export const evidence = z.object({ id: z.string(), position: z.string() });
export const pairOf = <Value extends z.ZodType>(value: Value) => z.object({ before: value, after: value });
