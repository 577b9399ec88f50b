import { describe, expect, it } from 'vitest';
import { halfOf } from './bilingual.ts';

const message = 'Văn bản không ghi số — The document has no number';

describe('A message in two languages', () => {
  it('gives each reader one half', () => {
    expect(halfOf(message, 'vi')).toBe('Văn bản không ghi số');
    expect(halfOf(message, 'en')).toBe('The document has no number');
  });

  it('gives both readers all of it when it has no halves', () =>
    expect(halfOf('58-QĐ/TW', 'en')).toBe('58-QĐ/TW'));
});
