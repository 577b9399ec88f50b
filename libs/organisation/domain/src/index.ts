export * from './organisation.decider.ts';
export * from './organisation.events.ts';
export * from './organisation.publication.ts';
export * from './organisation.state.ts';
export * from './unit-names.ts';
