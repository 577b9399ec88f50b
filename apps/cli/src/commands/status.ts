import { Command } from 'commander';
import { print, printJson } from '../outcome.ts';
import { systemStatus, type Standing } from '../system-status.ts';

const line = ({ name, up, where, version, detail }: Standing): string =>
  [up ? '●' : '○', name.padEnd(10), where.padEnd(28), version ?? '', detail ?? ''].join('  ').trimEnd();

const run = async ({ json }: { json?: true }): Promise<void> => {
  const status = await systemStatus();
  if (json) printJson(status);
  else {
    for (const standing of [...status.servers, ...status.processes]) print(line(standing));
    const { eventsBehind, openWorkflows, deadLetters } = status;
    const number = (value: number | null): string => (value === null ? '?' : String(value));
    print(`Chờ phát hành — events to relay: ${number(eventsBehind.relay)}`);
    print(`Chờ dựng mô hình đọc — events to project: ${number(eventsBehind.projector)}`);
    print(`Luồng công việc đang mở — open workflows: ${number(openWorkflows)}`);
    print(`Thư chết — dead letters: ${number(deadLetters)}`);
  }
  if ([...status.servers, ...status.processes].some(({ up }) => !up)) process.exitCode = 1;
};

export const statusCommand = (): Command =>
  new Command('status')
    .description('máy chủ, tiến trình, độ trễ — servers, processes, lag')
    .option('--json')
    .action(run);
