import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import { concernOf, matterIn, ratingConcernOf, type NotificationQueued } from '@dondoc/notifications-domain';
import type { History } from './history.ts';
import type { Telling } from './mail.words.ts';
import { ratingDetail, ratingTitle } from './rating.words.ts';

/** What whoever acted gave as a reason, in whatever field it stands. */
const detailOf = ({ data }: AssignmentPublished): string | null => {
  if ('reason' in data) return data.reason;
  if ('what' in data) return data.what;
  if ('condition' in data) return data.condition;
  if ('note' in data) return data.note;
  if ('because' in data) return data.because;
  if ('summary' in data) return data.summary;
  return null;
};

type Said = Pick<Telling, 'title' | 'deadline' | 'detail'>;

const ofAssignment = (
  events: Extract<History, { of: 'assignment' }>['events'],
  { version }: NotificationQueued['data'],
): Said | null => {
  const concern = concernOf(events);
  const event = events.find((one) => one.version === version);
  if (!concern || !event) return null;
  const { title, deadline } = concern;
  const detail = detailOf(event);
  return {
    title: { vi: title, en: title },
    deadline,
    detail: detail === null ? null : { vi: detail, en: detail },
  };
};

/** A rating's deadline is the one that was told: another stage has another. */
const ofRating = (
  { events, unitName }: Extract<History, { of: 'rating' }>,
  { version, dueAt }: NotificationQueued['data'],
): Said | null => {
  const concern = ratingConcernOf(events);
  const event = events.find((one) => one.version === version);
  if (!concern || !event) return null;
  const deadline = dueAt === null ? null : { at: dueAt, text: null };
  return { title: ratingTitle(concern, unitName), deadline, detail: ratingDetail(event) };
};

/** What is told, with what it is about as it stands now. Null where its history is not there. */
export const tellingOf = (
  id: string,
  queued: NotificationQueued['data'],
  history: History,
): Telling | null => {
  const said = history.of === 'rating' ? ofRating(history, queued) : ofAssignment(history.events, queued);
  const { kind, urgency } = queued;
  return said && { id, kind, urgency, ...matterIn(queued), ...said };
};
