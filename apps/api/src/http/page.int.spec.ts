import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runningApi } from '../testing/running-api.fixture.ts';

// A folder with a dot in its name, as clones may lie in one.
const page = await mkdtemp(join(tmpdir(), '.dondoc-page-'));
await mkdir(join(page, 'assets'));
await writeFile(join(page, 'index.html'), '<title>Đôn Đốc</title>');
await writeFile(join(page, 'assets', 'app-1a2b.js'), 'export {}');

const api = await runningApi({ startsAt: '2026-03-09T02:00:00.000Z', page });
afterAll(async () => {
  await api.close();
  await rm(page, { recursive: true });
});

describe('The built page', () => {
  it.each(['/', '/index.html', '/assignments/gv-1', '/scoreboard'])(
    'is served at %s and asked for anew each time',
    async (path) => {
      const { status, headers, body } = await api.ask('GET', path);
      expect([status, body]).toEqual([200, '<title>Đôn Đốc</title>']);
      expect(headers.get('cache-control')).toBe('no-cache');
    },
  );

  it('has assets that never change', async () => {
    const { status, headers } = await api.ask('GET', '/assets/app-1a2b.js');
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  it('runs scripts from files only, in no frame of others', async () => {
    const policy = (await api.ask('GET', '/')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('upgrade-insecure-requests');
  });

  it.each(['/assets/gone.js', '/api/v1/nothing', '/apx.json'])('is not the answer to %s', async (path) => {
    const { status, headers } = await api.ask('GET', path);
    expect([401, 404]).toContain(status);
    expect(headers.get('content-type')).toContain('application/problem+json');
  });
});

describe('An answer', () => {
  it('names the request by the id that came with it, or by a new one', async () => {
    const given = await api.ask('GET', '/api/v1/people', { headers: { 'X-Request-Id': 'req-7' } });
    expect(given.headers.get('x-request-id')).toBe('req-7');
    const forged = await api.ask('GET', '/api/v1/people', { headers: { 'X-Request-Id': 'a b' } });
    expect(forged.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});
