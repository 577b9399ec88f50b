import { Command } from 'commander';
import { ask } from '../api.ts';
import { noticesText, type Notice } from '../notice.text.ts';
import { print, printJson } from '../outcome.ts';
import { requestCommandOn, type RequestRow } from './request.ts';

type Reading = Readonly<{ as: string; json?: true }>;
type Choices = Readonly<{ language: string; email: string; hasAddress: boolean }>;

const listed =
  (path: string, none: string) =>
  async ({ as, json }: Reading): Promise<void> => {
    const { items } = await ask<Readonly<{ items: readonly Notice[] }>>(path, as);
    if (json) return printJson(items);
    print(items.length === 0 ? none : noticesText(items));
  };

const choicesText = ({ language, email, hasAddress }: Choices): string =>
  [
    `ngôn ngữ — language: ${language}`,
    `thư — mail: ${email}${hasAddress ? '' : ' (chưa có địa chỉ thư — no address)'}`,
  ].join('\n');

const choose = async (options: Reading & Readonly<{ language?: string; email?: string }>): Promise<void> => {
  const { as, json, language, email } = options;
  const path = '/notifications/choices';
  const present = await ask<Choices>(path, as);
  const wanted = { language: language ?? present.language, email: email ?? present.email };
  const changes = wanted.language !== present.language || wanted.email !== present.email;
  const chosen = changes ? await ask<Choices>(path, as, wanted, { method: 'PUT' }) : present;
  if (json) printJson(chosen);
  else print(choicesText(chosen));
};

const step = (name: string, words: string): Command => {
  const row: RequestRow = { name, words, schema: null, fields: [] };
  return requestCommandOn('id', row, (id) => `/notifications/${id}/${name}`);
};

const reading = (name: string, words: string): Command =>
  new Command(name).description(words).requiredOption('--as <person>', 'ai xem — who asks').option('--json');

export const notificationsCommand = (): Command =>
  new Command('notifications')
    .description('thông báo — notifications')
    .addCommand(
      reading('list', 'thông báo của tôi, chưa đọc trước — mine, unread first').action(
        listed('/notifications', 'Không có thông báo. — There is none.'),
      ),
    )
    .addCommand(step('open', 'đánh dấu đã đọc — mark one as read'))
    .addCommand(step('acknowledge', 'đã rõ — acknowledge one'))
    .addCommand(
      reading('choices', 'cách nhận thư; nêu để đổi — how mail comes; say it to change it')
        .option('--language <language>', 'vi | en')
        .option('--email <choice>', 'each | digest | off')
        .action(choose),
    )
    .addCommand(
      reading('dead-letters', 'danh sách gửi hỏng — those that were given up').action(
        listed('/notifications/dead-letters', 'Không có thông báo gửi hỏng. — None was given up.'),
      ),
    )
    .addCommand(step('resend', 'gửi lại thông báo gửi hỏng — send one again that was given up'));
