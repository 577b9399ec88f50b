import { assignments } from './assignments.ts';
import { delay } from './delay.ts';
import { frame } from './frame.ts';
import { overview } from './overview.ts';
import { words } from './words.ts';

export const english = { ...words, ...frame, ...assignments, ...delay, ...overview };
