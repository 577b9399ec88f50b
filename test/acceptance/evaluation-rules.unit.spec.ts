import { ruleSets, type RuleSet, type Stated } from '@dondoc/evaluation-domain';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const document = read('docs/evaluation-rules.md');
const specs = 'libs/evaluation/domain/src';

const standings: Readonly<Record<string, string>> = {
  law: 'luật',
  guidance: 'hướng dẫn',
  local: 'địa phương',
  setting: 'thiết lập',
};

type Row = readonly [field: string, value: string, source: string, standing: string];

const isStated = (value: object): value is Stated & Readonly<{ value?: unknown }> =>
  'source' in value && 'standing' in value;

const statedIn = (value: unknown, path: readonly string[] = []): readonly Row[] => {
  if (value === null || typeof value !== 'object') return [];
  if (!isStated(value)) return Object.entries(value).flatMap(([name, one]) => statedIn(one, [...path, name]));
  const said = value.value === undefined ? '' : JSON.stringify(value.value);
  return [[path.join('.'), said, value.source, standings[value.standing] ?? value.standing]];
};

const tableOf = ({ id }: RuleSet): readonly (readonly string[])[] => {
  const [, section = ''] = document.split(`## Rule set ${id}\n`);
  const [table = ''] = section.split('\n## ');
  return table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
};

const unquoted = (cell: string) => /^`(.*?)`/.exec(cell)?.[1] ?? cell;

describe.each(ruleSets.map((ruleSet) => [ruleSet.id, ruleSet] as const))(
  'The table of rule set %s',
  (_id, ruleSet) => {
    it('lists every number with its value, source and standing, and nothing else', () => {
      const listed = tableOf(ruleSet).map(([field = '', value = '', source, standing]) => [
        unquoted(field),
        unquoted(value),
        source,
        standing,
      ]);
      expect(listed).toEqual(statedIn(ruleSet));
      expect(listed.length).toBeGreaterThan(30);
    });

    it('names specs that exist, by a title in them', () => {
      for (const [field, , , , test = ''] of tableOf(ruleSet)) {
        const [, file = '', title = ''] = /^`(.+)`: (.+)$/.exec(test) ?? [];
        expect(existsSync(new URL(`../../${specs}/${file}`, import.meta.url)), `${field}: ${file}`).toBe(
          true,
        );
        expect(read(`${specs}/${file}`), `${field}: ${title}`).toContain(title);
      }
    });
  },
);
