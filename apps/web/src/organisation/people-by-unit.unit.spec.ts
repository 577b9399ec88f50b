import { describe, expect, it } from 'vitest';
import type { Person } from './organisation.schema.ts';
import { peopleByUnit } from './people-by-unit.ts';

const person = (id: string, unit: string): Person => ({
  person: id,
  unit,
  unitName: `Đơn vị ${unit}`,
  role: 'unit-head',
  displayName: `Người ${id}`,
});

describe('Sample people', () => {
  it('stand under their units, each unit once, in the order given', () =>
    expect(
      peopleByUnit([person('1', 'b'), person('2', 'a'), person('3', 'b')]).map(
        ({ unit, unitName, people }) => [unit, unitName, people.map((one) => one.person)],
      ),
    ).toEqual([
      ['b', 'Đơn vị b', ['1', '3']],
      ['a', 'Đơn vị a', ['2']],
    ]));
});
