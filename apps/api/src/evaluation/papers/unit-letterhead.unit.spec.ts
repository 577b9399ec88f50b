import { describe, expect, it } from 'vitest';
import { unitLetterhead } from './unit-letterhead.ts';

const signing = { signer: 'Trần Thị Mai', standsIn: false, number: null, issuedOn: null, recipients: [] };

describe('The letterhead of a paper', () => {
  it.each([
    ['Ban Thường vụ Đảng ủy phường', 'party-committee', 'T/M', 'BÍ THƯ', 'PHÓ BÍ THƯ'],
    ['Thường trực Đảng uỷ', 'party-committee', 'T/M', 'BÍ THƯ', 'PHÓ BÍ THƯ'],
    ['Chi bộ Tổ dân phố 3', 'party-cells', 'T/M', 'BÍ THƯ', 'PHÓ BÍ THƯ'],
    ['Ủy ban Kiểm tra Đảng ủy', 'inspection', 'T/M', 'CHỦ NHIỆM', 'PHÓ CHỦ NHIỆM'],
    ['Ban Xây dựng Đảng', 'party-board', null, 'TRƯỞNG BAN', 'K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN'],
    ['Trung tâm Chính trị', 'party-board', null, 'GIÁM ĐỐC', 'K/T GIÁM ĐỐC\nPHÓ GIÁM ĐỐC'],
    ['Văn phòng Đảng ủy', 'office', null, 'CHÁNH VĂN PHÒNG', 'K/T CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG'],
    ['Ủy ban nhân dân phường', 'government', 'TM.', 'CHỦ TỊCH', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH'],
    ['Phòng Văn hóa - Xã hội', 'government', null, 'TRƯỞNG PHÒNG', 'KT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG'],
    ['Trung tâm Phục vụ hành chính công', 'government', null, 'GIÁM ĐỐC', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC'],
    [
      'Ủy ban MTTQ và các tổ chức chính trị - xã hội',
      'front',
      'TM.',
      'CHỦ TỊCH',
      'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
    ],
    ['Hội Liên hiệp Phụ nữ phường', 'front', 'TM.', 'CHỦ TỊCH', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH'],
    ['Đoàn Thanh niên phường', 'front', null, 'BÍ THƯ', 'KT. BÍ THƯ\nPHÓ BÍ THƯ'],
  ] as const)('of %s, a unit of kind %s, is signed %s %s', (name, kind, behalf, head, standIn) => {
    const unit = { name, kind };
    const shown = name.toLocaleUpperCase('vi');
    const onBehalfOf = behalf === null ? null : `${behalf} ${shown}`;
    expect(unitLetterhead({ unit, ...signing })).toMatchObject({
      body: kind === 'government' || kind === 'front' ? 'state' : 'party',
      issuer: shown,
      signature: { onBehalfOf, title: head, name: 'Trần Thị Mai' },
    });
    expect(unitLetterhead({ unit, ...signing, standsIn: true }).signature.title).toBe(standIn);
  });

  it.each([
    ['Các tổ chức Đảng trực thuộc', 'party-cells'],
    ['Ban Chỉ huy Quân sự phường', 'government'],
    ['Công đoàn phường', 'front'],
    ['Tổ công tác', 'office'],
  ] as const)('of %s, whose head is called otherwise, leaves the title to the registry', (name, kind) => {
    for (const standsIn of [false, true])
      expect(unitLetterhead({ unit: { name, kind }, ...signing, standsIn }).signature).toEqual({
        onBehalfOf: null,
        title: '……',
        name: 'Trần Thị Mai',
      });
  });

  it('leaves open what the office has not given yet', () =>
    expect(unitLetterhead({ unit: { name: 'Ban', kind: 'party-board' }, ...signing })).toMatchObject({
      number: null,
      issuedOn: null,
    }));
});
