import { dateOf } from '@dondoc/calendar';
import type { Dossier } from '@dondoc/evaluation-contracts';
import { periodOf, type AssignmentFacts } from '@dondoc/evaluation-projections';
import type { RatingEvent } from '@dondoc/evaluation-rating';
import type { EventStore, GlobalPosition, Recorded } from '@dondoc/event-sourcing-kernel';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type ApiSettings } from '../../api-settings.ts';
import { DIRECTORY, type Directory } from '../../identity/directory.ts';
import type { RosterNow } from '../../organisation/roster.ts';
import type { Rules } from '../../rule-sets/rule-set-register.ts';
import { CLOCK, type Clock } from '../../store/clock.ts';
import { EVENT_STORE } from '../../store/event-store.ts';
import type { WardQuestion } from '../evaluation-desk.ts';
import { KnownFacts } from '../known-facts.ts';
import { LedgerPlaces } from './ledger-place.ts';
import { adoptedBy, drawnFrom, printedRules } from './printed.ts';
import { unitLetterhead } from './unit-letterhead.ts';
import { wardAt, type WardAt } from './ward-at.ts';

/** `position`: the place to draw from again, undefined for the end of the log. */
export type AskedPaper = Readonly<{
  asOf?: string | undefined;
  period?: string | undefined;
  position?: string | undefined;
}>;

/** What every paper of evaluation begins with. */
export type Sheet = Readonly<{
  question: WardQuestion;
  all: readonly AssignmentFacts[];
  roster: RosterNow;
  ward: WardAt;
  frame: Pick<Dossier, 'letterhead' | 'drawnFrom' | 'ward' | 'period' | 'rules'>;
}>;

/** The rules that a paper is drawn by, and as it prints them. */
type PaperRules = Readonly<{ rules: Rules; printed: Dossier['rules'] }>;

type Origin = Readonly<{ place: GlobalPosition; asOf: string }>;

const issuing = 'ban-thuong-vu';

/** Papers are drawn from the log itself, up to one place in it that they name, and from that place again. */
@Injectable()
export class PaperDesk {
  constructor(
    private readonly known: KnownFacts,
    private readonly places: LedgerPlaces,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(DIRECTORY) private readonly directory: Directory,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async begin({ period, ...asked }: AskedPaper): Promise<Sheet> {
    const { place, asOf } = await this.origin(asked);
    const ward = wardAt(this.store, place, this.directory, this.settings);
    const code = period ?? dateOf(asOf).slice(0, 4);
    const days = periodOf(code);
    if (!days) throw new Error(`${code} is no period, and the edge let it through.`);
    const rules = await ward.ruleSets.forUnits();
    const roster = await ward.rosterAt(asOf);
    const issuer = roster.units.find(({ unit }) => unit.unit === issuing) ?? roster.units[0];
    const name = issuer?.unit.name ?? issuing;
    return {
      question: { asOf, knownAt: null, code, period: days, ruleSet: rules.ruleSet, rulesHash: rules.hash },
      all: await this.known.upTo(place),
      roster,
      ward,
      frame: {
        letterhead: unitLetterhead({
          unit: issuer?.unit ?? { name, kind: 'party-committee' },
          signer: issuer?.head?.displayName ?? null,
          standsIn: false,
          number: null,
          issuedOn: null,
          recipients: [],
        }),
        drawnFrom: drawnFrom(asOf, place),
        ward: name,
        period: { code, ...days },
        rules: printedRules(rules, adoptedBy(await ward.ruleSets.state(), rules)),
      },
    };
  }

  /** The rules that a rating was opened with and keeps, by whose decisions up to then; null: there is no rating. */
  async openedWith(
    { ruleSets }: WardAt,
    history: readonly Recorded<RatingEvent>[],
  ): Promise<PaperRules | null> {
    const [opened] = history;
    if (opened?.type !== 'RatingOpened') return null;
    const { id, hash } = opened.data.rules;
    const rules = await ruleSets.ofHash(id, hash);
    if (!rules)
      throw new Error(`The log does not hold the rule set ${id} of ${hash}, and a rating names it.`);
    const then = wardAt(this.store, opened.global, this.directory, this.settings);
    return { rules, printed: printedRules(rules, adoptedBy(await then.ruleSets.state(), rules)) };
  }

  /** Drawn again without an instant, a paper is of the one at which its place was written. */
  private async origin({ position, asOf }: AskedPaper): Promise<Origin> {
    if (position === undefined)
      return { place: await this.known.endOfLog(), asOf: asOf ?? this.now().toISOString() };
    const { place, recordedAt } = await this.places.find(position);
    return { place, asOf: asOf ?? recordedAt };
  }
}
