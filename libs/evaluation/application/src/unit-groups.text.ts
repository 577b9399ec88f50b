type BilingualText = Readonly<{ vi: string; en: string }>;

const kinds: Readonly<Record<string, BilingualText>> = {
  'party-committee': { vi: 'Cấp ủy', en: 'Party committees' },
  'party-board': { vi: 'Ban Đảng', en: 'Party boards' },
  government: { vi: 'Chính quyền', en: 'Government' },
  front: { vi: 'Mặt trận và đoàn thể', en: 'Front and organisations' },
  'party-cells': { vi: 'Tổ chức đảng trực thuộc', en: 'Party cells' },
  office: { vi: 'Văn phòng', en: 'Offices' },
  inspection: { vi: 'Ủy ban kiểm tra', en: 'Inspection committees' },
  '': { vi: 'Tất cả', en: 'Everybody' },
};

/** A group of similar duties is a kind of unit [setting]; `''`: all of them are one group. */
export const groupName = (group: string): BilingualText =>
  (Object.hasOwn(kinds, group) ? kinds[group] : undefined) ?? { vi: group, en: group };
