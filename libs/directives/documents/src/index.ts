export { extractText, largestFile } from './extract-text.ts';
export type { Extraction, ExtractionRefusal } from './extraction.ts';
