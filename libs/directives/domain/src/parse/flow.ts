import type { Span } from '@dondoc/directives-contracts';
import { fold } from './fold.ts';
import type { Line } from './line.ts';

/** The text run on over line ends, with the way back to lines: what is cited may be broken anywhere. */
export type Flow = Readonly<{ text: string; folded: string; spanAt: (from: number, length: number) => Span }>;

export const flowOf = (lines: readonly Line[]): Flow => {
  const starts: number[] = [];
  const numbers: number[] = [];
  let text = '';
  for (const line of lines) {
    if (line.blank || line.rule) continue;
    starts.push(text.length);
    numbers.push(line.number);
    text += `${line.text} `;
  }
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return numbers[low] ?? 1;
  };
  return {
    text,
    folded: fold(text),
    spanAt: (from, length) => ({ from: lineAt(from), to: lineAt(from + Math.max(0, length - 1)) }),
  };
};
