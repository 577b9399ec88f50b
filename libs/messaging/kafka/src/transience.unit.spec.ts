import { describe, expect, it } from 'vitest';
import { isTransient, TransientError } from './transience.ts';

const withCode = (code: string) => Object.assign(new Error('no'), { code });

describe('An error of the surroundings', () => {
  it.each([
    ['a handler that says so', new TransientError('Temporal is down')],
    ['a refused connection', withCode('ECONNREFUSED')],
    ['a database that shuts down', withCode('57P01')],
    ['a deadlock', withCode('40P01')],
    ['a lock not had in time', withCode('55P03')],
    ['a table that no migration has made yet', withCode('42P01')],
    ['a Kafka client error', Object.assign(new Error('x'), { name: 'KafkaJSConnectionError' })],
    ['one behind another', new Error('x', { cause: withCode('ECONNRESET') })],
  ])('is waited out: %s', (_, error) => expect(isTransient(error)).toBe(true));
});

describe('An error of the message', () => {
  it.each([
    ['a failed rule', new Error('percent is above 100')],
    ['a violated constraint', withCode('23505')],
    ['a value the database cannot hold', withCode('22P02')],
    ['something thrown that is no error', 'ECONNREFUSED'],
  ])('is not: %s', (_, error) => expect(isTransient(error)).toBe(false));
});
