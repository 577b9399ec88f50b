import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { assignmentCommandRows, issueRow } from './assignment-table.ts';
import type { RequestRow } from './request.ts';
import { bodyOf, deadlineIn, mistakesIn, optionsOf } from './request-fields.ts';

const controllers = resolve(import.meta.dirname, '../../../api/src/assignments');
const routes = readdirSync(controllers)
  .filter((name) => name.endsWith('.controller.ts'))
  .flatMap((name) => [
    ...readFileSync(resolve(controllers, name), 'utf8').matchAll(/@Post\(':id\/([a-z-]+)'\)/g),
  ])
  .map(([, route]) => route);

const rowNamed = (name: string): RequestRow => {
  const found = [issueRow, ...assignmentCommandRows].find((row) => row.name === name);
  if (!found) throw new Error(`no command ${name}`);
  return found;
};

/** What the command line would send for these words. */
const read = (name: string, ...words: readonly string[]) => {
  const { fields, schema } = rowNamed(name);
  const command = new Command(name).exitOverride();
  for (const option of fields.flatMap(optionsOf)) command.addOption(option);
  command.parse([...words], { from: 'user' });
  const body = bodyOf(fields, command.opts());
  return { body, mistakes: schema ? mistakesIn(body, fields, schema) : [] };
};

describe('The commands on an assignment', () => {
  it('are all that the API has', () =>
    expect(assignmentCommandRows.map(({ name }) => name).toSorted()).toEqual(routes.toSorted()));

  it.each<[string, readonly string[], object]>([
    [
      'issue',
      [
        '--title',
        'Báo cáo',
        '--lead',
        'mttq',
        '--cooperating',
        'a',
        '--cooperating',
        'b',
        '--due',
        '5-working-days',
      ],
      { title: 'Báo cáo', leadUnit: 'mttq', cooperatingUnits: ['a', 'b'], deadline: { workingDays: 5 } },
    ],
    ['report-progress', ['--percent', '60', '--result', 'Đã họp'], { percent: 60, result: 'Đã họp' }],
    [
      'submit-result',
      ['--summary', 'Xong', '--evidence', 'Báo cáo=https://x/?a=b'],
      { summary: 'Xong', evidence: [{ title: 'Báo cáo', reference: 'https://x/?a=b' }] },
    ],
    [
      'accept-result',
      ['--quality', 'good', '--beyond', 'scope:Thêm ba tổ'],
      { quality: 'good', beyondRequirement: { kind: 'scope', grounds: 'Thêm ba tổ' } },
    ],
    ['rule-on-decline', ['--overrule', '--reason', 'Đúng'], { upheld: false, reason: 'Đúng' }],
    ['rule-on-extension', ['--grant'], { granted: true }],
    [
      'reassign',
      ['--to', 'mttq', '--reason', 'x', '--due', '2026-04-15', '--due-text', 'đến 15/4'],
      { toUnit: 'mttq', reason: 'x', deadline: { lastDay: '2026-04-15', text: 'đến 15/4' } },
    ],
    ['correct', ['--title', 'Mới', '--coefficient', '1.5'], { changes: { title: 'Mới', coefficient: 1.5 } }],
    [
      'set-deadline',
      ['--due', '2026-04-15T10:00:00+07:00'],
      { deadline: { at: '2026-04-15T10:00:00+07:00' } },
    ],
  ])('read %s', (name, words, expected) =>
    expect(read(name, ...words)).toEqual({ body: expected, mistakes: [] }),
  );

  it.each<[string, readonly string[], readonly string[]]>([
    ['decline', [], ['--reason: thiếu — is missing']],
    ['rule-on-extension', [], ['--grant | --refuse: thiếu — is missing']],
    ['rule-on-extension', ['--grant', '--refuse'], ['--grant | --refuse: thiếu — is missing']],
    [
      'suspend',
      ['--condition', 'x', '--review-on', '2026-02-30'],
      ['--authority: thiếu', '--review-on: không hợp lệ'],
    ],
    ['report-progress', ['--percent', 'x', '--result', 'y'], ['--percent: không hợp lệ']],
    ['answer-escalation', ['--answer', 'shrug', '--note', 'x'], ['--answer: không hợp lệ']],
    ['correct', ['--reason', 'x'], ['không hợp lệ']],
  ])('refuse %s %j before anything is sent, by the flag that is wrong', (name, words, expected) => {
    const { mistakes } = read(name, ...words);
    expect(mistakes).toHaveLength(expected.length);
    for (const [index, mistake] of mistakes.entries()) expect(mistake).toContain(expected[index]);
  });

  it.each(['tomorrow', '2026-04', '5', '5-weeks', '2026-04-15T10:00'])('take no deadline "%s"', (text) =>
    expect(() => deadlineIn('--due', text)).toThrow(/--due.*YYYY-MM-DD/),
  );
});
