import { nearestDouble } from './exact/nearest-double.ts';
import { rational, times, type Rational } from './exact/rational.ts';

/** Not rounded to what is shown elsewhere: 89.95 must not read as 90 beside a bound of 90. */
export const english = (value: Rational) => String(nearestDouble(value));
export const vietnamese = (value: Rational) => english(value).replace('.', ',');

export const percentOf = (share: Rational): Rational => times(share, rational(100n));
