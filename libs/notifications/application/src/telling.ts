import type { AssignmentPublished } from '@dondoc/assignments-contracts';
import type { Recorded } from '@dondoc/event-sourcing-kernel';
import { concernOf, type NotificationQueued } from '@dondoc/notifications-domain';
import type { Telling } from './mail.words.ts';

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

/** What is told, with the assignment as it stands now. Null where its history is not there. */
export const tellingOf = (
  id: string,
  { assignment, version, kind, urgency }: NotificationQueued['data'],
  history: readonly Recorded<AssignmentPublished>[],
): Telling | null => {
  const concern = concernOf(history);
  const event = history.find((one) => one.version === version);
  if (!concern || !event) return null;
  const { title, deadline } = concern;
  return { id, kind, urgency, assignment, title, deadline, detail: detailOf(event) };
};
