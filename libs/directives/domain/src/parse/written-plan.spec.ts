import type { ParsedDirective, WarningCode } from '@dondoc/directives-contracts';
import { parseDirective, type PlanCalendar } from './index.ts';

type Parts = Readonly<{ head: string; body: string; assigning: string; tail: string; annex: string }>;

const parts: Parts = {
  head: 'ĐẢNG ỦY PHƯỜNG HOA SEN\nSố 07-KH/ĐU\nHoa Sen, ngày 02 tháng 3 năm 2026\n\nKẾ HOẠCH\nTuyên truyền năm 2026\n\nThực hiện chương trình công tác năm.\n',
  body: 'I. MỤC ĐÍCH\n\n- Nâng cao nhận thức.\n',
  assigning: 'II. TỔ CHỨC THỰC HIỆN\n\n1. Ban Xây dựng Đảng\n\n- Tham mưu.\n',
  tail: 'Nơi nhận:\n- Thành ủy;\n- Lưu VPĐU.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nLê Thu Hà\n',
  annex: '',
};

/** A whole small plan, with the parts a spec is about written by the spec. */
export const writePlan = (written: Partial<Parts> = {}): string => {
  const { head, body, assigning, tail, annex } = { ...parts, ...written };
  return [head, body, assigning, tail, annex].join('\n');
};

export const parsed = (text: string, calendar?: PlanCalendar): ParsedDirective => {
  const outcome = parseDirective(text, calendar);
  if (outcome.outcome !== 'parsed') throw new Error(outcome.message);
  return outcome.directive;
};

export const codesOf = (directive: ParsedDirective): WarningCode[] =>
  directive.warnings.map(({ code }) => code);

/** Units with the words of their duties, for comparing whole sections at once. */
export const dutiesByUnit = (directive: ParsedDirective): (readonly [string | null, string[]])[] =>
  directive.units.map(({ name, duties }) => [name, duties.map(({ text }) => text)] as const);

/** The line, counted from 1, that holds these words first. */
export const lineOf = (text: string, words: string): number =>
  text.slice(0, text.indexOf(words)).split('\n').length;
