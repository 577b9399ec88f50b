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

const from = text(
  'from',
  '--from',
  'từ thời điểm; bây giờ nếu không nêu — since when; now where nothing is said',
);
const person = text('person', '--person', 'ai — who');

const post = (name: string, route: string, words: string): Command => {
  const row: RequestRow = { name, words, schema: null, fields: [person, from] };
  return requestCommandOn('unit', row, (unit) => `/organisation/units/${unit}/${route}`);
};

const declareRow: RequestRow = {
  name: 'declare',
  words: 'khai báo vắng, giao người thay — declare an absence and who stands in',
  schema: null,
  fields: [
    text('deputy', '--deputy', 'cấp phó làm thay — the deputy who stands in'),
    text('from', '--from', 'từ thời điểm — since when'),
    text('until', '--until', 'đến thời điểm — until when'),
    text('unit', '--unit', 'đơn vị, nếu khai thay người khác — the unit, for another head'),
    text('reason', '--reason', 'leave | mission | training | other'),
  ],
};
const endRow: RequestRow = {
  name: 'end',
  words: 'kết thúc thời gian vắng — end an absence',
  schema: null,
  fields: [],
};

type Absence = Readonly<{
  absence: string;
  unit: string;
  person: string;
  deputy: string;
  from: string;
  until: string;
  inForce: boolean;
}>;

const list = async ({ as, json }: { as: string; json?: true }): Promise<void> => {
  const absences = await ask<readonly Absence[]>('/organisation/absences', as);
  if (json) return printJson(absences);
  print(
    tableText(
      ['Mã', 'Đơn vị', 'Người vắng', 'Người thay', 'Từ', 'Đến', 'Hiệu lực'],
      absences.map((each) => [
        ...[each.absence, each.unit, each.person, each.deputy, each.from, each.until],
        each.inForce ? 'đang' : '',
      ]),
    ),
  );
};

export const organisationCommand = (): Command =>
  new Command('organisation')
    .description('người giữ vị trí, vắng mặt, làm thay — posts, absences, stand-ins')
    .addCommand(
      new Command('absence')
        .description('vắng mặt — absences')
        .addCommand(requestCommand(declareRow, '/organisation/absences'))
        .addCommand(requestCommandOn('id', endRow, (id) => `/organisation/absences/${id}/end`))
        .addCommand(
          new Command('list')
            .requiredOption('--as <person>', 'ai xem — who asks')
            .option('--json')
            .action(list),
        ),
    )
    .addCommand(post('head', 'heads', 'giao người đứng đầu — appoint the head'))
    .addCommand(post('deputy', 'deputies', 'giao cấp phó — appoint a deputy'))
    .addCommand(post('officer', 'officers', 'phân công chuyên viên — assign an officer'))
    .addCommand(post('leave', 'posts/leave', 'thôi giữ vị trí — leave a post'));
