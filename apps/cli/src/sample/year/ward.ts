import type { Actor } from '@dondoc/assignments-domain';
import { sampleUnits, type SamplePerson, type SampleUnit } from '../units.ts';

/** No ward of people bears this name: what is of this tenant is sample, and may be removed as a whole. */
export const yearTenant = 'phuong-hoa-sen-mau';

const added = (
  unit: string,
  name: string,
  kind: SampleUnit['kind'],
  people: readonly [head: SamplePerson, deputy: SamplePerson, officer: SamplePerson],
): SampleUnit => {
  const [head, deputy, officer] = people;
  return {
    unit,
    name,
    aliases: [],
    kind,
    parent: 'ban-thuong-vu',
    head,
    deputies: [deputy],
    officers: [officer],
  };
};

/** The sample ward's units and four more, all invented: twelve. */
export const yearUnits: readonly SampleUnit[] = [
  ...sampleUnits,
  added('doan-thanh-nien', 'Đoàn Thanh niên phường', 'front', [
    { person: 'p-bi-thu-doan', name: 'Nguyễn Khánh Linh' },
    { person: 'p-pho-bi-thu-doan', name: 'Trương Quang Minh' },
    { person: 'p-can-bo-doan', name: 'Lâm Bảo Châu' },
  ]),
  added('hoi-phu-nu', 'Hội Liên hiệp Phụ nữ phường', 'front', [
    { person: 'p-chu-tich-hpn', name: 'Đinh Thị Hồng' },
    { person: 'p-pho-chu-tich-hpn', name: 'Tô Thị Nga' },
    { person: 'p-can-bo-hpn', name: 'Chu Thị Vân' },
  ]),
  added('van-hoa-xa-hoi', 'Phòng Văn hóa - Xã hội', 'government', [
    { person: 'p-truong-phong-vhxh', name: 'Đoàn Mạnh Cường' },
    { person: 'p-pho-phong-vhxh', name: 'Thái Thị Bích' },
    { person: 'p-chuyen-vien-vhxh', name: 'Quách Tuấn Kiệt' },
  ]),
  added('hanh-chinh-cong', 'Trung tâm Phục vụ hành chính công', 'government', [
    { person: 'p-giam-doc-hcc', name: 'Hà Văn Lực' },
    { person: 'p-pho-giam-doc-hcc', name: 'Nghiêm Thị Tâm' },
    { person: 'p-chuyen-vien-hcc', name: 'Lưu Đình Phong' },
  ]),
];

/** Issues and accepts; leads nothing itself. */
export const office = 'ban-thuong-vu';

const unitNamed = (unit: string): SampleUnit => {
  const found = yearUnits.find((each) => each.unit === unit);
  if (!found) throw new Error(`The sample year has no unit ${unit}.`);
  return found;
};

export const headOf = (unit: string): Actor => ({ person: unitNamed(unit).head.person, unit, post: 'head' });

export const deputyOf = (unit: string): Actor => {
  const [deputy] = unitNamed(unit).deputies;
  return deputy ? { person: deputy.person, unit, post: 'deputy' } : headOf(unit);
};

/** Whoever of a unit does the writing: an officer, or a deputy where it has none. */
export const writerOf = (unit: string): Actor => {
  const [officer] = unitNamed(unit).officers;
  return officer ? { person: officer.person, unit, post: 'officer' } : deputyOf(unit);
};

export const unitAbove = (unit: string): string | null => unitNamed(unit).parent;
