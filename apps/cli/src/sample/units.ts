import type { EstablishUnit } from '@dondoc/organisation-domain';

export type SamplePerson = Readonly<{ person: string; name: string }>;

export type SampleUnit = Omit<EstablishUnit['data'], 'at'> &
  Readonly<{ head: SamplePerson; deputies: readonly SamplePerson[]; officers: readonly SamplePerson[] }>;

/** A ward that does not exist, with the units every ward has. Names of people are invented. */
export const sampleUnits: readonly SampleUnit[] = [
  {
    unit: 'thuong-truc-dang-uy',
    name: 'Thường trực Đảng ủy',
    aliases: ['Thường trực Đảng ủy phường'],
    kind: 'party-committee',
    parent: null,
    head: { person: 'p-thuong-truc', name: 'Đặng Thu Hà' },
    deputies: [{ person: 'p-pho-thuong-truc', name: 'Nguyễn Hữu Phúc' }],
    officers: [],
  },
  {
    unit: 'ban-thuong-vu',
    name: 'Ban Thường vụ Đảng ủy phường',
    aliases: ['Ban Thường vụ Đảng ủy', 'Ban Thường vụ', 'BTV Đảng ủy'],
    kind: 'party-committee',
    parent: 'thuong-truc-dang-uy',
    head: { person: 'p-bi-thu', name: 'Lê Minh Quang' },
    deputies: [{ person: 'p-pho-bi-thu', name: 'Trịnh Văn Hòa' }],
    officers: [],
  },
  {
    unit: 'uy-ban-nhan-dan',
    name: 'Ủy ban nhân dân phường',
    aliases: ['UBND phường', 'UBND', 'Ủy ban nhân dân', 'chính quyền'],
    kind: 'government',
    parent: 'ban-thuong-vu',
    head: { person: 'p-chu-tich', name: 'Phạm Quốc Bảo' },
    deputies: [{ person: 'p-pho-chu-tich', name: 'Lý Thị Ngọc' }],
    officers: [{ person: 'p-chuyen-vien-ubnd', name: 'Đỗ Anh Tuấn' }],
  },
  {
    unit: 'ban-xay-dung-dang',
    name: 'Ban Xây dựng Đảng',
    aliases: ['Ban Xây dựng Đảng Đảng ủy', 'Ban XDĐ'],
    kind: 'party-board',
    parent: 'ban-thuong-vu',
    head: { person: 'p-truong-ban-xdd', name: 'Trần Thị Lan' },
    deputies: [{ person: 'p-pho-ban-xdd', name: 'Cao Thị Hạnh' }],
    officers: [{ person: 'p-chuyen-vien-xdd', name: 'Mai Đức Thịnh' }],
  },
  {
    unit: 'van-phong-dang-uy',
    name: 'Văn phòng Đảng ủy',
    aliases: ['VPĐU', 'Văn phòng Đảng ủy phường'],
    kind: 'office',
    parent: 'ban-thuong-vu',
    head: { person: 'p-chanh-van-phong', name: 'Hoàng Đức Long' },
    deputies: [{ person: 'p-pho-van-phong', name: 'Tạ Thị Yến' }],
    officers: [{ person: 'p-chuyen-vien-vp', name: 'Lương Gia Huy' }],
  },
  {
    unit: 'uy-ban-kiem-tra',
    name: 'Ủy ban Kiểm tra Đảng ủy',
    aliases: ['UBKT', 'UBKT Đảng ủy', 'Ủy ban Kiểm tra'],
    kind: 'inspection',
    parent: 'ban-thuong-vu',
    head: { person: 'p-chu-nhiem-ubkt', name: 'Vũ Thị Mai' },
    deputies: [{ person: 'p-pho-ubkt', name: 'Dương Quốc Việt' }],
    officers: [{ person: 'p-chuyen-vien-ubkt', name: 'Hồ Thị Thảo' }],
  },
  {
    unit: 'mttq',
    name: 'Ủy ban MTTQ và các tổ chức chính trị - xã hội phường',
    aliases: [
      'MTTQ',
      'Ủy ban MTTQ',
      'UB MTTQVN phường',
      'MTTQ và các đoàn thể',
      'Mặt trận Tổ quốc',
      'các đoàn thể',
    ],
    kind: 'front',
    parent: 'ban-thuong-vu',
    head: { person: 'p-chu-tich-mttq', name: 'Bùi Văn Sơn' },
    deputies: [{ person: 'p-pho-mttq', name: 'Phan Thị Kim' }],
    officers: [{ person: 'p-chuyen-vien-mttq', name: 'Vương Minh Khôi' }],
  },
  {
    unit: 'to-chuc-dang-truc-thuoc',
    name: 'Các tổ chức Đảng trực thuộc',
    aliases: ['Các tổ chức đảng', 'Tổ chức đảng trực thuộc', 'Các chi bộ, đảng bộ trực thuộc'],
    kind: 'party-cells',
    parent: 'ban-thuong-vu',
    head: { person: 'p-dai-dien-tcd', name: 'Ngô Thanh Tùng' },
    deputies: [{ person: 'p-pho-tcd', name: 'Kiều Văn Nam' }],
    officers: [],
  },
];
