import { describe, expect, it } from 'vitest';
import { csvRows } from './assignments-csv.ts';

const columns = ['title', 'lead', 'due'];

describe('A file of rows', () => {
  it('has its cells under the names of its columns, in any order, empty ones left out', () =>
    expect(
      csvRows('a.csv', '\uFEFFlead,title,due\r\nmttq,Báo cáo,\r\n\r\nx , y,2026-04-15\n', columns),
    ).toEqual([
      { line: 2, cells: { lead: 'mttq', title: 'Báo cáo' } },
      { line: 4, cells: { lead: 'x', title: 'y', due: '2026-04-15' } },
    ]));

  it('keeps commas, quotes and lines within quotes, and counts lines on', () =>
    expect(csvRows('a.csv', 'title,lead\n"Một, ""hai""\nba",mttq\nbốn,mttq', columns)).toEqual([
      { line: 2, cells: { title: 'Một, "hai"\nba', lead: 'mttq' } },
      { line: 4, cells: { title: 'bốn', lead: 'mttq' } },
    ]));

  it.each([
    ['title,boss\nx,y', /^a\.csv:1: .*"boss".*title, lead, due/],
    ['', /^a\.csv:1:/],
    ['title\nx,y', /^a\.csv:2:/],
  ])('is refused by its line: %j', (text, named) =>
    expect(() => csvRows('a.csv', text, columns)).toThrow(named),
  );
});
