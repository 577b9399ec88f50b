import type { ParsedDirective, ProposedDuty, ReviewedDuty } from '@dondoc/directives-contracts';
import { extractText } from '@dondoc/directives-documents';
import { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ask } from '../api.ts';
import { print, printJson, tell, Unusable } from '../outcome.ts';
import { describeDirective } from '../parsed-directive.text.ts';
import { parseExtracted } from '../parse-extracted.ts';

const read = async (file: string): Promise<Uint8Array<ArrayBuffer>> => {
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    throw new Unusable(`Không đọc được tệp ${file}. — Cannot read the file ${file}: check the path.`);
  }
};

const parse = async (file: string, { json }: { json?: true }): Promise<void> => {
  const extracted = await extractText({ name: basename(file), bytes: await read(file) });
  if (extracted.outcome === 'refused') throw new Unusable(`${file}: ${extracted.message}`);
  const parsed = parseExtracted(extracted.lines);
  if (parsed.outcome === 'refused') throw new Unusable(`${file}:${parsed.line ?? 1}: ${parsed.message}`);
  if (json) printJson(parsed.directive);
  else print(describeDirective(parsed.directive));
};

type Upload = Readonly<{ text: string; directive: ParsedDirective; proposals: readonly ProposedDuty[] }>;

const upload = async (file: string, person: string): Promise<Upload> => {
  const form = new FormData();
  form.set('file', new Blob([await read(file)]), basename(file));
  return ask<Upload>('/directives/parse', person, form);
};

/** A proposal taken as it is: what `directive review` writes for a person to change. */
const reviewed = ({
  duty,
  title,
  from,
  to,
  leadUnit,
  cooperatingUnits,
  recurrence,
  deadline,
}: ProposedDuty) => ({
  duty,
  title,
  from,
  to,
  leadUnit,
  cooperatingUnits,
  acceptingUnit: 'ban-thuong-vu',
  recurrence,
  deadline: deadline?.lastDay ? { lastDay: deadline.lastDay, text: deadline.text } : null,
});

const review = async (file: string, { as }: { as: string }): Promise<void> =>
  printJson((await upload(file, as)).proposals.map(reviewed));

const dutiesIn = async (file: string): Promise<readonly ReviewedDuty[]> => {
  try {
    return JSON.parse(new TextDecoder().decode(await read(file))) as readonly ReviewedDuty[];
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw new Unusable(
      `${file} không phải JSON; hãy dùng kết quả của "directive review". — ${file} is not JSON; use what "directive review" printed.`,
    );
  }
};

type Issued = Readonly<{ id: string; assignments: readonly string[] }>;

const issue = async (file: string, options: { as: string; duties?: string; json?: true }): Promise<void> => {
  const { text, proposals } = await upload(file, options.as);
  const unknown = proposals.filter(({ leadUnit }) => leadUnit === null).map(({ unitName }) => unitName);
  if (unknown.length > 0 && !options.duties)
    throw new Unusable(
      `Chưa biết đơn vị: ${[...new Set(unknown)].join('; ')}. Hãy chạy "directive review", điền leadUnit, rồi dùng --duties. — Units not in the register: run "directive review", fill in leadUnit, then give the file as --duties.`,
    );
  const duties = options.duties ? await dutiesIn(options.duties) : proposals.map(reviewed);
  const issued = await ask<Issued>('/directives', options.as, { text, duties });
  if (options.json) return printJson(issued);
  tell(`Đã giao ${issued.assignments.length} nhiệm vụ. — Issued ${issued.assignments.length} assignments.`);
  for (const assignment of issued.assignments) print(assignment);
};

const asPerson = [
  '--as <person>',
  'người giao, theo danh bạ mẫu — who issues, by the sample register',
  'p-bi-thu',
] as const;

export const directiveCommand = (): Command =>
  new Command('directive')
    .description('văn bản giao việc — directives')
    .addCommand(new Command('parse').argument('<file>').option('--json').action(parse))
    .addCommand(
      new Command('review')
        .description('nhiệm vụ đề xuất để rà soát (JSON) — proposed duties to review')
        .argument('<file>')
        .option(...asPerson)
        .action(review),
    )
    .addCommand(
      new Command('issue')
        .description('giao nhiệm vụ đã rà soát — issue reviewed duties')
        .argument('<file>')
        .option('--duties <file>')
        .option(...asPerson)
        .option('--json')
        .action(issue),
    );
