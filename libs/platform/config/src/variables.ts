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
  /** Left out, mail waits until there is one. */
  SMTP_URL: urlOf(/^smtps?$/, 'smtp://127.0.0.1:1025').optional(),
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
  /** Where people open the page: the beginning of every link in a mail, without a slash at the end. */
  DONDOC_PUBLIC_ORIGIN: urlOf(/^https?$/, 'http://localhost:3000')
    .transform((url) => new URL(url).origin)
    .default('http://localhost:3000'),
  DONDOC_MAIL_FROM: z
    .string()
    .regex(/^([^<>@\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, {
      error: 'is not an address such as don-doc@phuong.example, or a name with one in angle brackets',
    })
    .default('Đôn Đốc <don-doc@dondoc.invalid>'),
  DONDOC_WEBHOOK_URL: urlOf(/^https?$/, 'https://tiep-nhan.phuong.example/dondoc').optional(),
  /** Shared with the webhook's receiver, who checks every call by it. */
  DONDOC_WEBHOOK_SECRET: z
    .string()
    .min(24, { error: 'is shorter than 24 characters, so that calls could be forged' })
    .optional(),
  DONDOC_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
} as const;

export type Variable = keyof typeof variables;

export type Values = { readonly [Name in Variable]: z.output<(typeof variables)[Name]> };
