import { Command } from 'commander';
import { ask } from '../api.ts';
import { noticesText, type Notice } from '../notice.text.ts';
import { print, printJson } from '../outcome.ts';
import { requestCommandOn, type RequestRow } from './request.ts';

const deadLetters = async ({ as, json }: { as: string; json?: true }): Promise<void> => {
  const { items } = await ask<Readonly<{ items: readonly Notice[] }>>('/notifications/dead-letters', as);
  if (json) return printJson(items);
  print(items.length === 0 ? 'Không có thông báo gửi hỏng. — None was given up.' : noticesText(items));
};

const resendRow: RequestRow = {
  name: 'resend',
  words: 'gửi lại thông báo gửi hỏng — send one again that was given up',
  schema: null,
  fields: [],
};

export const notificationsCommand = (): Command =>
  new Command('notifications')
    .description('thông báo gửi hỏng — notifications that were given up')
    .addCommand(
      new Command('dead-letters')
        .description('danh sách gửi hỏng — those that were given up')
        .requiredOption('--as <person>', 'ai xem — who asks')
        .option('--json')
        .action(deadLetters),
    )
    .addCommand(requestCommandOn('id', resendRow, (id) => `/notifications/${id}/resend`));
