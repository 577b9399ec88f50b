import type { Dossier } from '@dondoc/evaluation-contracts';
import { assignmentsAppendix, contributionsAppendix } from './dossier-appendix.paper.ts';
import { grade, objections } from './dossier-grade.paper.ts';
import { dossierWords, type Pen } from './dossier.words.ts';
import { bannerOf, ledgerPlace, letterhead, redrawing, signature } from './letterhead.ts';
import { body, centred, fact, heading, table, type Block, type Language, type Paper } from './paper.ts';
import { paperWords } from './paper.words.ts';
import { none, orNone, shownDate, shownNumber, shownPercent, shownPeriod } from './shown.ts';

const rulesText = ({ rules }: Dossier, language: Language): string =>
  `${rules.title[language]} (${rules.id}, ${paperWords[language].version} ${rules.version}, SHA-256 ${rules.hash})`;

const about = ({ dossier, words, language }: Pen): readonly Block[] => {
  const { ward, unit, period, evaluation } = dossier;
  return [
    heading(words.about),
    fact(`${words.ward}: ${ward}.`),
    fact(`${words.unit}: ${unit.name}.`),
    fact(`${words.head}: ${unit.head ?? none}.`),
    fact(
      `${words.period}: ${shownPeriod(period.code, language)} (${shownDate(period.from)} - ${shownDate(period.to)}).`,
    ),
    fact(`${words.rules}: ${rulesText(dossier, language)}.`),
    fact(`${words.counted}: ${evaluation.counted}; ${words.leftOut}: ${evaluation.leftOut}.`),
    fact(`${ledgerPlace(dossier.drawnFrom, language)}.`),
    fact(
      `${paperWords[language].redraw}:\n${redrawing(dossier.drawnFrom, `dossier ${unit.id}`, period.code, language)}`,
    ),
  ];
};

const criteria = ({ dossier, words, language }: Pen): Block => {
  const given = dossier.evaluation.criteria;
  if (given.length === 0) return body(words.noCriteria);
  return table(
    [
      [words.criterion, 42],
      [words.most, 13, 'center'],
      [words.points, 13, 'center'],
      [words.evidence, 32],
    ],
    given.map(({ name, most, points, evidence, notApplicable }) => [
      name[language],
      shownNumber(most, language),
      notApplicable === null ? orNone(points, (of) => shownNumber(of, language)) : words.inapplicable,
      notApplicable === null ? (evidence ?? none) : `${words.notApplicable}: ${notApplicable}`,
    ]),
  );
};

const score = (pen: Pen): readonly Block[] => {
  const { dossier, words, language } = pen;
  const { ratios, score: points } = dossier.evaluation;
  const { notEnough } = paperWords[language];
  const percent = (of: keyof NonNullable<typeof ratios>) =>
    ratios === null ? notEnough : shownPercent(ratios[of], language);
  const pointsOf = (of: keyof typeof points) =>
    points[of] === null ? notEnough : `${shownNumber(points[of], language)} (${points[of].exact})`;
  return [
    heading(words.score),
    criteria(pen),
    table(
      [
        [words.item, 60],
        [words.result, 40, 'center'],
      ],
      [
        [words.quantity, percent('quantity')],
        [words.quality, percent('quality')],
        [words.progress, percent('progress')],
        [words.generalPoints, pointsOf('general')],
        [words.resultPoints, pointsOf('results')],
        [words.total, pointsOf('total')],
      ],
      { hasTotal: true },
    ),
  ];
};

const conditions = ({ dossier, words, language }: Pen): readonly Block[] => [
  heading(words.conditions),
  dossier.evaluation.conditions.length === 0
    ? body(words.noConditions)
    : table(
        [
          [words.condition, 75],
          [words.result, 25, 'center'],
        ],
        dossier.evaluation.conditions.map(({ met, because }) => [
          because[language],
          met ? words.met : words.broken,
        ]),
      ),
];

const notes = ({ dossier, words, language }: Pen): readonly Block[] => {
  const { notes: stated, differences } = dossier.rules;
  return [
    heading(words.notes),
    stated.length === 0
      ? body(words.noNotes)
      : table(
          [
            [words.item, 45],
            [words.source, 38],
            [words.standing, 17, 'center'],
          ],
          stated.map(({ text, source, standing }) => [
            text[language],
            source,
            paperWords[language][standing],
          ]),
        ),
    heading(words.differences),
    ...(differences.length === 0
      ? [body(words.noDifferences)]
      : [
          table(
            [
              [words.item, 31],
              [words.adopted, 20, 'center'],
              [words.here, 20, 'center'],
              [words.byDecision, 29],
            ],
            differences.map(({ what, adopted, here, decidedBy }) => [
              what[language],
              adopted,
              here,
              decidedBy,
            ]),
          ),
        ]),
  ];
};

export const dossierPaper = (dossier: Dossier, language: Language): Paper => {
  const words = dossierWords[language];
  const pen = { dossier, words, language };
  const subject = `${words.subtitle} ${shownPeriod(dossier.period.code, language)}: ${dossier.unit.name}`;
  return {
    title: `${words.title}: ${dossier.unit.name}, ${shownPeriod(dossier.period.code, language)}`,
    language,
    drawnAt: dossier.drawnFrom.asOf,
    banner: bannerOf(dossier.drawnFrom, language),
    foot: `${ledgerPlace(dossier.drawnFrom, language)}; ${paperWords[language].rules} ${dossier.rules.id}, SHA-256 ${dossier.rules.hash}`,
    sections: [
      {
        landscape: false,
        blocks: [
          letterhead(dossier.letterhead, language),
          centred(words.title, { bold: true, size: 16, before: 10 }),
          centred(subject, { bold: true, size: 14, rule: 0.25 }),
          ...about(pen),
          ...score(pen),
          ...conditions(pen),
          ...grade(pen),
          ...objections(pen),
          ...notes(pen),
          signature(dossier.letterhead, language),
        ],
      },
      { landscape: true, blocks: assignmentsAppendix(dossier, language) },
      { landscape: true, blocks: contributionsAppendix(dossier, language) },
    ],
  };
};
