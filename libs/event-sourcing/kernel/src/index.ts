export * from './command-handler.ts';
export * from './decider.ts';
export * from './event-store.ts';
export * from './json.ts';
export * from './projection.ts';
export * from './recorded-event.ts';
