import { describe, expect, expectTypeOf, it } from 'vitest';
import { ConfigurationError, readConfig } from './config.ts';

const env = {
  DATABASE_URL: 'postgresql://dondoc:s3cret@db:5432/dondoc',
  KAFKA_BROKERS: 'a:9092, b:9093',
  DONDOC_HTTP_PORT: '8080',
  DONDOC_TENANT: '',
};

const problemsOf = (read: () => unknown): readonly string[] => {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
  }
  return [];
};

describe('A complete environment', () => {
  it('gives what was asked for, parsed, and nothing else', () => {
    const config = readConfig(env, 'DATABASE_URL', 'KAFKA_BROKERS', 'DONDOC_HTTP_PORT');
    expect(config).toEqual({
      DATABASE_URL: env.DATABASE_URL,
      KAFKA_BROKERS: ['a:9092', 'b:9093'],
      DONDOC_HTTP_PORT: 8080,
    });
    expectTypeOf(config).toEqualTypeOf<
      Readonly<{ DATABASE_URL: string; KAFKA_BROKERS: readonly string[]; DONDOC_HTTP_PORT: number }>
    >();
  });

  it('fills in the defaults, also for an empty value', () =>
    expect(
      readConfig(
        env,
        'TEMPORAL_NAMESPACE',
        'TEMPORAL_TASK_QUEUE',
        'DONDOC_HTTP_HOST',
        'DONDOC_HEALTH_PORT',
        'DONDOC_TENANT',
        'DONDOC_LOG_LEVEL',
      ),
    ).toEqual({
      TEMPORAL_NAMESPACE: 'default',
      TEMPORAL_TASK_QUEUE: 'assignments',
      DONDOC_HTTP_HOST: '127.0.0.1',
      DONDOC_HEALTH_PORT: undefined,
      DONDOC_TENANT: 'phuong-hoa-sen',
      DONDOC_LOG_LEVEL: 'info',
    }));
});

describe('What is said about mail', () => {
  it('may be nothing: then mail waits, and links lead to this machine', () =>
    expect(
      readConfig({}, 'SMTP_URL', 'DONDOC_MAIL_FROM', 'DONDOC_PUBLIC_ORIGIN', 'DONDOC_WEBHOOK_URL'),
    ).toEqual({
      SMTP_URL: undefined,
      DONDOC_MAIL_FROM: 'Đôn Đốc <don-doc@dondoc.invalid>',
      DONDOC_PUBLIC_ORIGIN: 'http://localhost:3000',
      DONDOC_WEBHOOK_URL: undefined,
    }));

  it('gives the beginning of links without a slash at the end', () =>
    expect(
      readConfig({ DONDOC_PUBLIC_ORIGIN: 'https://dondoc.phuong.example/' }, 'DONDOC_PUBLIC_ORIGIN'),
    ).toEqual({
      DONDOC_PUBLIC_ORIGIN: 'https://dondoc.phuong.example',
    }));

  it.each([
    ['SMTP_URL', 'http://mail:25'],
    ['DONDOC_MAIL_FROM', 'Đôn Đốc'],
    ['DONDOC_MAIL_FROM', 'a@b.example\r\nBcc: c@d.example'],
    ['DONDOC_WEBHOOK_URL', 'ftp://nhan.phuong.example'],
    ['DONDOC_WEBHOOK_SECRET', 'too-short'],
  ] as const)('is refused in %s=%s', (name, value) =>
    expect(problemsOf(() => readConfig({ [name]: value }, name))).toHaveLength(1),
  );
});

describe('A wrong environment', () => {
  it('is refused with every variable that is wrong, what is wrong and what to do', () => {
    const problems = problemsOf(() =>
      readConfig({ KAFKA_BROKERS: 'localhost' }, 'DATABASE_URL', 'KAFKA_BROKERS', 'TEMPORAL_NAMESPACE'),
    );
    expect(problems).toEqual([
      'DATABASE_URL is not set. Set it in the environment, or start everything with "npm start", which does.',
      'KAFKA_BROKERS=localhost is not a comma-separated list of host:port such as 127.0.0.1:9092. Correct it in the environment and start again.',
    ]);
  });

  it('never prints a password', () => {
    const problems = problemsOf(() => readConfig({ DATABASE_URL: 'mysql://u:s3cret@db/x' }, 'DATABASE_URL'));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('mysql://u:***@db/x is not an address such as');
  });

  it('never prints a secret', () => {
    const problems = problemsOf(() =>
      readConfig({ DONDOC_WEBHOOK_SECRET: 's3cret' }, 'DONDOC_WEBHOOK_SECRET'),
    );
    expect(problems[0]).toMatch(/^DONDOC_WEBHOOK_SECRET=\*\*\* is shorter than 24 characters/);
  });

  it.each(['70000', '-1', 'x', '1.5'])('refuses port %s', (port) =>
    expect(problemsOf(() => readConfig({ DONDOC_HEALTH_PORT: port }, 'DONDOC_HEALTH_PORT'))).toHaveLength(1),
  );

  it('is of no matter to a process that does not need it', () =>
    expect(readConfig({}, 'DONDOC_LOG_LEVEL')).toEqual({ DONDOC_LOG_LEVEL: 'info' }));
});
