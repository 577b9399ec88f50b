export * from './assignment.publication.ts';
export * from './assignment.refusal-text.ts';
export * from './assignment.requests.ts';
export * from './ruling.requests.ts';
