import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);

const urlOf = (protocols: RegExp, example: string) =>
  z.url({ protocol: protocols, error: `is not an address such as ${example}` });

/** One shape per variable; the key is the variable's name in the environment. */
export const variables = {
  DATABASE_URL: urlOf(/^postgres(ql)?$/, 'postgresql://dondoc@127.0.0.1:5432/dondoc'),
  KAFKA_BROKERS: z
    .string()
    .transform((list) => list.split(',').map((broker) => broker.trim()))
    .refine((brokers) => brokers.every((broker) => /^[^\s:]+:\d{1,5}$/.test(broker)), {
      error: 'is not a comma-separated list of host:port such as 127.0.0.1:9092',
    })
    .transform((brokers): readonly string[] => brokers),
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[^\s:]+:\d{1,5}$/, { error: 'is not host:port such as 127.0.0.1:7233' }),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  TEMPORAL_TASK_QUEUE: z.string().min(1).default('assignments'),
  DONDOC_HTTP_HOST: z.string().min(1).default('127.0.0.1'),
  DONDOC_HTTP_PORT: port.default(3000),
  /** Where a process without HTTP of its own answers health checks; left out, it does not. */
  DONDOC_HEALTH_PORT: port.optional(),
  DONDOC_TENANT: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, {
      error: 'must be lower-case letters, digits and hyphens, such as phuong-hoa-sen',
    })
    .default('phuong-hoa-sen'),
  DONDOC_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
} as const;

export type Variable = keyof typeof variables;

export type Values = { readonly [Name in Variable]: z.output<(typeof variables)[Name]> };
