import { z } from 'zod';

/** One kind of message: its name and what it carries. */
export const publishedEvent = <Type extends string, Data extends z.ZodObject>(type: Type, data: Data) =>
  z.object({ type: z.literal(type), data });
