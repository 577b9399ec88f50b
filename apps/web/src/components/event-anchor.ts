/** What the page of an assignment names an event of its timeline by, for whoever leads there. */
export const eventAnchor = (eventId: string): string => `event-${eventId}`;

/** The page of an assignment, at one of its events. */
export const eventPath = (assignment: string, eventId: string): string =>
  `/assignments/${assignment}#${eventAnchor(eventId)}`;
