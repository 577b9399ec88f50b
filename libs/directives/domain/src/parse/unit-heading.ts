import { isKnownNonUnit, opensAsActor, tidyName } from './actors.ts';
import { fold } from './fold.ts';
import { isCapitals, type Line } from './line.ts';

/** The unit a line names, and the work that follows on the same line, if any. */
export type UnitHeading = Readonly<{ name: string; work: string | null; familiar: boolean }>;

const longestName = 120;
const verbs =
  / (?:la co quan|co trach nhiem|chiu trach nhiem|chu tri|phoi hop|tham muu|theo doi|huong dan|can cu|thuc hien|trien khai|tong hop|bao cao|day manh|tang cuong|chu dong|tiep tuc|don doc)(?![a-z])/;

// The verb that opens the work is in lower case; in a name it would be capitalised.
const atVerb = (text: string): number => {
  const at = fold(text).search(verbs);
  return at > 0 && /^ \p{Ll}/u.test(text.slice(at)) ? at : -1;
};

const named = (name: string, work: string, familiar = true): UnitHeading | null => {
  const tidy = tidyName(name);
  return tidy === '' || tidy.length > longestName
    ? null
    : { name: tidy, work: work.trim() || null, familiar };
};

/**
 * Reads "Ban Xây dựng Đảng", "Ban Xây dựng Đảng: chủ trì …", "Giao Ban Xây dựng Đảng chủ trì …". A line set apart as a
 * heading (`marked`) or numbered in turn that opens like no body we know is still taken, and said to be unfamiliar.
 */
export const readUnitHeading = (text: string, marked: boolean, inTurn: boolean): UnitHeading | null => {
  const given = /^(?:giao|de nghi|yeu cau) (?:cho )?/.exec(fold(text));
  const body = given ? text.slice(given[0].length) : text;
  const bare = text.replace(/\s?:$/, '');
  if (opensAsActor(body)) {
    const verb = atVerb(body);
    const colon = body.indexOf(':');
    if (colon === body.length - 1) return named(body, '');
    if (colon > 0 && (verb < 0 || colon < verb)) return named(body.slice(0, colon), body.slice(colon + 1));
    if (verb > 0 && !(marked && !/[.;,]$/.test(body))) return named(body.slice(0, verb), body.slice(verb));
    return /[.;,]$/.test(body) ? null : named(body, '');
  }
  const plainly = (marked || inTurn) && bare.length <= 80 && !/[.;,:]/.test(bare) && /^\p{Lu}/u.test(bare);
  return plainly && !isKnownNonUnit(bare) ? named(bare, '', false) : null;
};

/** True when an unnumbered line may be a unit's heading: set apart by its marks, by a colon, or by the bullets below. */
export const mayHeadUnit = (line: Line, next: Line | undefined, afterBlank: boolean): boolean =>
  opensAsActor(line.text) &&
  line.text.length <= longestName &&
  (line.marked ||
    isCapitals(line.text) ||
    /:$/.test(line.text) ||
    (afterBlank && next?.bullet === '-' && !/[.;,]$/.test(line.text)));

/**
 * Reads a unit that a dash names: "- Ban Xây dựng Đảng: …", "- Giao Ban Xây dựng Đảng chủ trì …". Only where no heading
 * has named a unit above: there the same words are a duty of that unit.
 */
export const readListedUnit = (line: Line, noneAbove: boolean): UnitHeading | null => {
  if (line.bullet !== '-' || !noneAbove) return null;
  const heading = readUnitHeading(line.text, false, false);
  return heading?.familiar && (heading.work !== null || /:$/.test(line.text)) ? heading : null;
};
