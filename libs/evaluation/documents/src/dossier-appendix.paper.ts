import type { Dossier } from '@dondoc/evaluation-contracts';
import { dossierWords } from './dossier.words.ts';
import { body, centred, table, type Block, type Language } from './paper.ts';
import { none, orNone, shownDate, shownNumber } from './shown.ts';

const title = (text: string): Block => centred(text, { bold: true, size: 14, keepWithNext: true });

/** Appendix I: each assignment with its dates, its lateness and whose it was. */
export const assignmentsAppendix = ({ assignments }: Dossier, language: Language): readonly Block[] => {
  const words = dossierWords[language];
  if (assignments.length === 0) return [title(words.assignments), body(words.noAssignments)];
  return [
    title(words.assignments),
    table(
      [
        [words.order, 4, 'center'],
        [words.assignment, 26],
        [words.role, 7.5, 'center'],
        [words.issued, 9.4, 'center'],
        [words.due, 9.4, 'center'],
        [words.submitted, 9.4, 'center'],
        [words.accepted, 9.4, 'center'],
        [words.lateDays, 5.6, 'center'],
        [words.cause, 12.5],
        [words.remedy, 12.5],
        [words.delayOf, 9.5],
      ],
      assignments.map((each, at) => [
        String(at + 1),
        each.source === null ? each.title : `${each.title}\n(${each.source})`,
        words[each.role],
        shownDate(each.issuedOn),
        orNone(each.dueOn, shownDate),
        orNone(each.submittedOn, shownDate),
        orNone(each.acceptedOn, shownDate),
        String(each.lateDays),
        each.cause ?? none,
        each.remedy ?? none,
        orNone(each.delayOf, (owner) => words[`of-${owner}`]),
      ]),
      { size: 10 },
    ),
  ];
};

/** Appendix II: the lines that add up to the points for results, each with the events it follows from. */
export const contributionsAppendix = ({ evaluation }: Dossier, language: Language): readonly Block[] => {
  const words = dossierWords[language];
  const { contributions, score } = evaluation;
  if (contributions.length === 0) return [title(words.contributions), body(words.noContributions)];
  const lines = contributions.map((each, at) => [
    String(at + 1),
    each.title,
    words[each.role],
    shownNumber(each.quantity, language),
    shownNumber(each.quality, language),
    shownNumber(each.progress, language),
    `${shownNumber(each.points, language)}\n(${each.points.exact})`,
    each.because[language],
    each.events.map(({ id, position }) => `${position}: ${id}`).join('\n'),
  ]);
  const sum = orNone(score.results, (points) => `${shownNumber(points, language)}\n(${points.exact})`);
  return [
    title(words.contributions),
    table(
      [
        [words.order, 4, 'center'],
        [words.assignment, 21],
        [words.role, 7.5, 'center'],
        [words.quantity, 6.5, 'center'],
        [words.quality, 6.5, 'center'],
        [words.progress, 6.5, 'center'],
        [words.points, 8.5, 'center'],
        [words.because, 15],
        [words.events, 34],
      ],
      [...lines, ['', words.sum, '', '', '', '', sum, '', '']],
      { size: 10, hasTotal: true },
    ),
  ];
};
