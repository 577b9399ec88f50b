import { readFile } from 'node:fs/promises';
import { endOfDay } from '@dondoc/calendar';
import { givenAt, givenOf } from '@dondoc/evaluation-application';
import { evaluate, ruleSetNamed } from '@dondoc/evaluation-domain';
import { factsOf, periodOf, unitEvaluationAt, unitFactsAt } from '@dondoc/evaluation-projections';
import { ratingDecider, type RatingEvent, type RatingState } from '@dondoc/evaluation-rating';
import { fold, type Recorded } from '@dondoc/event-sourcing-kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishedYear, ratingHistories } from './read-year.spec.ts';
import { tellYear, type SampleYear } from './tell-year.ts';
import { yearUnits } from './ward.ts';

const november = '2026-11-23T17:00:00+07:00';
const rated = yearUnits.slice(2);
const quarters = ['q1', 'q2', 'q3'];

type Published = Awaited<ReturnType<typeof publishedYear>>[number];
type Histories = Awaited<ReturnType<typeof ratingHistories>>;

let year: SampleYear;
let ratings: Histories;
let now: Histories;

beforeAll(async () => {
  year = await tellYear();
  ratings = await ratingHistories(year);
  now = await ratingHistories(await tellYear(november));
});

const stateIn = (histories: Histories, id: string): RatingState =>
  fold(ratingDecider, histories.get(id) ?? []);

type Of<Type extends RatingEvent['type']> = Extract<RatingEvent, { type: Type }>['data'];

const all = <Type extends RatingEvent['type']>(type: Type) =>
  [...ratings].flatMap(([id, history]) =>
    history.flatMap((event) => (event.type === type ? { id, data: event.data as Of<Type> } : [])),
  );

const finalGrade = (id: string): string => {
  const state = stateIn(ratings, id);
  return state.status === 'final' ? state.grade : state.status;
};

