export * from './cloud-event.ts';
export * from './malformation.ts';
export * from './publication.ts';
export * from './published.ts';
export * from './topics.ts';
