import type { AssignmentView, DelayView, TimelineEntry } from '@dondoc/assignments-contracts';
import { Command } from 'commander';
import { ask } from '../api.ts';
import { assignmentText, delayText, localMoment } from '../assignment.text.ts';
import { eventInWords } from '../event.text.ts';
import { noticesText, type Notice } from '../notice.text.ts';
import { print, printJson } from '../outcome.ts';

const lineOf = ({ type, at, actor, data }: TimelineEntry): string =>
  `  ${localMoment(at)}  ${eventInWords({ type, stream: '', time: at, data })} [${actor}]`;

const run = async (id: string, { as, json }: { as: string; json?: true }): Promise<void> => {
  const path = `/assignments/${encodeURIComponent(id)}`;
  const [assignment, timeline, delay, notices] = await Promise.all([
    ask<AssignmentView>(path, as),
    ask<Readonly<{ items: readonly TimelineEntry[] }>>(`${path}/timeline`, as),
    ask<DelayView>(`${path}/delay`, as),
    ask<Readonly<{ items: readonly Notice[] }>>(`${path}/notices`, as),
  ]);
  if (json) return printJson({ assignment, timeline: timeline.items, delay, notices: notices.items });
  print(assignmentText(assignment));
  print('Diễn biến — what happened:');
  for (const entry of timeline.items) print(lineOf(entry));
  print('Thời gian ở tay ai — whose hands it was in:');
  print(delayText(delay));
  if (notices.items.length === 0) return;
  print('Đã báo cho ai — who was told:');
  print(noticesText(notices.items));
};

export const showCommand = (): Command =>
  new Command('show')
    .description('một nhiệm vụ, diễn biến, chờ ai — one assignment, its life, whom it waited for')
    .argument('<id>')
    .requiredOption('--as <person>', 'ai xem — who asks')
    .option('--json')
    .action(run);
