import { describe, expect, it } from 'vitest';
import { readCooperatingUnits, splitUnits } from './cooperating-units.ts';

const front = 'Ủy ban MTTQ và các tổ chức chính trị - xã hội phường';

describe('The bodies to work with', () => {
  it.each([
    [
      'Phối hợp chặt chẽ với Ban Xây dựng Đảng, MTTQ và các đoàn thể trong tổ chức tuyên truyền.',
      ['Ban Xây dựng Đảng', 'MTTQ', 'các đoàn thể'],
    ],
    [
      'Chủ động phối hợp với chính quyền, MTTQ và các đoàn thể ở cơ sở.',
      ['chính quyền', 'MTTQ', 'các đoàn thể'],
    ],
    ['Chủ trì, phối hợp với Văn phòng Đảng ủy tham mưu tổng kết', ['Văn phòng Đảng ủy']],
    [
      'Phối hợp cùng Công an phường và Ban Chỉ huy Quân sự phường để nắm tình hình',
      ['Công an phường', 'Ban Chỉ huy Quân sự phường'],
    ],
    ['phối hợp với các cơ quan, đơn vị liên quan xử lý thông tin', ['các cơ quan, đơn vị liên quan']],
    ['Phối hợp với Văn phòng Đảng ủy, lựa chọn mô hình hay', ['Văn phòng Đảng ủy']],
    [
      'Mở lớp (cơ quan phối hợp: Ban Xây dựng Đảng; Đoàn Thanh niên)',
      ['Ban Xây dựng Đảng', 'Đoàn Thanh niên'],
    ],
    [`Phối hợp với ${front} và Ban Xây dựng Đảng tổ chức lớp học`, [front, 'Ban Xây dựng Đảng']],
    [
      'Phối hợp với Trung tâm Cung cấp dịch vụ công trong việc trả kết quả',
      ['Trung tâm Cung cấp dịch vụ công'],
    ],
    ['phối hợp tham gia giải thích, vận động ngay từ cơ sở', []],
    ['Phối hợp tốt với Ban Xây dựng Đảng; phối hợp với ban xây dựng đảng khi cần', ['Ban Xây dựng Đảng']],
  ])('in "%s"', (text, units) => {
    expect(readCooperatingUnits(text)).toEqual(units);
  });

  it('written as a list are split at commas, semicolons and "và"', () => {
    expect(splitUnits(`- Ban Xây dựng Đảng; - ${front}, Công an phường và Trạm Y tế`)).toEqual([
      'Ban Xây dựng Đảng',
      front,
      'Công an phường',
      'Trạm Y tế',
    ]);
  });

  it('keep a name whole that the plan itself gives with "và" or a comma', () => {
    const board = 'Ban Tuyên giáo và Dân vận';
    expect(splitUnits(`${board}, Công an phường`, [board])).toEqual([board, 'Công an phường']);
  });
});
