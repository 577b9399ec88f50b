import type { Signature } from '@dondoc/directives-contracts';
import { tidyName } from './actors.ts';
import { fold, foldedKey } from './fold.ts';
import { columnsOf, endsSentence, isCapitals, startsLower, type Line } from './line.ts';
import { note, type Notes } from './notes.ts';

const recipientsAt = /^n[o0]i nh[a4]n(?![a-z]) ?:? ?/;
const onBehalfAt = /^t ?[/.]? ?m ?[./:]? (?=[a-z])/;
const deputyAt = /^(?:k ?[/.]? ?t|t ?[/.]? ?l|tuq|t ?[/.]? ?u ?[/.]? ?q|q) ?[./:] ?(?=[a-z])/;
const post =
  /^(?:pho )?(?:bi thu|chu tich|chanh van phong|truong ban|chu nhiem|giam doc|hieu truong|truong phong|chi huy truong|truong doan|chanh thanh tra|vien truong)(?: [a-z -]+)?$/;

/** True when a line, or a part of one set beside another, opens the list of recipients or the signature. */
export const startsTail = (line: Line): boolean =>
  columnsOf(line).some((part) => {
    const folded = fold(part).replace(/^[-–+•] ?/, '');
    const signs = isCapitals(part) && (onBehalfAt.test(folded) || deputyAt.test(folded) || post.test(folded));
    return recipientsAt.test(folded) || signs;
  });

const isPersonName = (text: string): boolean => {
  const words = text.replace(/^(?:TS|ThS|GS|PGS|BS)\. ?/, '').split(' ');
  return words.length >= 2 && words.length <= 6 && words.every((word) => /^\p{Lu}[\p{L}'-]*$/u.test(word));
};

type Reading = {
  recipients: string[];
  listing: boolean;
  title: string | null;
  onBehalfOf: string | null;
  name: string | null;
  signing: boolean;
};

const addRecipients = (reading: Reading, text: string): void => {
  const items = text.split(/;\s*(?:[-–+•]\s*)?/).map((item) => tidyName(item.replace(/^[-–+•]\s*/, '')));
  reading.recipients.push(...items.filter((item) => item !== ''));
};

const readSigning = (reading: Reading, part: string, folded: string): boolean => {
  if (isCapitals(part) && onBehalfAt.test(folded)) {
    reading.onBehalfOf = part.replace(/^T\s?[/.]?\s?M\s?[./:]?\s/iu, '');
    reading.signing = true;
  } else if (isCapitals(part) && (deputyAt.test(folded) || post.test(folded))) {
    reading.title = part.replace(
      /^(?:K\s?[/.]?\s?T|T\s?[/.]?\s?L|T\s?[/.]?\s?U\s?[/.]?\s?Q|Q)\s?[./:]\s?/iu,
      '',
    );
    reading.signing = true;
  } else if (/^\(?(?:da )?ky(?: ten| so)?\b|^\(?(?:ky|dong dau)/.test(folded) && part.length <= 40) {
    return true;
  } else if (reading.signing && reading.title === null && reading.name === null && isCapitals(part)) {
    reading.onBehalfOf = reading.onBehalfOf === null ? part : `${reading.onBehalfOf} ${part}`;
  } else if (reading.title !== null && reading.name === null && isPersonName(part)) {
    reading.name = part;
  } else return false;
  return true;
};

const readPart = (
  reading: Reading,
  part: string,
  first: boolean,
  afterSentence: boolean,
): 'recipients' | 'signature' | null => {
  const bulleted = /^[-–+•]\s*(?=\S)/.test(part);
  const body = part.replace(/^[-–+•]\s*/, '');
  const folded = fold(body);
  const opening = recipientsAt.exec(folded);
  if (opening) {
    reading.listing = true;
    addRecipients(reading, body.slice(opening[0].length));
    return 'recipients';
  }
  if (!bulleted && readSigning(reading, body, folded)) return 'signature';
  if (!reading.listing || (!first && !bulleted)) return null;
  const last = reading.recipients.at(-1);
  const wraps = !bulleted && last !== undefined && (startsLower(body) || !afterSentence);
  if (!bulleted && !wraps && reading.signing) return null;
  if (wraps) reading.recipients[reading.recipients.length - 1] = `${last} ${tidyName(body)}`;
  else addRecipients(reading, body);
  return 'recipients';
};

export type Tail = Readonly<{ recipients: readonly string[]; signedBy: Signature | null }>;

/** Reads recipients and signature, one below the other or side by side, in either order. */
export const readTail = (lines: readonly Line[], notes: Notes): Tail => {
  const reading: Reading = {
    recipients: [],
    listing: false,
    title: null,
    onBehalfOf: null,
    name: null,
    signing: false,
  };
  let afterSentence = true;
  for (const line of lines) {
    if (notes.roles[line.number - 1] !== 'unread') continue;
    const parts = columnsOf(line);
    const read = parts.map((part, index) => readPart(reading, part, index === 0, afterSentence));
    if (!read.includes(null)) note(notes, line, read[0] ?? 'unread');
    afterSentence = endsSentence(parts[0] ?? '') || /[)]$/.test(parts[0] ?? '') || !reading.listing;
  }
  const { title, onBehalfOf, name } = reading;
  const unsigned = title === null && onBehalfOf === null && name === null;
  return { recipients: reading.recipients, signedBy: unsigned ? null : { title, onBehalfOf, name } };
};

/** "Nơi nhận" told from anything else, for the closing words before it. */
export const isClosing = (line: Line): boolean =>
  line.bullet === '' && /^(?:tren day la|nhan duoc ke hoach nay)/.test(foldedKey(line.text));

/** Closing words that may also open a paragraph of the body, so they count only where work is assigned. */
export const isClosingOfWork = (line: Line): boolean =>
  line.bullet === '' &&
  /^(?:tren day la|nhan duoc ke hoach|yeu cau (?:cac|thu truong)|de nghi (?:cac|thu truong)|ke hoach nay|trong qua trinh|qua trinh|can cu (?:vao )?ke hoach|ban thuong vu (?:dang uy )?(?:phuong )?(?:yeu cau|de nghi)|dang uy (?:phuong )?(?:yeu cau|de nghi))(?![a-z])/.test(
    foldedKey(line.text),
  );
