import { dateSchema, instantSchema } from '@dondoc/assignments-contracts';
import { ratedPeriodSchema } from './rating-vocabulary.schema.ts';

const first = 2000;
const last = 2100;

/** What begins with no year is refused for its shape. */
const isOfTheWard = (text: string): boolean => {
  const year = /^\d{4}/.exec(text)?.[0];
  return year === undefined || (Number(year) >= first && Number(year) <= last);
};

const words = `phải từ năm ${first} đến năm ${last} — must be of the years ${first} to ${last}`;

/** What people ask about: no calendar or clock goes on beyond these years. What is in the log may say more. */
export const askedPeriodSchema = ratedPeriodSchema.refine(isOfTheWard, words);
export const askedInstantSchema = instantSchema.refine(isOfTheWard, words);
export const askedDateSchema = dateSchema.refine(isOfTheWard, words);
