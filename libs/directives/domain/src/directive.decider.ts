import { accept, reject, type Decider } from '@dondoc/event-sourcing-kernel';

export type IssuedDuty = Readonly<{
  duty: number;
  title: string;
  from: number;
  to: number;
  leadUnit: string;
  cooperatingUnits: readonly string[];
  acceptingUnit: string;
  urgency: 'normal' | 'urgent' | 'very-urgent' | 'flash';
  coefficient: number;
  recurrence: 'continuous' | 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | null;
  deadline: Readonly<{ lastDay: string; text: string | null }> | null;
}>;

export type DirectiveIssued = Readonly<{
  type: 'DirectiveIssued';
  data: Readonly<{
    at: string;
    /** `onBehalfOf`: the absent head whom this person stood in for. */
    issuedBy: Readonly<{
      person: string;
      unit: string;
      post?: 'head' | 'deputy' | 'officer';
      onBehalfOf?: string;
    }>;
    textHash: string;
    /** Without the signer: names of people stay out of the log. */
    document: Readonly<{
      number: string | null;
      kind: string | null;
      issuer: string | null;
      issuedOn: string | null;
      title: string | null;
      cites: readonly Readonly<{ number: string; date: string | null }>[];
    }>;
    duties: readonly IssuedDuty[];
  }>;
}>;

export type DirectiveEvent = DirectiveIssued;
export type IssueDirective = Readonly<{ type: 'IssueDirective'; data: DirectiveIssued['data'] }>;
export type DirectiveState = Readonly<{ status: 'absent' | 'issued' }>;

export type DirectiveRejection =
  /** The same text was issued before: one document gives its work once. */
  | Readonly<{ code: 'directive-already-issued' }>
  | Readonly<{ code: 'duty-named-twice'; duty: number }>
  /** Nobody is given work that is late before it begins. */
  | Readonly<{ code: 'duty-deadline-passed'; duty: number; lastDay: string }>;

const day = 86_400_000;

const passed = ({ deadline }: IssuedDuty, at: string): boolean =>
  deadline !== null && Date.parse(`${deadline.lastDay}T00:00:00+07:00`) + day <= Date.parse(at);

const namedTwice = (duties: readonly IssuedDuty[]): number | null =>
  duties.map(({ duty }) => duty).find((duty, index, all) => all.indexOf(duty) !== index) ?? null;

/** One stream per document: `directive/<id>`, the id made from the text's hash. */
export const directiveDecider: Decider<DirectiveState, IssueDirective, DirectiveEvent, DirectiveRejection> = {
  initialState: () => ({ status: 'absent' }),
  decide: ({ data }, state) => {
    if (state.status === 'issued') return reject({ code: 'directive-already-issued' });
    const twice = namedTwice(data.duties);
    if (twice !== null) return reject({ code: 'duty-named-twice', duty: twice });
    const late = data.duties.find((duty) => passed(duty, data.at));
    if (late?.deadline)
      return reject({ code: 'duty-deadline-passed', duty: late.duty, lastDay: late.deadline.lastDay });
    return accept({ type: 'DirectiveIssued', data });
  },
  evolve: () => ({ status: 'issued' }),
};

export const directiveStream = (directiveId: string): string => `directive/${directiveId}`;

/** First 16 hex digits of the text's SHA-256: long enough for the documents of one ward, short enough to read out. */
export const directiveIdOf = (textHash: string): string => `vb-${textHash.slice(0, 16)}`;
