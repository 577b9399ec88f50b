export * from './event-store.contract.ts';
export * from './specify.ts';
