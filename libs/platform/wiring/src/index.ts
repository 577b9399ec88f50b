export { demonstrationDayMs, demonstrationTenants } from './demonstration.planning.ts';
export { planning, planningFrom } from './planning.ts';
export { projections } from './projections.ts';
export { router } from './publications.ts';
