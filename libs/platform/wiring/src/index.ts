export { projections } from './projections.ts';
export { router } from './publications.ts';
