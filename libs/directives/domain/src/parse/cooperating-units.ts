import { opensAsActor, tidyName, unitKey } from './actors.ts';
import { fold } from './fold.ts';

// "MTTQ và các tổ chức chính trị - xã hội" is one address, though it holds an "và".
const compound =
  /(?:uy ban |ub ?)?(?:mat tran to quoc|mttq)(?:vn| viet nam)?(?: phuong| xa)? va (?:cac )?to chuc chinh tri ?[-–] ?xa hoi(?: (?:phuong|xa))?/g;

// Where a list of bodies ends and the work begins; "các tổ chức", "ban xây dựng Đảng" are still names.
const workBegins =
  /[.;:()]|\s(?:trong|de|nham|theo|khi|ve|tai|o|tren|tham muu|thuc hien|trien khai|ra soat|theo doi|huong dan|xu ly|giai quyet|day manh|van dong|don doc|tong hop|chuan bi|bao cao|bao dam|dam bao|nam bat|nam tinh hinh|cung cap|de xuat|lam tot|tiep tuc|tang cuong|thuong xuyen|kip thoi|phat dong|ban hanh|quan triet|cap nhat|dua|lap|mo|bien soan|gui)\s|\s(?<!ban )(?:xay dung|tuyen truyen|kiem tra|giam sat)\s|(?<!cac|va|nhung)\sto chuc\s(?!dang|chinh tri|doan|co so)/g;

const longestList = 600;

// A verb in capitals is part of a name: "Trung tâm Cung cấp dịch vụ".
const listEnd = (text: string, folded: string, start: number, listed: boolean): number => {
  // After a colon the list may be set out with semicolons.
  const stop = [...` ${folded.slice(start, start + longestList)}`.matchAll(workBegins)]
    .map((match) => start + match.index - 1)
    .find((at) => !/^\s\p{Lu}/u.test(text.slice(Math.max(0, at))) && !(listed && text[at] === ';'));
  return stop === undefined ? Math.min(text.length, start + longestList) : Math.max(start, stop);
};

const asked = /\bphoi hop(?: (?!voi|cung)[a-z]+){0,3} (?:voi|cung) |\b(?:co quan |don vi )?phoi hop ?: ?/g;

type Piece = Readonly<{ from: number; to: number }>;

const shielded = (folded: string, known: readonly string[]): Piece[] => {
  const names = known.map(fold).filter((name) => / va |,/.test(name));
  const named = names.flatMap((name) => {
    const at = folded.indexOf(name);
    return at < 0 ? [] : [{ from: at, to: at + name.length }];
  });
  return [
    ...named,
    ...[...folded.matchAll(compound)].map((m) => ({ from: m.index, to: m.index + m[0].length })),
  ];
};

const isListWord = (element: string): boolean =>
  /^(?:don vi|co quan|to chuc|dia phuong|ban|nganh|doan the)(?![a-z])/.test(fold(element));

// "các cơ quan, đơn vị liên quan" names one group.
const regroup = (elements: readonly string[]): string[] => {
  const kept: string[] = [];
  for (const element of elements) {
    const last = kept.at(-1);
    const joins = last !== undefined && /^(?:cac|nhung) /.test(fold(last.slice(0, 8)));
    if (joins && /^\p{Ll}/u.test(element) && isListWord(element))
      kept[kept.length - 1] = `${last}, ${element}`;
    else kept.push(element);
  }
  return kept;
};

/** Splits a list of bodies at commas, semicolons and "và"; names among `known` that hold one of these stay whole. */
export const splitUnits = (text: string, known: readonly string[] = []): string[] => {
  const folded = fold(text);
  const whole = shielded(folded, known);
  const cuts = [...folded.matchAll(/ ?[,;] ?(?:va |cung )?| (?:va|cung(?: voi)?) | [-–+] /g)]
    .map((m) => ({ from: m.index, to: m.index + m[0].length }))
    .filter((cut) => !/^(?:\s\p{Lu}|\s[-–+]\s[^\p{Lu}])/u.test(text.slice(cut.from)))
    .filter((cut) => !whole.some((piece) => cut.from >= piece.from && cut.to <= piece.to));
  const edges = [0, ...cuts.flatMap((cut) => [cut.from, cut.to]), text.length];
  const elements: string[] = [];
  for (let i = 0; i < edges.length; i += 2)
    elements.push(tidyName(text.slice(edges[i], edges[i + 1]).replace(/^[-–+\s]+/, '')));
  return regroup(elements.filter((element) => element !== ''));
};

const isActor = (element: string): boolean =>
  /^\p{Lu}/u.test(element) || opensAsActor(element) || isListWord(element);

/** Each body once, by what it is rather than how it is written. */
export const distinctUnits = (names: readonly string[]): string[] => {
  const seen = new Set<string>();
  return names.filter((name) => seen.size < seen.add(unitKey(name)).size);
};

/** The bodies that a sentence of work is to be done with: "phối hợp với A, B và C". */
export const readCooperatingUnits = (text: string, known: readonly string[] = []): string[] => {
  const folded = fold(text);
  const found = [...folded.matchAll(asked)].flatMap((match) => {
    const start = match.index + match[0].length;
    const list = splitUnits(text.slice(start, listEnd(text, folded, start, match[0].includes(':'))), known);
    const end = list.findIndex((element) => !isActor(element));
    return end < 0 ? list : list.slice(0, end);
  });
  return distinctUnits(found);
};
