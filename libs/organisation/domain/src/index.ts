export * from './organisation.commands.ts';
export * from './organisation.decider.ts';
export * from './organisation.events.ts';
export * from './organisation.publication.ts';
export * from './organisation.rejections.ts';
export {
  absenceOver,
  type Absence,
  type OrganisationState,
  type Term,
  type Unit,
} from './organisation.state.ts';
export * from './posts.ts';
export * from './unit-names.ts';
