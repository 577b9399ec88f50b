import { describe, expect, it } from 'vitest';
import { createLogger } from './logger.ts';

const linesOf = (
  write: (log: ReturnType<typeof createLogger>) => void,
): readonly Record<string, unknown>[] => {
  const lines: string[] = [];
  write(createLogger('relay', { to: { write: (line: string) => lines.push(line) } }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
};

describe('A logger', () => {
  it('writes one JSON object a line with name, level and time', () => {
    const [line] = linesOf((log) => log.info({ events: 3 }, 'published'));
    expect(line).toMatchObject({ name: 'relay', level: 'info', events: 3, msg: 'published' });
    expect(line?.['time']).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  it('hides passwords of addresses in fields, messages and errors', () => {
    const secret = 'postgresql://dondoc:s3cret@db/x';
    const lines = linesOf((log) => {
      log.info({ url: secret }, secret);
      log.error({ err: new Error(`cannot reach ${secret}`) });
    });
    expect(lines).toHaveLength(2);
    expect(JSON.stringify(lines)).not.toContain('s3cret');
    expect(lines[0]).toMatchObject({
      url: 'postgresql://dondoc:***@db/x',
      msg: 'postgresql://dondoc:***@db/x',
    });
  });

  it('leaves addresses without a password alone', () =>
    expect(linesOf((log) => log.info('http://127.0.0.1:3000/docs @ward'))[0]).toMatchObject({
      msg: 'http://127.0.0.1:3000/docs @ward',
    }));

  it('keeps quiet below its level', () => expect(linesOf((log) => log.debug('x'))).toEqual([]));
});
