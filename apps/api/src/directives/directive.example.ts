import type { IssueDirectiveRequest } from '@dondoc/directives-contracts';

const text = `ĐẢNG ỦY PHƯỜNG HOA SEN
Số: 12-KH/ĐU
Phường Hoa Sen, ngày 05 tháng 3 năm 2026
KẾ HOẠCH
nâng cao kỹ năng số năm 2026
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích: nâng cao kỹ năng số của cán bộ, đảng viên.
II. TỔ CHỨC THỰC HIỆN
1. Văn phòng Đảng ủy
- Tham mưu ban hành văn bản chỉ đạo trước ngày 15/12/2026.
2. Ủy ban Mặt trận Tổ quốc Việt Nam phường
- Chủ trì, phối hợp với Văn phòng Đảng ủy tuyên truyền trong Nhân dân.
Nơi nhận:
- Ban Thường vụ;
- Lưu: VT.
`;

/** A plan as short as one can be, with the duty that its first unit is given. */
export const directiveExample: IssueDirectiveRequest = {
  text,
  duties: [
    {
      duty: 1,
      title: 'Tham mưu ban hành văn bản chỉ đạo',
      from: 10,
      to: 10,
      leadUnit: 'van-phong-dang-uy',
      cooperatingUnits: [],
      acceptingUnit: 'ban-thuong-vu',
      urgency: 'normal',
      coefficient: 1,
      recurrence: null,
      deadline: { lastDay: '2026-12-14', text: 'trước ngày 15/12/2026' },
    },
  ],
};
