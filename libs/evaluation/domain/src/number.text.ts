import { rounded } from './exact/display.ts';
import { nearestDouble } from './exact/nearest-double.ts';
import { compare, rational, times, type Rational } from './exact/rational.ts';
import type { Bilingual } from './rule-set.ts';

/** Not rounded to what is shown elsewhere: 89.95 must not read as 90 beside a bound of 90. */
export const english = (value: Rational) => String(nearestDouble(value));
export const vietnamese = (value: Rational) => english(value).replace('.', ',');

/**
 * A score beside what it is held against: one decimal, half up, and more of them only where fewer would put it on the
 * other side of a bound, or upon it.
 */
export const besideBounds = (value: Rational, bounds: readonly Rational[], places = 1): Bilingual => {
  const shown = rounded(value, places);
  const isTrue = bounds.every((bound) => compare(shown, bound) === compare(value, bound));
  return isTrue ? { vi: vietnamese(shown), en: english(shown) } : besideBounds(value, bounds, places + 1);
};

export const percentOf = (share: Rational): Rational => times(share, rational(100n));
