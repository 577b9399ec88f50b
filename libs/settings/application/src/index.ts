export { calendarDocument } from './calendar.document.ts';
export { uncarriedRules, unitsNamedIn } from './carried-out-by.ts';
export { planningOf, shippedSettings, type Planning } from './planning.ts';
export {
  differences,
  recounted,
  type MovedDeadline,
  type OpenAssignment,
  type Recounted,
} from './recounted.ts';
export { publishedCalendarEvent, publishedLadderEvent } from './settings.publication.ts';
export { calendarRefusalText, ladderRefusalText, uncoveredYearText } from './settings.refusal-text.ts';
export { adoptLadderFrom, calendarCommandFrom, calendarCommandOf } from './settings.requests.ts';
export { wardSettingsFrom, type WardSettings, type WardSettingsOf } from './ward-settings.ts';
