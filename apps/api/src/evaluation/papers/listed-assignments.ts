import { assignmentStream, delayTotals, whoseDelay, type AssignmentEvent } from '@dondoc/assignments-domain';
import { dateOf, daysBetween } from '@dondoc/calendar';
import type { Dossier } from '@dondoc/evaluation-contracts';
import type { AssignmentFact } from '@dondoc/evaluation-domain';
import type { AssignmentFacts } from '@dondoc/evaluation-projections';
import type { EventStore } from '@dondoc/event-sourcing-kernel';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type ApiSettings } from '../../api-settings.ts';
import { EVENT_STORE } from '../../store/event-store.ts';

type Listed = Dossier['assignments'][number];
type Delay = Pick<Listed, 'cause' | 'remedy' | 'delayOf'>;

const owners = ['doer', 'accepting', 'issuing', 'others', 'objective-cause', 'system'] as const;

const acceptedOn = ({ submissions }: AssignmentFacts, asOf: string): string | null => {
  const at = submissions.at(-1)?.acceptedAt ?? null;
  return at !== null && Date.parse(at) <= Date.parse(asOf) ? dateOf(at) : null;
};

const lateDays = ({ dueOn, submittedOn }: AssignmentFact, day: string): number =>
  dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, submittedOn ?? day));

/** A unit's assignments as a dossier lists them, with whose delay it was where there was one. */
@Injectable()
export class ListedAssignments {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
  ) {}

  list(
    facts: readonly AssignmentFact[],
    all: readonly AssignmentFacts[],
    { asOf, day }: Readonly<{ asOf: string; day: string }>,
  ): Promise<Listed[]> {
    const known = new Map(all.map((one) => [one.id, one]));
    return Promise.all(
      facts.flatMap((fact) => {
        const one = known.get(fact.id);
        return one ? this.listed(fact, one, asOf, day) : [];
      }),
    );
  }

  private async listed(
    fact: AssignmentFact,
    one: AssignmentFacts,
    asOf: string,
    day: string,
  ): Promise<Listed> {
    const days = lateDays(fact, day);
    const delay = days > 0 ? await this.delayOf(fact.id, asOf) : { cause: null, remedy: null, delayOf: null };
    return {
      id: fact.id,
      title: one.title,
      source: null,
      role: fact.role,
      issuedOn: dateOf(one.issuedAt),
      dueOn: fact.dueOn,
      submittedOn: fact.submittedOn,
      acceptedOn: acceptedOn(one, asOf),
      lateDays: days,
      ...delay,
    };
  }

  private async delayOf(id: string, asOf: string): Promise<Delay> {
    const whole = await this.store.readStream<AssignmentEvent>(this.settings.tenant, assignmentStream(id));
    const history = whole.filter(({ data }) => Date.parse(data.at) <= Date.parse(asOf));
    const totals = delayTotals(whoseDelay(history, asOf).filter(({ overdue }) => overdue));
    const [longest] = owners.toSorted((a, b) => totals[b] - totals[a]);
    const said = history.findLast((event) => event.type === 'ProgressReported' && event.data.cause !== null);
    const progress = said?.type === 'ProgressReported' ? said.data : null;
    return {
      cause: progress?.cause ?? null,
      remedy: progress?.remedy ?? null,
      delayOf: longest !== undefined && totals[longest] > 0 ? longest : null,
    };
  }
}
