import { kafkaClient, silent } from '@dondoc/messaging-kafka';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { apiAddress, configured, healthAddresses } from './environment.ts';
import { mailGreeting } from './mail-greeting.ts';

/** One server or process: where it is looked for, and whether it answers. `detail` says why not, or how it is. */
export type Standing = Readonly<{
  name: string;
  where: string;
  up: boolean;
  version: string | null;
  detail: string | null;
}>;

export type SystemStatus = Readonly<{
  servers: readonly Standing[];
  processes: readonly Standing[];
  /** Null where it could not be asked. */
  eventsBehind: Readonly<{ relay: number | null; projector: number | null }>;
  openWorkflows: number | null;
  deadLetters: number | null;
}>;

const asked = async <Answer>(question: () => Promise<Answer>): Promise<Answer | Error> =>
  question().catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));

const standing = async (
  name: string,
  where: string,
  version: () => Promise<string | null>,
): Promise<Standing> => {
  const answer = await asked(version);
  return answer instanceof Error
    ? { name, where, up: false, version: null, detail: answer.message || answer.name }
    : { name, where, up: true, version: answer, detail: null };
};

const withoutPassword = (url: string): string => new URL(url).host;

const health = (name: string, address: string): Promise<Standing> =>
  standing(name, address, async () => {
    const response = await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(3_000) });
    if (!response.ok) throw new Error((await response.text()).slice(0, 300));
    return null;
  });

const kafkaVersion = async (brokers: readonly string[]): Promise<string | null> => {
  const admin = kafkaClient(brokers, 'dondoc-status', silent).admin();
  await admin.connect();
  try {
    const { brokers: nodes } = await admin.describeCluster();
    return `${nodes.length} node`;
  } finally {
    await admin.disconnect();
  }
};

const counted = async (pool: pg.Pool, sql: string): Promise<number | null> => {
  const answer = await asked(() => pool.query<{ count: string }>(sql));
  return answer instanceof Error ? null : Number(answer.rows[0]?.count ?? 0);
};

const gauge = async (address: string, name: string): Promise<number | null> => {
  const answer = await asked(async () =>
    (await fetch(`${address}/metrics`, { signal: AbortSignal.timeout(3_000) })).text(),
  );
  if (answer instanceof Error) return null;
  const values = answer
    .split('\n')
    .filter((text) => text.startsWith(name) && /^[\w]+(\{[^}]*\})? /.test(text))
    .map((text) => Number(text.split(' ').at(-1)));
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
};

/** Asks every server and process how it is; never throws for one that does not answer. */
export const systemStatus = async (): Promise<SystemStatus> => {
  const config = configured(
    'DATABASE_URL',
    'KAFKA_BROKERS',
    'TEMPORAL_ADDRESS',
    'TEMPORAL_NAMESPACE',
    'SMTP_URL',
  );
  const mail = config.SMTP_URL;
  const pool = new pg.Pool({ connectionString: config.DATABASE_URL, max: 2, connectionTimeoutMillis: 3_000 });
  pool.on('error', () => undefined);
  const programs = healthAddresses();
  let openWorkflows: number | null = null;
  const temporal = async (): Promise<string | null> => {
    const connection = await Connection.connect({ address: config.TEMPORAL_ADDRESS, connectTimeout: 3_000 });
    try {
      const client = new Client({ connection, namespace: config.TEMPORAL_NAMESPACE });
      openWorkflows = (await client.workflow.count(`ExecutionStatus = 'Running'`)).count;
      return (await connection.workflowService.getSystemInfo({})).serverVersion ?? null;
    } finally {
      await connection.close();
    }
  };
  try {
    const servers = await Promise.all([
      standing('postgresql', withoutPassword(config.DATABASE_URL), async () => {
        const { rows } = await pool.query<{ server_version: string }>('show server_version');
        return rows[0]?.server_version ?? null;
      }),
      standing('kafka', config.KAFKA_BROKERS.join(','), () => kafkaVersion(config.KAFKA_BROKERS)),
      standing('temporal', config.TEMPORAL_ADDRESS, temporal),
      ...(mail === undefined ? [] : [standing('mail', withoutPassword(mail), () => mailGreeting(mail))]),
    ]);
    const processes = await Promise.all([
      health('api', apiAddress()),
      ...Object.entries(programs).map(([name, address]) => health(name, address)),
    ]);
    return {
      servers,
      processes,
      eventsBehind: {
        relay: await gauge(programs.relay, 'dondoc_relay_lag_events'),
        projector: await gauge(programs.projector, 'dondoc_projector_lag_events'),
      },
      openWorkflows,
      deadLetters: await counted(pool, 'select count(*) from messaging.dead_letter'),
    };
  } finally {
    await pool.end();
  }
};
