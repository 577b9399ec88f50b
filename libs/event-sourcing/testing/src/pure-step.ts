import { expect } from 'vitest';

/** Wraps a function of two JSON values so that calling it also shows that it is pure. */
export const pureStep =
  <First, Second, Result>(name: string, step: (first: First, second: Second) => Result) =>
  (first: First, second: Second): Result => {
    const originals = [first, second];
    const given: [First, Second] = [copy(first), copy(second)];
    expect(given, `${name} was given what JSON would change`).toStrictEqual(originals);
    const result = step(...given);
    expect(given, `${name} changed what it was given`).toStrictEqual(originals);
    const again = step(copy(first), copy(second));
    expect(again, `${name} answered differently when asked again`).toStrictEqual(result);
    expect(copy(result), `${name} returned what JSON would change`).toStrictEqual(result);
    return result;
  };

const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
