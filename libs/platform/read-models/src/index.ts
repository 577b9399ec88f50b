export { compare, type Difference } from './compare.ts';
export { StreamGapError } from './progress.ts';
export { projectInto } from './project-into.ts';
export { projectLog } from './project-log.ts';
export { UnpublishableError } from './published-form.ts';
export { listDocuments, readDocument, type Found, type ListOptions } from './read.ts';
export { rebuild } from './rebuild.ts';
export { outdated, registerProjections, type Outdated } from './register.ts';
