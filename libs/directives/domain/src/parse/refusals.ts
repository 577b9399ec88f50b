import type { ParseRefusal } from '@dondoc/directives-contracts';
import type { DraftUnit } from './draft.ts';
import type { Head } from './head.ts';
import { readOtherKind } from './head-lines.ts';
import type { Line } from './line.ts';
import type { Block } from './outline.ts';
import { findSecrecyMark } from './secrecy.ts';

const headLength = 60;

const refuse = (code: ParseRefusal['code'], vi: string, en: string, line: number | null): ParseRefusal => ({
  outcome: 'refused',
  code,
  message: `${vi} — ${en}`,
  line,
});

type Material = Readonly<{
  lines: readonly Line[];
  head: Head;
  blocks: readonly Block[];
  drafts: readonly DraftUnit[];
}>;

const isPlan = ({ head }: Material): boolean => head.kindLine !== null || head.number?.kind === 'KH';

const refuseOther = ({ lines, blocks }: Material): ParseRefusal => {
  const first = blocks[0];
  const other = (first?.kind === 'head' ? first.lines : lines).find((line) => readOtherKind(line) !== null);
  return refuse(
    'not-a-plan',
    other
      ? `Đây là “${other.text}”, không phải kế hoạch; hãy chọn tệp có tiêu đề “KẾ HOẠCH”`
      : 'Không thấy tiêu đề “KẾ HOẠCH” cũng như số hiệu dạng “…-KH/…” hay “…/KH-…” ở đầu văn bản; hãy chọn tệp kế hoạch',
    other
      ? `this is "${other.text}", not a plan; choose a file headed "KẾ HOẠCH"`
      : 'neither the heading "KẾ HOẠCH" nor a number such as "…-KH/…" or "…/KH-…" stands at the head; choose the file of a plan',
    other?.number ?? null,
  );
};

const refuseWithoutUnits = ({ blocks }: Material): ParseRefusal => {
  const section = blocks.find((block) => block.kind === 'section' && block.heading.assigns);
  const line = section?.kind === 'section' ? (section.at[0]?.number ?? null) : null;
  return line === null
    ? refuse(
        'not-a-plan',
        'Không thấy mục “Tổ chức thực hiện” có các đơn vị, cũng không thấy bảng nhiệm vụ (TT, Nhiệm vụ, Chủ trì, Phối hợp, Thời gian); bổ sung một trong hai phần đó',
        'neither a section "Tổ chức thực hiện" with units nor a table of tasks (TT, Nhiệm vụ, Chủ trì, Phối hợp, Thời gian) was found; add one of them',
        null,
      )
    : refuse(
        'not-a-plan',
        `Mục “Tổ chức thực hiện” ở dòng ${line} không có đơn vị nào được đánh số, cũng không có bảng nhiệm vụ; ghi “1. Tên đơn vị” trước các nhiệm vụ`,
        `the section "Tổ chức thực hiện" at line ${line} numbers no unit and there is no table of tasks; write "1. Name of the unit" above its duties`,
        line,
      );
};

/** Why these lines are not to be read as a plan; null when they are one. */
export const refuseUnlessPlan = (material: Material): ParseRefusal | null => {
  const written = material.lines.filter((line) => !line.blank);
  if (written.length === 0)
    return refuse(
      'empty',
      'Tệp không có chữ nào; hãy chọn tệp khác',
      'the file holds no text; choose another',
      null,
    );
  const first = material.blocks[0];
  const head = first?.kind === 'head' ? first.lines : [];
  const mark = findSecrecyMark(head.filter((line) => !line.blank).slice(0, headLength));
  if (mark)
    return refuse(
      'secret',
      `Văn bản có dấu độ mật “${mark.text}” ở dòng ${mark.number}; văn bản mật phải xử lý ngoài hệ thống mạng`,
      `the document is marked secret at line ${mark.number}; secret work is handled outside networked systems`,
      mark.number,
    );
  if (!isPlan(material)) return refuseOther(material);
  return material.drafts.length === 0 ? refuseWithoutUnits(material) : null;
};
