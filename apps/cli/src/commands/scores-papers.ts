import { Command } from 'commander';
import { downloadTo, kindOf } from '../download.ts';
import { queryOf } from './scores-query.ts';

type Asked = Readonly<{
  as: string;
  out: string;
  period?: string;
  asOf?: string;
  position?: string;
  directive?: string;
  language: string;
}>;

const download = (path: string, { as, out, ...asked }: Asked): Promise<void> => {
  const { period, asOf, position, directive, language } = asked;
  const query = queryOf({ period, asOf, position, directive, language });
  return downloadTo(out, `/evaluation/${path}${query}`, as);
};

const paper = (name: string, words: string): Command =>
  new Command(name)
    .description(words)
    .requiredOption('--out <file>', 'ghi vào tệp — the file to write')
    .option('--period <period>', '2026, 2026-Q1, 2026-03')
    .option('--as-of <instant>', 'điều đã đúng lúc đó — what was true then')
    .option('--position <place>', 'lập lại từ vị trí in trên văn bản — draw again from the place it names')
    .option('--language <language>', 'vi, en', 'vi')
    .option('--as <person>', 'ai xem — who asks', 'p-bi-thu');

export const evaluationCommand = (): Command =>
  new Command('evaluation')
    .description('hồ sơ và bảng tổng hợp đánh giá — dossiers and the summary as files')
    .addCommand(
      paper('dossier', 'hồ sơ của đơn vị, DOCX hoặc PDF — a unit’s dossier, DOCX or PDF')
        .argument('<unit>')
        .action((unit: string, asked: Asked) =>
          download(`units/${encodeURIComponent(unit)}/dossier.${kindOf(asked.out, ['docx', 'pdf'])}`, asked),
        ),
    )
    .addCommand(
      paper('summary', 'bảng tổng hợp của phường, XLSX — the ward’s summary, XLSX').action((asked: Asked) =>
        download(`summary.${kindOf(asked.out, ['xlsx'])}`, asked),
      ),
    )
    .addCommand(
      new Command('report')
        .description('báo cáo định kỳ, DOCX — the periodic report, DOCX')
        .requiredOption('--out <file>', 'ghi vào tệp — the file to write')
        .option('--directive <id>', 'về văn bản này — on this directive; else on the unit of whoever asks')
        .option('--period <period>', '2026, 2026-Q1, 2026-03')
        .option('--language <language>', 'vi, en', 'vi')
        .option('--as <person>', 'ai xem — who asks', 'p-bi-thu')
        .action((asked: Asked) => download(`report.${kindOf(asked.out, ['docx'])}`, asked)),
    );
