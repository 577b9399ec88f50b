import type { Actor, AssignmentCommand, AssignmentEvent, Instant } from '@dondoc/assignments-domain';

const doer: Actor = { person: 'p-chu-tich', unit: 'uy-ban-nhan-dan' };
const leader: Actor = { person: 'p-bi-thu', unit: 'ban-thuong-vu' };

/** What somebody does, so many days of the demonstration after the work was given. */
export type Step = Readonly<{
  afterDays: number;
  command: (at: Instant, dueAt: Instant) => AssignmentCommand;
}>;

export type Life = Readonly<{
  words: string;
  dueAfterDays: number;
  steps: readonly Step[];
  /** After which nothing more is to come. */
  ends: (event: AssignmentEvent) => boolean;
}>;

const acknowledge = (afterDays: number): Step => ({
  afterDays,
  command: (at) => ({ type: 'Acknowledge', data: { at, by: doer } }),
});
const report = (afterDays: number): Step => ({
  afterDays,
  command: (at) => ({
    type: 'ReportProgress',
    data: { at, by: doer, percent: 50, result: 'Đã xong một nửa', slow: null, cause: null, remedy: null },
  }),
});
const submit = (afterDays: number): Step => ({
  afterDays,
  command: (at) => ({
    type: 'SubmitResult',
    data: { at, by: doer, summary: 'Đã xong', evidence: [{ title: 'Báo cáo', reference: '1-BC/UBND' }] },
  }),
});
const accept = (afterDays: number): Step => ({
  afterDays,
  command: (at) => ({
    type: 'AcceptResult',
    data: { at, by: leader, beyondRequirement: null, quality: 'good' },
  }),
});

const accepted = (event: AssignmentEvent): boolean => event.type === 'ResultAccepted';

/** One assignment's life each, told in days that last seconds. */
export const lives: Readonly<Record<'ignored' | 'quiet' | 'returned' | 'extended', Life>> = {
  ignored: {
    words: 'Không ai làm gì. — Nobody does anything.',
    dueAfterDays: 2,
    steps: [],
    ends: (event) => event.type === 'AssignmentEscalated' && event.data.level === 3,
  },
  quiet: {
    words: 'Làm xong trước hạn. — Done in time.',
    dueAfterDays: 3,
    steps: [acknowledge(0.1), report(0.6), submit(1.2), accept(1.6)],
    ends: accepted,
  },
  returned: {
    words: 'Nộp, bị trả lại, nộp lại. — Handed in, returned, handed in again.',
    dueAfterDays: 4,
    steps: [
      acknowledge(0.1),
      submit(0.8),
      {
        afterDays: 1.4,
        command: (at) => ({ type: 'ReturnResult', data: { at, by: leader, reason: 'Thiếu phụ lục' } }),
      },
      submit(2.2),
      accept(2.8),
    ],
    ends: accepted,
  },
  extended: {
    words: 'Xin gia hạn, được gia hạn, rồi xong. — An extension is asked for and granted; then it is done.',
    dueAfterDays: 2,
    steps: [
      acknowledge(0.1),
      {
        afterDays: 1,
        command: (at, dueAt) => ({
          type: 'RequestExtension',
          data: {
            at,
            by: doer,
            deadline: { at: new Date(Date.parse(dueAt) + 10_000).toISOString(), text: null },
            reason: 'Chờ số liệu của thành phố',
          },
        }),
      },
      {
        afterDays: 1.5,
        command: (at) => ({
          type: 'RuleOnExtension',
          data: { at, by: leader, granted: true, reason: null },
        }),
      },
      submit(2.8),
      accept(3.4),
    ],
    ends: accepted,
  },
};

export type LifeName = keyof typeof lives;
export const isLife = (name: string): name is LifeName => Object.hasOwn(lives, name);
