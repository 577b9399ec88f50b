export * from './config.ts';
export { variables } from './variables.ts';
export type { Values, Variable } from './variables.ts';
