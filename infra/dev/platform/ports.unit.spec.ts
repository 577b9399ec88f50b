import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePorts, portsFrom, requireFree } from './ports.mjs';

describe('Ports', () => {
  it('are the usual ones where nothing is asked', () => {
    expect(portsFrom({})).toEqual({
      http: 3000,
      relay: 3001,
      projector: 3002,
      worker: 3003,
      notifier: 3004,
      postgres: 54320,
      kafka: 29092,
      temporal: 7233,
      temporalUi: 8233,
      smtp: 1025,
      mailbox: 8025,
    });
  });

  it('follow the environment, health ports from their base', () => {
    expect(portsFrom({ DONDOC_KAFKA_PORT: '41000', DONDOC_HEALTH_PORT_BASE: '42000' })).toMatchObject({
      kafka: 41000,
      relay: 42000,
      projector: 42001,
      worker: 42002,
      notifier: 42003,
    });
  });

  it.each(['none', '0', '65536', '1.5'])('cannot be %s: the variable is named', (asked) => {
    expect(() => portsFrom({ DONDOC_HTTP_PORT: asked })).toThrow(`DONDOC_HTTP_PORT=${asked} is not a port`);
  });

  it('are never shared: both variables are named', () => {
    expect(() => portsFrom({ DONDOC_HTTP_PORT: '3002' })).toThrow(
      /Port 3002 .* change DONDOC_HTTP_PORT or DONDOC_HEALTH_PORT_BASE/,
    );
  });

  it('of a second system are all different', async () => {
    const numbers = Object.values(await freePorts());
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

describe('A port that another program holds', () => {
  const holder = createServer();
  beforeAll(() => new Promise<void>((listening) => holder.listen(0, '127.0.0.1', listening)));
  afterAll(() => new Promise((closed) => holder.close(closed)));

  it('is refused in a sentence naming the port, its purpose and the variable', async () => {
    const address = holder.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const ports = { ...(await freePorts()), postgres: port };
    await expect(requireFree(ports, ['kafka', 'postgres'])).rejects.toMatchObject({
      message: `Port ${port}, meant for PostgreSQL, is taken by another program: end that program, or set DONDOC_POSTGRES_PORT to a free port.`,
      exitCode: 2,
    });
  });

  it('does not matter to who does not want it', async () => {
    await expect(requireFree(await freePorts(), ['kafka', 'temporal'])).resolves.toBeUndefined();
  });
});
