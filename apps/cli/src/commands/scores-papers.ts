import { Command } from 'commander';
import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { apiAddress } from '../environment.ts';
import { tell, Unusable } from '../outcome.ts';
import { queryOf } from './scores-query.ts';

type Asked = Readonly<{
  as: string;
  out: string;
  period?: string;
  asOf?: string;
  directive?: string;
  language: string;
}>;
type Refused = Readonly<{ detail?: string; detailEn?: string }>;

const download = async (
  path: string,
  { as, out, period, asOf, directive, language }: Asked,
): Promise<void> => {
  const address = apiAddress();
  const url = `${address}/api/v1/evaluation/${path}${queryOf({ period, asOf, directive, language })}`;
  const response = await fetch(url, { headers: { 'X-Dondoc-Person': as } }).catch(() => null);
  if (!response)
    throw new Unusable(
      `Hệ thống không trả lời tại ${address}; hãy chạy \`npm start\`. — Nothing answers at ${address}; run \`npm start\`.`,
    );
  if (!response.ok) {
    const { detail, detailEn } = (await response.json()) as Refused;
    throw new Unusable(`${detail ?? `HTTP ${response.status}`} — ${detailEn ?? ''}`);
  }
  await writeFile(out, new Uint8Array(await response.arrayBuffer())).catch(() => {
    throw new Unusable(`Không ghi được tệp ${out}. — Cannot write the file ${out}: check the path.`);
  });
  tell(`Đã ghi — written: ${out}`);
};

/** The kind of file goes by its name. */
const kindOf = (out: string, kinds: readonly string[]): string => {
  const kind = extname(out).slice(1).toLowerCase();
  if (kinds.includes(kind)) return kind;
  const names = kinds.map((each) => `.${each}`).join(', ');
  throw new Unusable(`--out ${out}: tên tệp phải kết thúc bằng ${names}. — The name must end with ${names}.`);
};

const paper = (name: string, words: string): Command =>
  new Command(name)
    .description(words)
    .requiredOption('--out <file>', 'ghi vào tệp — the file to write')
    .option('--period <period>', '2026, 2026-Q1, 2026-03')
    .option('--as-of <instant>', 'điều đã đúng lúc đó — what was true then')
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
