import { describe, expect, it } from 'vitest';
import { readIdempotencyKey, readIfMatch } from './request-headers.ts';
import { isLoopback, isLoopbackHostHeader } from './safety.ts';

describe('An Idempotency-Key', () => {
  it('is taken as it is', () => expect(readIdempotencyKey('8f2b-1')).toBe('8f2b-1'));

  it.each([undefined, '', 'two words', 'tiếng', 'x'.repeat(201)])('is required, and not "%s"', (header) =>
    expect(() => readIdempotencyKey(header)).toThrow('idempotency-key-required'),
  );
});

describe('An If-Match', () => {
  it('names the version that ETag gave', () => expect(readIfMatch('"12"')).toBe(12));

  it.each([undefined, '*'])('is of no matter when it is %s', (header) =>
    expect(readIfMatch(header)).toBeUndefined(),
  );

  it.each(['12', '"x"', 'W/"12"', '"1", "2"'])('is refused as %s', (header) =>
    expect(() => readIfMatch(header)).toThrow('If-Match'),
  );
});

describe('An address of this machine', () => {
  it.each(['127.0.0.1', '127.8.8.8', 'localhost', '::1'])('is %s', (host) =>
    expect(isLoopback(host)).toBe(true),
  );

  it.each(['0.0.0.0', '192.168.1.5', '127.0.0.1.example.com', '::'])('is not %s', (host) =>
    expect(isLoopback(host)).toBe(false),
  );

  it.each(['localhost:3000', '127.0.0.1', '[::1]:3000'])('is asked for as %s', (host) =>
    expect(isLoopbackHostHeader(host)).toBe(true),
  );

  it.each([undefined, 'rebound.example.com', 'localhost.example.com:3000'])(
    'is not asked for as %s',
    (host) => expect(isLoopbackHostHeader(host)).toBe(false),
  );
});
