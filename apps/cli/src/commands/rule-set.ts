import type { RuleSetView } from '@dondoc/evaluation-contracts';
import { Command } from 'commander';
import { ask } from '../api.ts';
import { readJsonFile } from '../json-file.ts';
import { print, printJson, tell, Unusable } from '../outcome.ts';

type Asked = Readonly<{ as: string; json?: true }>;
type Changed = Readonly<{ ruleSet: string; hash: string; version: number; repeated: boolean }>;

const central = '366-2025';
const viewOf = (id: string, as: string) => ask<RuleSetView>(`/rule-sets/${encodeURIComponent(id)}`, as);

const said = (changed: Changed, json: true | undefined): void => {
  if (json) return printJson(changed);
  tell(`${changed.ruleSet}: phiên bản — version ${changed.version} · SHA-256 ${changed.hash}`);
};

const show = async (id: string, { as, json }: Asked): Promise<void> => {
  const view = await viewOf(id, as);
  if (json) return printJson(view);
  print(`${view.ruleSet} · ${view.adopted ? 'đã áp dụng — adopted' : 'mặc định — as shipped'}`);
  print(`SHA-256 ${view.hash}`);
  for (const { path, at, document, reason } of view.decisions)
    print(`${at.slice(0, 10)}  ${path ?? 'toàn bộ — whole'}  ${document}: ${reason}`);
};

const differences = async (id: string, { as, json }: Asked): Promise<void> => {
  const { differences: found } = await viewOf(id, as);
  if (json) return printJson(found);
  if (found.length === 0) return print('Không khác bộ gốc. — The same as shipped.');
  for (const { path, shipped, adopted, standing, decision } of found)
    print(
      `${path}: ${JSON.stringify(shipped)} → ${JSON.stringify(adopted)}  [${standing ?? '—'}] ${decision.document}: ${decision.reason}`,
    );
};

type Adopting = Asked & Readonly<{ file?: string; reason: string; decision: string }>;

const adopt = async (ruleSet: string, { as, json, file, reason, decision }: Adopting): Promise<void> => {
  const document = file === undefined ? null : await readJsonFile(file);
  said(await ask<Changed>('/rule-sets/adopt', as, { ruleSet, document, reason, decision }), json);
};

const jsonIn = (flag: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unusable(`${flag} ${text}: cần JSON, như 75 hoặc "x". — JSON is needed, such as 75 or "x".`);
  }
};

type Amending = Asked &
  Readonly<{ from: string; to: string; reason: string; source: string; standing: string }>;

const amend = async (ruleSet: string, path: string, options: Amending): Promise<void> => {
  const { as, json, reason, source, standing } = options;
  const [from, to] = [jsonIn('--from', options.from), jsonIn('--to', options.to)];
  const body = { ruleSet, path, from, to, reason, source, standing };
  said(await ask<Changed>('/rule-sets/amend', as, body), json);
};

const asking = (command: Command): Command =>
  command.option('--as <person>', 'ai làm — who does it', 'p-bi-thu').option('--json');

export const ruleSetCommand = (): Command =>
  new Command('rule-set')
    .description('bộ tiêu chí đánh giá của phường — the ward’s rule sets')
    .addCommand(
      asking(new Command('show').description('bộ tiêu chí — a rule set'))
        .argument('[id]', 'mã — its id', central)
        .action(show),
    )
    .addCommand(
      asking(
        new Command('differences').description('chỗ khác bộ gốc — where it departs from what is shipped'),
      )
        .argument('[id]', 'mã — its id', central)
        .action(differences),
    )
    .addCommand(
      asking(new Command('adopt').description('áp dụng — adopt'))
        .argument('<id>')
        .option('--file <file>', 'bộ tiêu chí trong tệp JSON — the rule set in a JSON file')
        .requiredOption('--reason <text>', 'lý do — why')
        .requiredOption('--decision <document>', 'văn bản quyết định — the document that says so')
        .action(adopt),
    )
    .addCommand(
      asking(new Command('amend').description('sửa một quy định — amend one rule'))
        .argument('<id>')
        .argument('<path>', 'grades.0.atLeast')
        .requiredOption('--from <json>', 'hiện nay — what stands there now')
        .requiredOption('--to <json>', 'sửa thành — what is to stand there')
        .requiredOption('--reason <text>', 'lý do — why')
        .requiredOption('--source <document>', 'văn bản — the document that says so')
        .option('--standing <standing>', 'local (địa phương), setting (thiết lập)', 'local')
        .action(amend),
    );
