import { colourSchema, dateSchema, idSchema, statusSchema } from '@dondoc/assignments-contracts';
import { z } from 'zod';

export const roles = ['any', 'lead', 'cooperating', 'accepting'] as const;
export const sorts = ['attention', 'deadline', 'issued', 'unit', 'title'] as const;
export const orders = ['asc', 'desc'] as const;

const unsaid = undefined;
const several = <Value extends z.ZodType>(value: Value) =>
  z
    .array(z.unknown())
    .transform((given) => given.flatMap((each) => value.safeParse(each).data ?? []))
    .catch([]);

/** What the list is asked for, as the address of the page says it; what makes no sense there is left out. */
const filterSchema = z.object({
  status: several(statusSchema),
  colour: several(colourSchema),
  unit: idSchema.optional().catch(unsaid),
  role: z.enum(roles).optional().catch(unsaid),
  directive: idSchema.optional().catch(unsaid),
  dueFrom: dateSchema.optional().catch(unsaid),
  dueTo: dateSchema.optional().catch(unsaid),
  text: z.string().trim().min(1).max(200).optional().catch(unsaid),
  hasDeadline: z.enum(['true', 'false']).optional().catch(unsaid),
  sort: z.enum(sorts).optional().catch(unsaid),
  order: z.enum(orders).optional().catch(unsaid),
  cursor: z.string().min(1).max(2000).optional().catch(unsaid),
});

export type RegisterFilter = z.output<typeof filterSchema>;

const single = [
  'unit',
  'role',
  'directive',
  'dueFrom',
  'dueTo',
  'text',
  'hasDeadline',
  'sort',
  'order',
  'cursor',
] as const;

export const filterOf = (address: URLSearchParams): RegisterFilter =>
  filterSchema.parse({
    status: address.getAll('status'),
    colour: address.getAll('colour'),
    ...Object.fromEntries(single.map((key) => [key, address.get(key) ?? undefined])),
  });

/** The same as an address, of the page and of the API alike: one filter has one address. */
export const addressOf = (filter: RegisterFilter): URLSearchParams => {
  const address = new URLSearchParams();
  for (const status of filter.status) address.append('status', status);
  for (const colour of filter.colour) address.append('colour', colour);
  for (const key of single) {
    const value = filter[key];
    if (value !== undefined && value !== '') address.append(key, value);
  }
  return address;
};

const arranging = ['sort', 'order', 'cursor'];

/** Whether anything is left out by it. */
export const isNarrowed = (filter: RegisterFilter): boolean =>
  [...addressOf(filter).keys()].some((key) => !arranging.includes(key));
