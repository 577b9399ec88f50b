export { parseDirective, readPlan, type PlanCalendar, type Reading } from './parse-directive.ts';
export { splitLines } from './line.ts';
export type { LineRole } from './notes.ts';
