import { describe, expect, it } from 'vitest';
import { createI18n } from '../../i18n/i18n.ts';
import { attemptWords } from './attempt-words.ts';

const said = (command: string, code: string) => attemptWords({ command, code }, { t: createI18n('vi').t });

describe('A refused attempt', () => {
  it('is said in words', () =>
    expect(said('AcceptResult', 'not-the-accepting-unit')).toBe('Nghiệm thu: không phải đơn vị nghiệm thu'));

  it('stands for itself where the page does not know it', () =>
    expect(said('Levitate', 'too-heavy')).toBe('Levitate: too-heavy'));
});
