import { accept, reject, type Decider } from '@dondoc/event-sourcing-kernel';
import { describe, expect, it } from 'vitest';
import { specify } from './specify.ts';

type Event = Readonly<{ type: 'Added'; data: Readonly<{ name: string }> }>;
type Command = Readonly<{ type: 'Add'; data: Readonly<{ name: string }> }>;
type State = Readonly<{ names: readonly string[] }>;
type Rejection = Readonly<{ code: 'full'; names: readonly string[] }> | Readonly<{ code: 'nameless' }>;
type List = Decider<State, Command, Event, Rejection>;

const added = (name: string): Event => ({ type: 'Added', data: { name } });
const add = (name: string): Command => ({ type: 'Add', data: { name } });

const list: List = {
  initialState: () => ({ names: [] }),
  decide: ({ data }, { names }) => {
    if (data.name === '') return reject({ code: 'nameless' });
    if (names.includes(data.name)) return accept();
    return names.length === 2 ? reject({ code: 'full', names }) : accept(added(data.name));
  },
  evolve: ({ names }, { data }) => ({ names: [...names, data.name] }),
};

const given = specify(list);

describe('A decider as specified', () => {
  it('passes with its events', () => given(added('a')).when(add('b')).then(added('b')));

  it('passes with nothing to do', () => given(added('a')).when(add('a')).thenNothing());

  it('passes with its rejection: whole, in part or by code', () => {
    const full = given(added('a'), added('b')).when(add('c'));
    full.thenRejected({ code: 'full', names: ['a', 'b'] });
    full.thenRejected({ names: ['a', 'b'] });
    full.thenRejected('full');
  });
});

describe('A decider that does otherwise', () => {
  it('fails with other events, fewer or more', () => {
    const outcome = given().when(add('a'));
    expect(() => outcome.then(added('b'))).toThrow();
    expect(() => outcome.then(added('a'), added('b'))).toThrow();
    expect(() => outcome.thenNothing()).toThrow();
    expect(() => outcome.thenRejected('full')).toThrow();
  });

  it('fails with another rejection, or with none where one is due', () => {
    const outcome = given().when(add(''));
    expect(() => outcome.thenRejected('full')).toThrow();
    expect(() => outcome.thenRejected({ code: 'full' })).toThrow();
    expect(() => outcome.thenNothing()).toThrow();
    expect(() => outcome.then(added(''))).toThrow();
  });
});

describe('An impure decider', () => {
  const using = (changes: Partial<List>) => () => specify({ ...list, ...changes })(added('a')).when(add('b'));
  let calls = 0;

  it.each<[string, Partial<List>]>([
    ['evolve changed what it was given', { evolve: (state, { data }) => pushed(state, data.name) }],
    [
      'decide changed what it was given',
      { decide: (_, state) => accept(added(pushed(state, 'b').names[0] ?? '')) },
    ],
    ['evolve answered differently', { evolve: () => ({ names: [String((calls += 1))] }) }],
    ['decide answered differently', { decide: () => accept(added(String((calls += 1)))) }],
    [
      'evolve returned what JSON would change',
      { evolve: () => ({ names: new Set('a') as unknown as string[] }) },
    ],
    [
      'decide returned what JSON would change',
      { decide: () => accept(added(undefined as unknown as string)) },
    ],
    [
      'evolve was given what JSON would change',
      { initialState: () => ({ names: [Number.NaN as unknown as string] }) },
    ],
  ])('fails its spec: %s', (message, changes) => {
    expect(using(changes)).toThrow(message);
  });

  it('fails its spec where only evolving the new event is impure', () => {
    const evolve: List['evolve'] = (state, { data }) =>
      data.name === 'b' ? pushed(state, 'b') : list.evolve(state, added(data.name));
    expect(using({ evolve })).toThrow('evolve changed what it was given');
  });
});

const pushed = (state: State, name: string): State => {
  (state.names as string[]).push(name);
  return state;
};
