/** A plan small enough to count its lines by hand: two units, three duties. */
export const plan = `ĐẢNG BỘ THÀNH PHỐ
ĐẢNG ỦY PHƯỜNG THỬ
Số: 12-KH/ĐU
Phường Thử, ngày 05 tháng 3 năm 2026

KẾ HOẠCH
nâng cao kỹ năng số năm 2026

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích: nâng cao kỹ năng số của cán bộ, đảng viên.

II. NỘI DUNG
1. Tuyên truyền trên trang điện tử của phường.

III. TỔ CHỨC THỰC HIỆN
1. Văn phòng Đảng ủy
- Tham mưu ban hành văn bản chỉ đạo trước ngày 15/12/2026.
- Tổng hợp kết quả, báo cáo hằng quý.
2. Ủy ban Mặt trận Tổ quốc Việt Nam phường
- Chủ trì, phối hợp với Văn phòng Đảng ủy tuyên truyền trong Nhân dân.

Nơi nhận:
- Ban Thường vụ;
- Lưu: VT.

T/M BAN THƯỜNG VỤ
BÍ THƯ
Lê Minh Quang
`;

export const fileOf = (text: string, name = 'ke-hoach.md'): FormData => {
  const form = new FormData();
  form.set('file', new Blob([text]), name);
  return form;
};
