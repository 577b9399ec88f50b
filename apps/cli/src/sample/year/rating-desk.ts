import type { Actor, Instant } from '@dondoc/assignments-domain';
import { due, endOfDay, vietnamPublic2026 } from '@dondoc/calendar';
import {
  decidingFacts,
  failedQuartersOf,
  givenOf,
  headEvaluation,
  proposeGradeFrom,
  ratingCommandFrom,
  type RatedWard,
} from '@dondoc/evaluation-application';
import type {
  AnswerObjectionRequest,
  CorrectFinalRequest,
  DecideGradeRequest,
  ObjectToLineRequest,
} from '@dondoc/evaluation-contracts';
import type { Evaluation } from '@dondoc/evaluation-domain';
import {
  evaluationOf,
  heldLines,
  periodOf,
  unitFactsAt,
  type UnitFacts,
} from '@dondoc/evaluation-projections';
import {
  ratingDecider,
  ratingId,
  ratingStream,
  type HeldLines,
  type KnownRating,
  type Line,
  type RatingCommand,
  type RatingEvent,
  type Subject,
} from '@dondoc/evaluation-rating';
import { fold, type EventStore } from '@dondoc/event-sourcing-kernel';
import { factsOfLog } from './facts-of-log.ts';
import { adoptedId, hexOf, wardRules } from './ward-rules.ts';
import { headOf, office, yearTenant as tenant, yearUnits } from './ward.ts';

export type RatedOne = Readonly<{ unit: string; period: string; kind: Subject['kind'] }>;

const windowEnd = ({ opened: { bounds } }: KnownRating, from: Instant): Instant | null => {
  if (bounds.objectionWorkingDays === null) return null;
  const end = due({ from, workingDays: bounds.objectionWorkingDays }, vietnamPublic2026);
  if (end.outcome !== 'due') throw new RangeError(`The window from ${from}: ${end.outcome}`);
  return end.due;
};

/** What the ward's log says at each moment of the telling: the engine proposes from it, and people decide on it. */
export const ratingDesk = (store: EventStore) => {
  const rules = wardRules(store);
  const upToNow = factsOfLog(store);
  const by = headOf(office);

  const historyOf = (id: string) => store.readStream<RatingEvent>(tenant, ratingStream(id));

  const ratingOf: RatedWard['ratingOf'] = async (unit, period, kind) => {
    const state = fold(ratingDecider, await historyOf(ratingId(unit, period, kind)));
    return state.status === 'absent' ? null : state;
  };

  const known = async ({ unit, period, kind }: RatedOne): Promise<KnownRating> => {
    const rating = await ratingOf(unit, period, kind);
    if (!rating) throw new Error(`The sample year has not opened ${ratingId(unit, period, kind)}.`);
    return rating;
  };

  /** As things stood at an instant, or at the end of the period where that came first. */
  const factsFor = async (rating: KnownRating, at: Instant): Promise<UnitFacts> => {
    const { unit, period: code, subject, rules: used } = rating.opened;
    const period = periodOf(code);
    if (!period) throw new RangeError(`${code} is no period.`);
    const end = endOfDay(period.to);
    const asOf = Date.parse(end) <= Date.parse(at) ? end : at;
    const { ruleSet } = await rules.ofHash(used.hash);
    const given = givenOf(await historyOf(ratingId(unit, code, subject.kind)), ruleSet);
    return unitFactsAt((await upToNow()).facts, { unit }, { asOf, period }, given);
  };

  const evaluationFor = async (rating: KnownRating, at: Instant): Promise<Evaluation> => {
    const { unit, period, subject, rules: used } = rating.opened;
    const { ruleSet, hash } = await rules.ofHash(used.hash);
    const found = await factsFor(rating, at);
    const own = evaluationOf(found, { ruleSet, rulesHash: hash });
    if (subject.kind === 'unit') return own;
    const ofUnit = {
      rating: await ratingOf(unit, period),
      leader: rating.leader,
      counted: found.counted,
      failedQuarters: await failedQuartersOf({ ratingOf }, unit, period),
    };
    return headEvaluation(own, ofUnit, ruleSet);
  };

  const heldBy = async (one: RatedOne, at: Instant): Promise<HeldLines> => {
    const rating = await known(one);
    const { facts } = await upToNow();
    return heldLines(facts, await factsFor(rating, at), await evaluationFor(rating, at));
  };

  const wardAt = (at: Instant): RatedWard => ({
    units: async () => yearUnits,
    ratingOf,
    rulesOf: async ({ hash }) => (await rules.ofHash(hash)).ruleSet,
    countedOf: async (ofUnit) => (await factsFor(ofUnit, at)).counted,
    presentGradeOf: async (rating) => (await evaluationFor(rating, at)).proposedGrade,
  });

  return {
    open: async ({ unit, period, kind }: RatedOne, at: Instant): Promise<RatingCommand> => {
      const { ruleSet, hash } = await rules.now();
      const subject: Subject = kind === 'head' ? { kind, person: headOf(unit).person } : { kind };
      const request = { unit, period, subject: kind, ruleSet: adoptedId, deadlines: null };
      return ratingCommandFrom.open(request, { subject, rules: ruleSet, hash }, by, at);
    },

    propose: async (one: RatedOne, at: Instant): Promise<RatingCommand> => {
      const rating = await known(one);
      const evaluation = await evaluationFor(rating, at);
      // Which transaction wrote an event is each database's own; where it stands in the log is the story's.
      const position = { transactionId: '0', position: (await upToNow()).position.position };
      return proposeGradeFrom(evaluation, { rules: rating.opened.rules, position, sha256: hexOf }, by, at);
    },

    decide: async (one: RatedOne, request: DecideGradeRequest, at: Instant): Promise<RatingCommand> => {
      const rating = await known(one);
      const facts = await decidingFacts(wardAt(at), rating, request.grade);
      return ratingCommandFrom.decide(request, facts, windowEnd(rating, at), by, at);
    },

    object: async (
      one: RatedOne,
      request: ObjectToLineRequest,
      by: Actor,
      at: Instant,
    ): Promise<RatingCommand> => ratingCommandFrom.object(request, await heldBy(one, at), by, at),

    /** To the only objection of the rating. */
    answer: async (
      one: RatedOne,
      line: Line,
      request: AnswerObjectionRequest,
      at: Instant,
    ): Promise<RatingCommand> => {
      const about = { objection: 1, line, held: await heldBy(one, at) };
      return ratingCommandFrom.answer(request, about, by, at);
    },

    correct: async (one: RatedOne, request: CorrectFinalRequest, at: Instant): Promise<RatingCommand> => {
      const facts = await decidingFacts(wardAt(at), await known(one), request.to);
      return ratingCommandFrom.correct(request, facts, by, at);
    },
  };
};

export type RatingDesk = ReturnType<typeof ratingDesk>;
