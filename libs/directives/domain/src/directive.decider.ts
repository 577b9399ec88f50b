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
    issuedBy: Readonly<{ person: string; unit: string }>;
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
  Readonly<{ code: 'directive-already-issued' }> | Readonly<{ code: 'duty-named-twice'; duty: number }>;

const namedTwice = (duties: readonly IssuedDuty[]): number | null =>
  duties.map(({ duty }) => duty).find((duty, index, all) => all.indexOf(duty) !== index) ?? null;

/** One stream per document: `directive/<id>`, the id made from the text's hash. */
export const directiveDecider: Decider<DirectiveState, IssueDirective, DirectiveEvent, DirectiveRejection> = {
  initialState: () => ({ status: 'absent' }),
  decide: ({ data }, state) => {
    if (state.status === 'issued') return reject({ code: 'directive-already-issued' });
    const duty = namedTwice(data.duties);
    return duty === null
      ? accept({ type: 'DirectiveIssued', data })
      : reject({ code: 'duty-named-twice', duty });
  },
  evolve: () => ({ status: 'issued' }),
};

export const directiveStream = (directiveId: string): string => `directive/${directiveId}`;

/** First 16 hex digits of the text's SHA-256: long enough for the documents of one ward, short enough to read out. */
export const directiveIdOf = (textHash: string): string => `vb-${textHash.slice(0, 16)}`;
