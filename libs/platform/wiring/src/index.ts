export { planning } from './planning.ts';
export { projections } from './projections.ts';
export { router } from './publications.ts';