describe('Its ratings at the end of the year', () => {
  it('are final for three quarters and the year, as the table in the documentation says', async () => {
    const row = (unit: string) =>
      ['-q1', '-q2', '-q3', ''].map((quarter) => finalGrade(`${unit}-2026${quarter}`));
    const documented = await readFile(new URL('../../../../../docs/sample-year.md', import.meta.url), 'utf8');
    const lines = documented.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim());
    for (const { unit } of rated) expect(lines).toContain(`| ${[`\`${unit}\``, ...row(unit)].join(' | ')} |`);
    expect(new Set(rated.flatMap(({ unit }) => row(unit)))).toEqual(
      new Set(['excellent', 'good', 'satisfactory', 'failed']),
    );
  });

  it('have each thing happen that can, but other deadlines and a finding taken back', async () => {
    const types = new Set([...ratings.values()].flat().map(({ type }) => type));
    expect([...types].toSorted()).toEqual([
      'FinalCorrected',
      'FindingRecorded',
      'GeneralCriteriaGiven',
      'GradeDecided',
      'GradeProposed',
      'LineObjectedTo',
      'ObjectionRefused',
      'ObjectionUpheld',
      'RatingFinalised',
      'RatingOpened',
      'RatingReminderSent',
      'SelfAssessed',
    ]);
  });

  it('may be objected to until the end of the seventh working day after the decision', () => {
    const windows = all('GradeDecided').map(({ id, data }) => `${id} ${data.at} ${data.objectUntil}`);
    // On a Monday: the 14th to the 17th and the 20th to the 22nd. On a Friday: the 14th to the 18th, the 21st and the 22nd.
    expect(windows).toContain('mttq-2026-q1 2026-04-13T08:44:00+07:00 2026-04-23T00:00:00+07:00');
    expect(windows).toContain('mttq-2026-head 2026-12-11T08:11:00+07:00 2026-12-23T00:00:00+07:00');
  });

  it('depart from a proposal, exceed the quota and differ from the self-assessment with what is asked for then', async () => {
    const decisions = all('GradeDecided');
    const proposals = all('GradeProposed');
    const proposedBefore = (id: string, at: string) =>
      proposals.findLast((each) => each.id === id && Date.parse(each.data.at) < Date.parse(at));
    const departing = decisions.filter(
      ({ id, data }) => proposedBefore(id, data.at)?.data.grade !== data.grade,
    );
    expect(departing.map(({ id }) => id).toSorted()).toEqual([
      'hanh-chinh-cong-2026-q1',
      'mttq-2026-q1',
      'to-chuc-dang-truc-thuoc-2026',
      'to-chuc-dang-truc-thuoc-2026-q2',
      'to-chuc-dang-truc-thuoc-2026-q3',
      'uy-ban-nhan-dan-2026-q2',
      'van-hoa-xa-hoi-2026-q2',
    ]);
    for (const { data } of departing) expect(data.reason).toMatch(/./);
    expect(decisions.filter(({ data }) => data.quotaExceeded).map(({ id }) => id)).toHaveLength(6);
    expect(decisions.filter(({ data }) => data.grounds !== null).length).toBeGreaterThan(5);
    for (const { data } of decisions) expect(data.document).toMatch(/\(mẫu\)$/);
  });

  it('hold a head down to what the unit was given', async () => {
    const [proposal] = all('GradeProposed').filter(({ id }) => id === 'mttq-2026-q1-head');
    expect(proposal?.data).toMatchObject({
      grade: 'good',
      conditions: expect.arrayContaining([
        {
          code: 'heads.neverAboveUnit',
          met: false,
          because: expect.stringContaining('không cao hơn đơn vị'),
        },
      ]),
    });
  });

  it('name the failed quarters of the year, one by a correction after it was final', async () => {
    const decisions = all('GradeDecided');
    const failed = decisions.flatMap(({ id, data }) =>
      data.failedQuarters.length > 0 ? [[id, data.failedQuarters]] : [],
    );
    expect(Object.fromEntries(failed)).toMatchObject({
      'hanh-chinh-cong-2026': ['2026-Q1', '2026-Q2', '2026-Q3'],
      'to-chuc-dang-truc-thuoc-2026': ['2026-Q3'],
      'van-hoa-xa-hoi-2026': ['2026-Q3'],
    });
    expect(all('FinalCorrected')).toMatchObject([
      { id: 'hanh-chinh-cong-2026-q1', data: { from: 'satisfactory', to: 'failed' } },
    ]);
  });

  it('end by themselves when nobody can object any more', async () => {
    const finalised = all('RatingFinalised');
    expect(finalised.length).toBeGreaterThan(40);
    for (const { data } of finalised) expect(data.by).toBeNull();
  });
});

describe('A proposal of the sample year', () => {
  /** From the log up to a place, without the desk that told the year. */
  const foundBy = (history: readonly Recorded<RatingEvent>[], published: readonly Published[]) => {
    const rating = fold(ratingDecider, history);
    const ruleSet = ruleSetNamed('366-2025');
    if (rating.status === 'absent' || !ruleSet) throw new Error('There is nothing to propose on.');
    return (at: string) => {
      const { unit, period: code } = rating.opened;
      const period = periodOf(code);
      if (!period) throw new Error(code);
      const end = endOfDay(period.to);
      const asOf = Date.parse(end) < Date.parse(at) ? end : at;
      const given = givenOf(history, ruleSet);
      const { counted } = unitFactsAt(factsOf(published), { unit }, { asOf, period }, given);
      const { proposedGrade, exact } = evaluate(counted, ruleSet, '9999-12-31');
      return { grade: proposedGrade, total: exact.score?.total };
    };
  };

  it('is what anybody finds who reads the log up to the place that it names', async () => {
    const published = await publishedYear(year.store);
    const upTo = (position: string) =>
      published.filter(({ global }) => BigInt(global.position) <= BigInt(position));
    const ofUnits = [...ratings].filter(([id]) => /-2026(-q3)?$/.test(id));
    const proposals = ofUnits.flatMap(([id, history]) =>
      history.flatMap((event, index) =>
        event.type === 'GradeProposed' ? { id, event, before: history.slice(0, index) } : [],
      ),
    );
    expect(proposals).toHaveLength(21);
    for (const { id, event, before } of proposals) {
      const { at, position, grade, total } = event.data;
      expect({ id, ...foundBy(before, upTo(position.position))(at) }).toEqual({ id, grade, total });
    }
  });
});

describe('The score of a unit of the sample year', () => {
  it('is that of its rating once an objection was upheld, and says so', async () => {
    const ruleSet = ruleSetNamed('366-2025');
    const period = periodOf('2026-Q3');
    if (!ruleSet || !period) throw new Error('There is nothing to score by.');
    const unit = { unit: 'uy-ban-nhan-dan', name: 'UBND' };
    const history = ratings.get('uy-ban-nhan-dan-2026-q3') ?? [];
    const facts = factsOf(await publishedYear(year.store));
    const scoredAt = (asOf: string) =>
      unitEvaluationAt(facts, unit, { asOf, period, ruleSet }, givenAt(history, asOf, ruleSet));
    const proposals = history.flatMap((event) => (event.type === 'GradeProposed' ? event.data : []));
    expect(proposals).toHaveLength(2);
    for (const { at, total, grade } of proposals) {
      const { score, proposedGrade } = scoredAt(at);
      expect([score?.total?.exact, proposedGrade]).toEqual([total, grade]);
    }
    const answer = history.find(({ type }) => type === 'ObjectionUpheld');
    const [line] = scoredAt(november).lines.filter(({ words }) => words.vi.includes('theo kiến nghị số 1'));
    expect(line?.events.map(({ id }) => id)).toContain(answer?.id);
  });
});

describe('Its ratings on 23 November', () => {
  it('are final for three quarters', async () => {
    for (const { unit } of rated)
      for (const quarter of quarters)
        expect(stateIn(now, `${unit}-2026-${quarter}`)).toMatchObject({ status: 'final' });
  });

  it('show every other status too', async () => {
    const statusOf = (id: string) => stateIn(now, id).status;
    expect({
      open: rated.map(({ unit }) => statusOf(`${unit}-2026`)),
      proposed: statusOf('to-chuc-dang-truc-thuoc-2026-10'),
      decided: statusOf('hoi-phu-nu-2026-10'),
      objected: statusOf('hanh-chinh-cong-2026-10'),
      answered: statusOf('van-phong-dang-uy-2026-10'),
    }).toEqual({
      open: rated.map(() => 'open'),
      proposed: 'proposed',
      decided: 'decided',
      objected: 'objected',
      answered: 'answered',
    });
  });
});
