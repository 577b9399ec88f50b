import {
  defaultLadderPolicy,
  type Actor,
  type Instant,
  type LadderPolicy,
  type Rung,
  type Urgency,
} from '@dondoc/assignments-domain';
import { accept, reject, type Decider } from '@dondoc/event-sourcing-kernel';

/** `policy` whole: what a ward decided on does not change with the defaults that a release ships. */
export type LadderPolicyAdopted = Readonly<{
  type: 'LadderPolicyAdopted';
  data: Readonly<{ at: Instant; by: Actor; policy: LadderPolicy; reason: string }>;
}>;
export type LadderEvent = LadderPolicyAdopted;

export type AdoptLadderPolicy = Readonly<{ type: 'AdoptLadderPolicy'; data: LadderPolicyAdopted['data'] }>;

export type LadderRejection =
  | Readonly<{ code: 'rungs-missing'; urgency: Urgency }>
  /** Levels rise, and none is reached before the one below it. */
  | Readonly<{ code: 'rungs-not-rising'; urgency: Urgency }>
  /** From the farthest from the deadline to the nearest. */
  | Readonly<{ code: 'reminders-not-falling' }>
  /** Another policy had that version: whoever quotes a version means one policy. */
  | Readonly<{ code: 'version-taken'; version: string }>;

/** `versions`: all that the ward has had, the shipped one included. */
export type LadderState = Readonly<{ policy: LadderPolicy; versions: readonly string[] }>;

const rises = (rungs: readonly Rung[]): boolean =>
  rungs.every(({ level, workingDaysAfter }, index) => {
    const below = rungs[index - 1];
    return !below || (level > below.level && workingDaysAfter >= below.workingDaysAfter);
  });

const troubleWith = ({ rungs, remindDaysBefore }: LadderPolicy): LadderRejection | null => {
  for (const urgency of ['normal', 'urgent', 'very-urgent', 'flash'] as const) {
    if (rungs[urgency].length === 0) return { code: 'rungs-missing', urgency };
    if (!rises(rungs[urgency])) return { code: 'rungs-not-rising', urgency };
  }
  const falls = remindDaysBefore.every((days, at) => at === 0 || days < (remindDaysBefore[at - 1] ?? days));
  return falls ? null : { code: 'reminders-not-falling' };
};

/** One stream per ward: `ladder/<tenant>`. */
export const ladderDecider: Decider<LadderState, AdoptLadderPolicy, LadderEvent, LadderRejection> = {
  initialState: () => ({ policy: defaultLadderPolicy, versions: [defaultLadderPolicy.version] }),
  decide: ({ data }, { policy: present, versions }) => {
    if (JSON.stringify(data.policy) === JSON.stringify(present)) return accept();
    const trouble = troubleWith(data.policy);
    if (trouble) return reject(trouble);
    const { version } = data.policy;
    if (versions.includes(version)) return reject({ code: 'version-taken', version });
    return accept({ type: 'LadderPolicyAdopted', data });
  },
  // A rule that came after the policy was adopted goes by its default until the ward adopts another.
  evolve: ({ versions }, { data: { policy } }) => ({
    policy: { ...defaultLadderPolicy, ...policy },
    versions: [...versions, policy.version],
  }),
};

export const ladderStream = (tenant: string): string => `ladder/${tenant}`;
