// Evaluates 100,000 assignments of 1,000 units, one after the other on one core. Run after a build:
//   node --expose-gc test/bench/evaluate.mjs [366-2025|335-2025]
import { evaluate, ruleSetNamed } from '@dondoc/evaluation-domain';
import { cpus } from 'node:os';

const [units, perUnit, runs, warmUps] = [1_000, 100, 7, 1];
const ruleSet = ruleSetNamed(process.argv[2] ?? '366-2025');
if (!ruleSet) throw new Error(`no such rule set: ${process.argv[2]}`);

// A generator of its own (mulberry32): every run and every machine evaluates the same facts.
let state = 366;
const chance = () => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};
const oneOf = (list) => list[Math.floor(chance() * list.length)];
const day = () =>
  `2026-${String(1 + Math.floor(chance() * 12)).padStart(2, '0')}-${String(1 + Math.floor(chance() * 28)).padStart(2, '0')}`;

const assignment = (unit, index) => {
  const accepted = chance() < 0.9;
  return {
    id: `${unit}-${index}`,
    coefficient: oneOf([1, 1, 1.1, 1.2, 1.3, 1.5, 1.7, 2]),
    role: chance() < 0.8 ? 'lead' : 'cooperating',
    dueOn: day(),
    submittedOn: accepted ? day() : null,
    accepted,
    acceptedOn: null,
    qualityFailures: chance() < 0.1 ? 1 : 0,
    lateOccurrences: chance() < 0.1 ? oneOf([1, 2, 3]) : 0,
    objectiveCause: chance() < 0.03,
    beyondRequirement: chance() < 0.3,
    events: [{ id: `event-${unit}-${index}`, position: `${unit}/${index}` }],
  };
};

const facts = Array.from({ length: units }, (_, unit) => ({
  unit: `unit-${unit}`,
  period: { from: '2026-01-01', to: '2026-12-31' },
  generalCriteria: Math.round(chance() * 300) / 10,
  disciplined: false,
  assignments: Array.from({ length: perUnit }, (_, index) => assignment(unit, index)),
}));

const megabytes = (bytes) => (bytes / 2 ** 20).toFixed(1);
const once = () => {
  globalThis.gc?.();
  const heapBefore = process.memoryUsage().heapUsed;
  const [start, cpuBefore] = [performance.now(), process.cpuUsage()];
  const evaluations = facts.map((unit) => evaluate(unit, ruleSet));
  const took = performance.now() - start;
  const { user, system } = process.cpuUsage(cpuBefore);
  const { heapUsed, rss } = process.memoryUsage();
  const lines = evaluations.reduce((sum, { contributions }) => sum + contributions.length, 0);
  return { took, cpu: (user + system) / 1000, heap: heapUsed - heapBefore, rss, lines };
};

for (let run = 0; run < warmUps; run++) once();
const measured = Array.from({ length: runs }, once);
const spread = (field) => {
  const times = measured.map((run) => run[field]).sort((a, b) => a - b);
  return `median of ${runs} runs ${times[Math.floor(runs / 2)].toFixed(0)} ms, from ${times[0].toFixed(0)} to ${times[runs - 1].toFixed(0)} ms`;
};
const most = (field) => megabytes(Math.max(...measured.map((run) => run[field])));

process.stdout.write(
  [
    `${ruleSet.id}: ${units * perUnit} assignments of ${units} units, ${measured[0].lines} lines`,
    `by the clock: ${spread('took')}`,
    `of processor, all threads: ${spread('cpu')}`,
    `most memory: ${most('heap')} MB of heap for the results of a run, ${most('rss')} MB resident`,
    `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, load not controlled`,
    '',
  ].join('\n'),
);
