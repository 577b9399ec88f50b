export { drawnContent, editedContent, redrawnContent } from './report.content.ts';
export { reportDecider, type ReportState } from './report.decider.ts';
export * from './report.events.ts';
export * from './report.id.ts';
export * from './report.vocabulary.ts';
