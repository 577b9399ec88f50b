import { describe, expect, it } from 'vitest';
import { kafkaSettings } from './kafka-settings.mjs';
import { unprivilegedAccount } from './postgres-account.mjs';
import { sourceOf } from './servers.mjs';

describe('A server', () => {
  it('is the one whose address the environment gives, before all others', () => {
    const env = { DATABASE_URL: 'postgres://db.example/dondoc' };
    expect(sourceOf('postgres', env, true)).toBe('environment');
    expect(sourceOf('kafka', env, true)).toBe('docker');
  });

  it('is the one in Docker where an engine answers', () => {
    expect(sourceOf('temporal', {}, true)).toBe('docker');
  });

  it('is embedded where neither is there; an empty address is none', () => {
    expect(sourceOf('kafka', { KAFKA_BROKERS: '' }, false)).toBe('embedded');
  });
});

describe('The embedded Kafka', () => {
  const settings = kafkaSettings({
    port: 29092,
    controllerPort: 40001,
    logDirectory: '/checkout/.dondoc/kafka/data',
  });

  it('listens on loopback only', () => {
    expect(settings).toContain('listeners=PLAINTEXT://127.0.0.1:29092,CONTROLLER://127.0.0.1:40001\n');
    expect(settings.match(/:\/\/(?!127\.0\.0\.1:)/g)).toBeNull();
  });

  it('makes no topic by itself and asks for no second node', () => {
    expect(settings).toContain('auto.create.topics.enable=false\n');
    expect(settings.match(/(replication\.factor|min\.isr|min\.insync\.replicas)=(?!1\n)/g)).toBeNull();
  });
});

describe('PostgreSQL under root', () => {
  const nobody = 'nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin';
  const postgres = 'postgres:x:101:104:PostgreSQL:/var/lib/postgresql:/bin/bash';

  it('runs as postgres, else as nobody', () => {
    expect(unprivilegedAccount(`${nobody}\n${postgres}`)).toEqual({ name: 'postgres', uid: 101, gid: 104 });
    expect(unprivilegedAccount(nobody)).toEqual({ name: 'nobody', uid: 65534, gid: 65534 });
    expect(unprivilegedAccount('root:x:0:0:root:/root:/bin/bash')).toBeNull();
  });
});
