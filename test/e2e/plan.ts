const day = 86_400_000;

const shown = (instant: number): string =>
  new Date(instant + 7 * 3_600_000).toISOString().slice(0, 10).split('-').reverse().join('/');

/** A short plan, dated today, with a deadline in three weeks: a plan of the fixtures would be late one day. */
export const planOf = (now: Date): string => {
  const [d = '', m = '', y = ''] = shown(now.getTime()).split('/');
  return `ĐẢNG ỦY PHƯỜNG HOA SEN

Số 31-KH/ĐU

Hoa Sen, ngày ${d} tháng ${m} năm ${y}

# KẾ HOẠCH

**Tuyên truyền dịch vụ công trực tuyến trên địa bàn phường Hoa Sen**

Thực hiện Kế hoạch số 118-KH/TU ngày 05/12/2025 của Thành ủy, Ban Thường vụ Đảng ủy phường xây dựng kế hoạch như sau:

## I. MỤC ĐÍCH

- Để mỗi hộ dân biết cách nộp hồ sơ từ xa.

## II. TỔ CHỨC THỰC HIỆN

### 1. Ban Xây dựng Đảng

- Biên soạn tài liệu hỏi đáp cho các chi bộ trước ngày ${shown(now.getTime() + 21 * day)}.
- Tổng hợp dư luận xã hội hằng tháng.

### 2. Văn phòng Đảng ủy

- Cập nhật thường xuyên thông tin trên trang điện tử của phường.

Nơi nhận:

- Thường trực Đảng ủy;
- Lưu VPĐU.

**T/M BAN THƯỜNG VỤ**

**BÍ THƯ**

**Lê Minh Quang**
`;
};
