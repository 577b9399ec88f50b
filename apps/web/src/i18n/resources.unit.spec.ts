import { describe, expect, it } from 'vitest';
import { english } from './en/index.ts';
import { vietnamese } from './vi/index.ts';

type Tree = { [key: string]: string | Tree };

const entries = (tree: Tree, within = ''): readonly (readonly [key: string, text: string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${within}${key}`, value] as const] : entries(value, `${within}${key}.`),
  );

const names = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([name]) => name).sort();

const vi = new Map(entries(vietnamese));
const en = new Map(entries(english));

describe('The two languages', () => {
  it('have the same keys', () => expect([...en.keys()].sort()).toEqual([...vi.keys()].sort()));

  it('leave nothing empty', () =>
    expect([...vi, ...en].filter(([, text]) => text.trim() === '')).toEqual([]));

  it('fill in the same values', () =>
    expect([...vi].filter(([key, text]) => names(text).join() !== names(en.get(key) ?? '').join())).toEqual(
      [],
    ));

  it('say the status of an assignment in the words that the offices use', () =>
    expect(Object.values(vietnamese.status)).toEqual([
      'đã hoàn thành (trước hạn)',
      'đã hoàn thành (đúng hạn)',
      'đã hoàn thành (quá hạn)',
      'đã hủy',
      'từ chối',
      'thường xuyên',
      'tạm dừng',
      'chưa có hạn',
      'quá hạn nghiệm thu',
      'chờ nghiệm thu',
      'quá hạn',
      'sắp đến hạn',
      'đang thực hiện trong hạn',
      'chờ tiếp nhận',
    ]));
});
