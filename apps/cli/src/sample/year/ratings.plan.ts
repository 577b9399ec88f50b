import { monthRatings } from './month-ratings.ts';
import { quarterRatings } from './quarter-ratings.ts';
import { yearRatings } from './year-ratings.ts';

/** Every rating of the sample year, by month, quarter and year. */
export const plannedRatings = [...quarterRatings, ...monthRatings, ...yearRatings];
