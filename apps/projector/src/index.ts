export { startProjector, type Projector, type ProjectorOptions } from './projector.ts';
