export * from './calendar.decider.ts';
export { evolveCalendar } from './calendar.decide.ts';
export * from './calendar.events.ts';
export * from './ladder.decider.ts';
