import type { Dossier } from '@dondoc/evaluation-contracts';
import { centred, line, type Columns, type Language, type Line } from './paper.ts';
import { paperWords } from './paper.words.ts';
import { shownInstant, shownPlaceAndDate } from './shown.ts';

type Letterhead = Dossier['letterhead'];

const openNumber = '……';

/** Hướng dẫn 36-HD/VPTW: the Party's name on the right, a star below the issuing body. */
const partyHead = (head: Letterhead, language: Language): Pick<Columns, 'left' | 'right'> => {
  const words = paperWords[language];
  return {
    left: [
      ...(head.superior === null ? [] : [centred(head.superior, { size: 14 })]),
      centred(head.issuer, { bold: true, size: 14 }),
      centred('*', { size: 14 }),
      centred(`${words.number} ${head.number ?? openNumber}`, { size: 14 }),
    ],
    right: [
      centred(words.party, { bold: true, size: 15, rule: 0.92 }),
      centred(shownPlaceAndDate(head.place, head.issuedOn, language), { italic: true, size: 14, before: 6 }),
    ],
  };
};

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: the country's name and motto on the right. */
const stateHead = (head: Letterhead, language: Language): Pick<Columns, 'left' | 'right'> => {
  const words = paperWords[language];
  return {
    left: [
      ...(head.superior === null ? [] : [centred(head.superior, { size: 12 })]),
      centred(head.issuer, { bold: true, size: 13, rule: 0.4 }),
      centred(`${words.number}: ${head.number ?? openNumber}`, { size: 13, before: 6 }),
    ],
    right: [
      centred(words.country, { bold: true, size: 12 }),
      centred(words.motto, { bold: true, size: 13, rule: 0.65 }),
      centred(shownPlaceAndDate(head.place, head.issuedOn, language), { italic: true, size: 13, before: 6 }),
    ],
  };
};

export const letterhead = (head: Letterhead, language: Language): Columns => ({
  kind: 'columns',
  leftShare: head.body === 'party' ? 0.46 : 0.42,
  before: 0,
  ...(head.body === 'party' ? partyHead(head, language) : stateHead(head, language)),
});

const recipients = ({ recipients: names }: Letterhead, language: Language): readonly Line[] =>
  names.length === 0
    ? []
    : [
        line(paperWords[language].recipients, { bold: true, italic: true, size: 12 }),
        ...names.map((name, at) => line(`- ${name}${at === names.length - 1 ? '.' : ';'}`, { size: 11 })),
      ];

const signatureSpace = 62;

/** Recipients on the left, the signature on the right with room for it. */
export const signature = (head: Letterhead, language: Language): Columns => ({
  kind: 'columns',
  leftShare: 0.5,
  before: 14,
  left: recipients(head, language),
  right: [
    ...(head.signature.onBehalfOf === null
      ? []
      : [centred(head.signature.onBehalfOf, { bold: true, size: 14, keepWithNext: true })]),
    centred(head.signature.title, { bold: true, size: 14, keepWithNext: true }),
    centred(head.signature.name ?? '', { bold: true, size: 14, before: signatureSpace }),
  ],
});

/** Where a paper comes from, so that anyone can draw it again. */
export const ledgerPlace = (
  { asOf, transactionId, position }: Dossier['drawnFrom'],
  language: Language,
): string => {
  const words = paperWords[language];
  return `${words.drawn}: ${words.transaction} ${transactionId}, ${words.position} ${position}, ${words.asOf} ${shownInstant(asOf)}`;
};

/** The command that gives the same bytes again, whatever has happened since. */
export const redrawing = (
  { asOf, transactionId, position }: Dossier['drawnFrom'],
  paper: string,
  period: string,
  language: Language,
): string => {
  const english = language === 'en' ? ' --language en' : '';
  const place = `--as-of ${asOf} --position ${transactionId}-${position}`;
  // In two lines: broken within an option it could not be copied.
  return `dondoc evaluation ${paper} --period ${period}\n${place}${english}`;
};

export const bannerOf = ({ sample }: Dossier['drawnFrom'], language: Language): string | null =>
  sample ? `${paperWords[language].sample}. ${paperWords[language].sampleNote}` : null;
