import { endDutySchema, registerDutySchema, type DutyView } from '@dondoc/assignments-contracts';
import { Command } from 'commander';
import { ask } from '../api.ts';
import { print, printJson } from '../outcome.ts';
import { tableText } from '../table.text.ts';
import { requestCommand, requestCommandOn, type RequestRow } from './request.ts';
import type { Field } from './request-fields.ts';

const text = (name: string, flag: Field['flag'], words: string): Field => ({
  name,
  flag,
  kind: 'text',
  words,
});

const registerRow: RequestRow = {
  name: 'register',
  words: 'giao nhiệm vụ định kỳ — register a recurring duty',
  schema: registerDutySchema,
  fields: [
    text('title', '--title', 'tên nhiệm vụ — title'),
    text('leadUnit', '--lead', 'đơn vị chủ trì — the lead unit'),
    {
      name: 'cooperatingUnits',
      flag: '--cooperating',
      kind: 'texts',
      words: 'đơn vị phối hợp, nhiều lần — a co-operating unit, may be repeated',
    },
    text('acceptingUnit', '--accepting-unit', 'đơn vị nghiệm thu — who accepts the results'),
    text('urgency', '--urgency', 'normal | urgent | very-urgent | flash'),
    { name: 'coefficient', flag: '--coefficient', kind: 'number', words: 'hệ số — coefficient' },
    text('recurrence', '--recurrence', 'weekly | monthly | quarterly | half-yearly | yearly'),
    text('from', '--from', 'từ ngày; hôm nay nếu không nêu — first date; today where nothing is said'),
    text('until', '--until', 'đến ngày — last date'),
  ],
};
const endRow: RequestRow = {
  name: 'end',
  words: 'kết thúc nhiệm vụ định kỳ — end a recurring duty',
  schema: endDutySchema,
  fields: [text('reason', '--reason', 'lý do — why')],
};

const list = async ({ as, json }: { as: string; json?: true }): Promise<void> => {
  const { items } = await ask<{ items: readonly DutyView[] }>('/duties', as);
  if (json) return printJson(items);
  print(
    tableText(
      ['Mã', 'Nhiệm vụ', 'Chủ trì', 'Chu kỳ', 'Từ', 'Đến', 'Số kỳ đã giao'],
      items.map(({ id, terms, recurrence, from, until, occurrences, ended }) => [
        ...[id, terms.title, terms.leadUnit, recurrence, from, ended ? 'đã kết thúc' : until],
        String(occurrences.filter(({ assignment }) => assignment !== null).length),
      ]),
    ),
  );
};

const reading = (name: string, words: string): Command =>
  new Command(name).description(words).requiredOption('--as <person>', 'ai xem — who asks').option('--json');

export const dutyCommand = (): Command =>
  new Command('duty')
    .description('nhiệm vụ định kỳ — recurring duties')
    .addCommand(reading('list', 'các nhiệm vụ định kỳ — all of them').action(list))
    .addCommand(
      reading('show', 'một nhiệm vụ và các kỳ (JSON) — one, with its periods')
        .argument('<id>')
        .action(async (id: string, { as }: { as: string }) =>
          printJson(await ask<DutyView>(`/duties/${encodeURIComponent(id)}`, as)),
        ),
    )
    .addCommand(requestCommand(registerRow, '/duties'))
    .addCommand(requestCommandOn('id', endRow, (id) => `/duties/${id}/end`));
