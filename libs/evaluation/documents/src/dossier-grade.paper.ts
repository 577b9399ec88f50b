import type { Dossier } from '@dondoc/evaluation-contracts';
import type { Pen } from './dossier.words.ts';
import { body, heading, table, type Block } from './paper.ts';
import { paperWords } from './paper.words.ts';
import { shownDate, shownNumber, shownPeriod } from './shown.ts';

const selfAssessment = ({ dossier: { selfAssessment: self }, words, language }: Pen): readonly Block[] => {
  if (self === null) return [body(words.notSelf)];
  const points = self.total === null ? words.noPoints : shownNumber(self.total, language);
  return [
    body(`${words.self}: ${paperWords[language][self.grade]}, ${points}.`),
    ...(self.grounds === null ? [] : [body(`${words.grounds}: ${self.grounds}`)]),
  ];
};

type Decision = Dossier['grade']['earlier'][number];

const decided = (
  label: string,
  { grade: of, by, on, document, reason, grounds, quotaExceeded }: Decision,
  { words, language }: Pen,
): readonly Block[] => [
  body(`${label}: ${paperWords[language][of]}.`),
  body(`${words.decidedBy}: ${by}, ${shownDate(on)}, ${words.document} ${document}.`),
  ...(reason === null ? [] : [body(`${words.reason}: ${reason}`)]),
  ...(grounds === null ? [] : [body(`${words.decisionGrounds}: ${grounds}`)]),
  ...(quotaExceeded ? [body(words.quotaExceeded)] : []),
];

/** Earlier decisions first, then the one that stands, then what it was corrected to. */
const decisions = (pen: Pen): readonly Block[] => {
  const { dossier, words, language } = pen;
  const { decided: last, earlier, corrections } = dossier.grade;
  const grades = paperWords[language];
  const before = earlier.flatMap((each) => decided(words.decidedEarlier, each, pen));
  if (last === null) return [...before, body(`${words.decided}: ${words.notDecided}.`)];
  return [
    ...before,
    ...decided(words.decided, last, pen),
    ...corrections.flatMap(({ from, to, ...corrected }) => [
      body(
        `${words.corrected}: ${grades[from]} → ${grades[to]}; ${corrected.by}, ${shownDate(corrected.on)}, ${words.document} ${corrected.document}.`,
      ),
      body(`${words.reason}: ${corrected.reason}`),
    ]),
  ];
};

const failedQuarters = ({ dossier: { grade: of }, words, language }: Pen): readonly Block[] => {
  if (of.failedQuarters === null) return [];
  const { quarters, rulesOut } = of.failedQuarters;
  const listed = quarters.map((quarter) => shownPeriod(quarter, language)).join(', ');
  const effect =
    rulesOut === null ? words.rulesOutNothing : `${words.rulesOut} ${paperWords[language][rulesOut]}`;
  return [body(`${words.failedQuarters}: ${listed}; ${effect}.`)];
};

const findings = ({ dossier, words }: Pen): readonly Block[] => {
  if (dossier.findings.length === 0) return [body(words.noFindings)];
  return [
    heading(words.findings),
    table(
      [
        [words.finding, 40],
        [words.findingDocument, 32],
        [words.findingBy, 28],
      ],
      dossier.findings.map(({ kind, about, document, on, by, withdrawn }) => [
        [
          `${words[kind]}: ${about}`,
          ...(withdrawn === null
            ? []
            : [
                `${words.withdrawn} ${withdrawn.document} (${withdrawn.by}, ${shownDate(withdrawn.on)}): ${withdrawn.reason}`,
              ]),
        ].join('\n'),
        `${document}, ${shownDate(on)}`,
        by,
      ]),
    ),
  ];
};

/** What was claimed, proposed, decided and corrected, and what bears on it beside the score. */
export const grade = (pen: Pen): readonly Block[] => {
  const { dossier, words, language } = pen;
  const { proposed } = dossier.grade;
  return [
    heading(words.grade),
    ...findings(pen),
    ...failedQuarters(pen),
    ...selfAssessment(pen),
    body(`${words.proposed}: ${proposed === null ? words.noProposal : paperWords[language][proposed]}.`),
    ...decisions(pen),
  ];
};

const answerText = (
  { words, language }: Pen,
  { upheld, by, on, reason, changed, adjustment }: NonNullable<Dossier['objections'][number]['answer']>,
): string =>
  [
    `${upheld ? words.upheld : words.refused}. ${reason}`,
    ...(changed === null ? [] : [changed[language]]),
    ...(adjustment === null
      ? []
      : [`(${words.adjustment}: ${shownNumber(adjustment, language)} = ${adjustment.exact})`]),
    `${by}, ${shownDate(on)}`,
  ].join('\n');

export const objections = (pen: Pen): readonly Block[] => {
  const { dossier, words, language } = pen;
  if (dossier.objections.length === 0) return [heading(words.objections), body(words.noObjections)];
  return [
    heading(words.objections),
    table(
      [
        [words.line, 30],
        [words.objection, 35],
        [words.answer, 35],
      ],
      dossier.objections.map(({ line, text, by, on, answer }) => [
        line[language],
        `${text}\n${by}, ${shownDate(on)}`,
        answer === null ? words.noAnswer : answerText(pen, answer),
      ]),
    ),
  ];
};
