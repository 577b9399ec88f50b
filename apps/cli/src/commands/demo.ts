import type { CommandResult } from '@dondoc/assignments-contracts';
import type { Scoreboard, UnitScore } from '@dondoc/evaluation-projections';
import { Command } from 'commander';
import { ask } from '../api.ts';
import { configured } from '../environment.ts';
import { follow } from '../follow.ts';
import { print, Unusable } from '../outcome.ts';
import { eventInWords, localTime } from '../event.text.ts';
import { tellLife } from './demo-life.ts';
import { isLife, lives } from './demo-lives.ts';

const person = 'p-bi-thu';
const unit = 'uy-ban-nhan-dan';
const secondsToDeadline = 8;
const patienceSeconds = 55;

type Score = UnitScore & Pick<Scoreboard, 'resultPoints'>;

const scoreOf = async (): Promise<Score> => {
  const { units, resultPoints } = await ask<Scoreboard>('/scoreboard', person);
  const score = units.find((candidate) => candidate.unit === unit);
  if (!score)
    throw new Unusable(
      'Chưa có phường mẫu; hãy chạy `npm start`. — The sample ward is missing; run `npm start`.',
    );
  return { ...score, resultPoints };
};

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

const scoreInWords = ({ ratios, results, counted, resultPoints }: Score): string =>
  ratios === null || results === null
    ? 'chưa đủ dữ liệu — not enough data yet'
    : `số lượng ${percent(ratios.quantity.value)}, chất lượng ${percent(ratios.quality.value)}, tiến độ ${percent(ratios.progress.value)}, kết quả ${results.value.toFixed(1)}/${resultPoints} (${counted} nhiệm vụ — assignments)`;

const until = async <Value>(deadline: number, look: () => Promise<Value | null>): Promise<Value> => {
  for (;;) {
    const seen = await look();
    if (seen !== null) return seen;
    if (Date.now() > deadline)
      throw new Unusable(
        'Quá thời gian chờ; hãy xem `npx dondoc status`. — Waited too long; see `npx dondoc status`.',
        1,
      );
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};

const run = async (): Promise<void> => {
  const giveUpAt = Date.now() + patienceSeconds * 1000;
  const { KAFKA_BROKERS } = configured('KAFKA_BROKERS');
  const before = await scoreOf();
  print(`Trước — before: ${before.name}: ${scoreInWords(before)}`);

  const seen = new Set<string>();
  let assignment: string | null = null;
  const following = await follow(KAFKA_BROKERS, 'dondoc.assignments.v1', (event) => {
    if (assignment !== null && event.stream !== `assignment/${assignment}`) return;
    if (assignment === null) return;
    seen.add(event.type);
    print(`${localTime(event.time)}  ${eventInWords(event)}`);
  });
  try {
    const at = new Date(Date.now() + secondsToDeadline * 1000).toISOString();
    const title = 'Báo cáo hỏa tốc về sự cố cổng dịch vụ công (trình diễn)';
    const issued = await ask<CommandResult>('/assignments', person, {
      title,
      leadUnit: unit,
      urgency: 'flash',
      deadline: { at, text: `trong ${secondsToDeadline} giây` },
    });
    assignment = issued.id;
    print(
      `${localTime(new Date().toISOString())}  Giao hỏa tốc "${title}", hạn ${localTime(at)}. Không ai làm gì. — Issued; nobody does anything.`,
    );
    await until(giveUpAt, async () => (seen.has('dondoc.assignment.escalated.v1') ? true : null));
    const after = await until(giveUpAt, async () => {
      const score = await scoreOf();
      return score.counted > before.counted ? score : null;
    });
    print(`Sau — after:  ${after.name}: ${scoreInWords(after)}`);
  } finally {
    await following.stop();
  }
};

const names = Object.keys(lives).join(', ');

export const demoCommand = (): Command =>
  new Command('demo')
    .description('một nhiệm vụ hỏa tốc bị bỏ mặc — one flash assignment, left alone')
    .option('--life <life>', `một đời nhiệm vụ, ngày dài vài giây — one life, days of seconds: ${names}`)
    .action(({ life }: { life?: string }) => {
      if (life === undefined) return run();
      if (isLife(life)) return tellLife(life);
      throw new Unusable(`--life "${life}": cần một trong — one of: ${names}.`);
    });
