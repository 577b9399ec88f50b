import { assignmentStream, delayTotals, whoseDelay, type AssignmentEvent } from '@dondoc/assignments-domain';
import { dateOf, daysBetween } from '@dondoc/calendar';
import { directiveStream, type DirectiveEvent } from '@dondoc/directives-domain';
import type { Dossier } from '@dondoc/evaluation-contracts';
import type { AssignmentFact } from '@dondoc/evaluation-domain';
import type { AssignmentFacts } from '@dondoc/evaluation-projections';
import type { EventStore } from '@dondoc/event-sourcing-kernel';

type Listed = Dossier['assignments'][number];
type Delay = Pick<Listed, 'cause' | 'remedy' | 'delayOf'>;

const owners = ['doer', 'accepting', 'issuing', 'others', 'objective-cause', 'system'] as const;

const acceptedOn = ({ submissions }: AssignmentFacts, asOf: string): string | null => {
  const at = submissions.at(-1)?.acceptedAt ?? null;
  return at !== null && Date.parse(at) <= Date.parse(asOf) ? dateOf(at) : null;
};

const lateDays = ({ dueOn, submittedOn }: AssignmentFact, day: string): number =>
  dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, submittedOn ?? day));

const nameOfDirective = async (store: EventStore, tenant: string, id: string): Promise<string> => {
  const [issued] = await store.readStream<DirectiveEvent>(tenant, directiveStream(id));
  if (!issued) return id;
  const { number, title, issuedOn } = issued.data.document;
  const name = number ?? title ?? id;
  return issuedOn === null ? name : `${name}, ${issuedOn.split('-').reverse().join('/')}`;
};

/** The document that assigned it, by number and date, as it can be found again; null: it was given by itself. */
const sourceOf = async (
  history: readonly AssignmentEvent[],
  directiveNamed: (id: string) => Promise<string>,
): Promise<string | null> => {
  const [issued] = history;
  const source = issued?.type === 'AssignmentIssued' ? issued.data.source : null;
  return source === null ? null : directiveNamed(source.directive);
};

const delayIn = (history: readonly AssignmentEvent[], asOf: string): Delay => {
  const totals = delayTotals(whoseDelay(history, asOf).filter(({ overdue }) => overdue));
  const [longest] = owners.toSorted((a, b) => totals[b] - totals[a]);
  const said = history.findLast((event) => event.type === 'ProgressReported' && event.data.cause !== null);
  const progress = said?.type === 'ProgressReported' ? said.data : null;
  return {
    cause: progress?.cause ?? null,
    remedy: progress?.remedy ?? null,
    delayOf: longest !== undefined && totals[longest] > 0 ? longest : null,
  };
};

const none: Delay = { cause: null, remedy: null, delayOf: null };

/** A unit's assignments as a dossier lists them: what assigned them, and whose delay it was where there was one. */
export const listedAssignments =
  (store: EventStore, tenant: string) =>
  async (
    facts: readonly AssignmentFact[],
    all: readonly AssignmentFacts[],
    { asOf, day }: Readonly<{ asOf: string; day: string }>,
  ): Promise<Listed[]> => {
    const known = new Map(all.map((one) => [one.id, one]));
    const directives = new Map<string, Promise<string>>();
    const directiveNamed = (id: string): Promise<string> => {
      const name = directives.get(id) ?? nameOfDirective(store, tenant, id);
      directives.set(id, name);
      return name;
    };
    const listed = async (fact: AssignmentFact): Promise<Listed[]> => {
      const one = known.get(fact.id);
      if (!one) return [];
      const whole = await store.readStream<AssignmentEvent>(tenant, assignmentStream(fact.id));
      const history = whole.filter(({ data }) => Date.parse(data.at) <= Date.parse(asOf));
      const days = lateDays(fact, day);
      return [
        {
          id: fact.id,
          title: one.title,
          source: await sourceOf(history, directiveNamed),
          role: fact.role,
          issuedOn: dateOf(one.issuedAt),
          dueOn: fact.dueOn,
          submittedOn: fact.submittedOn,
          acceptedOn: acceptedOn(one, asOf),
          lateDays: days,
          ...(days > 0 ? delayIn(history, asOf) : none),
        },
      ];
    };
    return (await Promise.all(facts.map(listed))).flat();
  };
