import { describe, expect, it } from 'vitest';
import { satisfies } from './install.mjs';

const wanted = {
  '': {},
  'libs/kernel': { version: '0.1.0' },
  'node_modules/pg': { version: '8.23.1', integrity: 'sha512-pg' },
  'node_modules/fsevents': { version: '2.3.3', integrity: 'sha512-fs', optional: true },
};
const installed = { 'node_modules/pg': wanted['node_modules/pg'] };

describe('Installed packages', () => {
  it('satisfy the lock file without what is optional', () => {
    expect(satisfies(wanted, installed)).toBe(true);
  });

  it('do not when one is missing', () => {
    expect(satisfies(wanted, {})).toBe(false);
  });

  it('do not when one is of another version', () => {
    expect(satisfies(wanted, { 'node_modules/pg': { version: '8.23.0', integrity: 'sha512-pg' } })).toBe(
      false,
    );
  });

  it('do not when one has other contents', () => {
    expect(satisfies(wanted, { 'node_modules/pg': { version: '8.23.1', integrity: 'sha512-other' } })).toBe(
      false,
    );
  });
});
