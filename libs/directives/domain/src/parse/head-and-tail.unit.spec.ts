import { describe, expect, it } from 'vitest';
import { codesOf, lineOf, parsed, writePlan } from './written-plan.spec.ts';

const below = '\n\nKẾ HOẠCH\nTuyên truyền năm 2026\n\nThực hiện chương trình công tác năm.\n';

describe('The head of a plan', () => {
  it.each([
    [
      'ĐẢNG ỦY PHƯỜNG HOA SEN\nSố 07-KH/ĐU\nHoa Sen, ngày 02 tháng 3 năm 2026',
      '07-KH/ĐU',
      'ĐẢNG ỦY PHƯỜNG HOA SEN',
    ],
    [
      'ĐẢNG BỘ THÀNH PHỐ HÀ NỘI\tĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY PHƯỜNG HOA SEN\nSố 07-KH/ĐU\tHoa Sen, ngày 2/3/2026',
      '07-KH/ĐU',
      'ĐẢNG ỦY PHƯỜNG HOA SEN',
    ],
    [
      '| ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n| PHƯỜNG HOA SEN | Độc lập - Tự do - Hạnh phúc |\n| Số: 07 /KH-UBND | Hoa Sen, ngày 02 tháng 03 năm 2026 |',
      '07/KH-UBND',
      'ỦY BAN NHÂN DÂN PHƯỜNG HOA SEN',
    ],
  ])('%j gives number, issuer and day', (head, number, issuer) => {
    expect(parsed(writePlan({ head: head + below }))).toMatchObject({
      number,
      kind: 'KH',
      issuer,
      issuedOn: '2026-03-02',
      title: 'Tuyên truyền năm 2026',
      warnings: [],
    });
  });

  it.each([
    ['Số      -KH/ĐU\nHoa Sen, ngày     tháng     năm 2026', ['missing-number', 'missing-date'], 'năm 2026'],
    [
      'Số: ....../KH-UBND\nHoa Sen, ngày ... tháng 3 năm 2026',
      ['missing-number', 'missing-date'],
      'để trống ngày; năm 2026',
    ],
    ['Số 07-KH/ĐU\nHoa Sen, ngày 31 tháng 02 năm 2026', ['missing-date'], 'không có trong lịch'],
    ['', ['missing-number', 'missing-date'], 'để trống ngày, tháng, năm'],
  ])('left empty in %j says what is missing', (head, codes, said) => {
    const directive = parsed(writePlan({ head: `ĐẢNG ỦY PHƯỜNG HOA SEN\n${head}${below}` }));
    expect(codesOf(directive)).toEqual(codes);
    expect(directive.issuedOn).toBeNull();
    expect(directive.warnings.find(({ code }) => code === 'missing-date')?.message).toContain(said);
  });

  it.each([
    ['KẾ HOẠCH\n**Tuyên truyền\nnăm 2026**\n\nCăn cứ chương trình.', 'Tuyên truyền năm 2026'],
    ['KE HOACH\nTuyên truyền\nnăm 2026\n-----\nCăn cứ chương trình.', 'Tuyên truyền năm 2026'],
    ['K Ế H O Ạ C H\nTuyên truyền năm 2026\nThực hiện chương trình công tác.', 'Tuyên truyền năm 2026'],
    ['**KẾ HOẠCH**\n\n**Tuyên truyền**\n\n**năm 2026**\n\nCăn cứ chương trình.', 'Tuyên truyền năm 2026'],
    ['KẾ HOẠCH\n**Tuyên truyền năm 2026**\nTheo chương trình công tác của phường.', 'Tuyên truyền năm 2026'],
    ['# KẾ HOẠCH Tuyên truyền năm 2026\n\nCăn cứ chương trình.', 'Tuyên truyền năm 2026'],
    [
      'KẾ HOẠCH\nThực hiện Nghị quyết về tuyên truyền\n\nCăn cứ chương trình.',
      'Thực hiện Nghị quyết về tuyên truyền',
    ],
  ])('%j gives the title', (text, title) => {
    const directive = parsed(
      writePlan({ head: `Số 07-KH/ĐU\nHoa Sen, ngày 02 tháng 3 năm 2026\n\n${text}\n` }),
    );
    expect(directive.title).toBe(title);
  });

  it('whose letterhead is gone takes the issuer from the preamble', () => {
    const head = `Số 07-KH/ĐU\n\nKẾ HOẠCH\nTuyên truyền\n\nThực hiện chương trình, Ban Thường vụ Đảng ủy phường xây dựng kế hoạch như sau:\n`;
    expect(parsed(writePlan({ head })).issuer).toBe('Ban Thường vụ Đảng ủy phường');
  });
});

const signed = { title: 'BÍ THƯ', onBehalfOf: 'BAN THƯỜNG VỤ', name: 'Lê Thu Hà' };

describe('The end of a plan', () => {
  it.each([
    ['Nơi nhận:\n- Thành ủy;\n- Lưu VPĐU.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n(Đã ký)\nLê Thu Hà'],
    ['T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLê Thu Hà\n\n*Nơi nhận*\n- Thành ủy;\n- Lưu VPĐU.'],
    ['NOI NHAN: - Thành ủy; - Lưu VPĐU.\nTM. BAN THƯỜNG VỤ\nBÍ THƯ\nLê Thu Hà'],
    ['Nơi nhận:\tT/M BAN THƯỜNG VỤ\n- Thành ủy;\tBÍ THƯ\n- Lưu VPĐU.\n\tLê Thu Hà'],
    ['Nơi nhân:\nThành ủy;\nLưu VPĐU.\n**T/M. BAN THƯỜNG VỤ**\n**BÍ THƯ**\n**Lê Thu Hà**'],
  ])('%j gives recipients and signer', (tail) => {
    expect(parsed(writePlan({ tail }))).toMatchObject({
      recipients: ['Thành ủy', 'Lưu VPĐU'],
      signedBy: signed,
      warnings: [],
    });
  });

  it('signed by a deputy names the deputy', () => {
    const { signedBy } = parsed(
      writePlan({
        tail: 'Nơi nhận:\n- Thành ủy.\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn An',
      }),
    );
    expect(signedBy).toEqual({ title: 'PHÓ CHỦ TỊCH', onBehalfOf: 'ỦY BAN NHÂN DÂN', name: 'Trần Văn An' });
  });

  it('that is missing is reported', () => {
    const directive = parsed(writePlan({ tail: '' }));
    expect(directive).toMatchObject({ recipients: [], signedBy: null });
    expect(codesOf(directive)).toEqual(['missing-signature', 'missing-recipients']);
  });
});

describe('A proper name spelt in several ways', () => {
  it('is reported once, with its spellings in order', () => {
    const body = 'I. MỤC ĐÍCH\n\n- Trên địa bàn phường Hoa Sén và trang “Hoa Sẹn Xưa và Nay”; làng Hoa.\n';
    const plan = writePlan({ body });
    const { warnings } = parsed(plan);
    expect(warnings).toMatchObject([
      { code: 'name-variants', span: { from: 1, to: lineOf(plan, 'Hoa Sẹn') } },
    ]);
    expect(warnings[0]?.message).toContain('“Hoa Sen / Hoa Sén / Hoa Sẹn”');
  });

  it('in no more than two ways is reported too', () => {
    const body = 'I. MỤC ĐÍCH\n\n- Trên địa bàn phường Hoa Sén.\n';
    expect(codesOf(parsed(writePlan({ body })))).toEqual(['name-variants']);
  });

  it('is not found where only capitals differ', () => {
    expect(
      codesOf(parsed(writePlan({ body: 'I. MỤC ĐÍCH\n\n- PHƯỜNG HOA SEN, phường Hoa Sen.\n' }))),
    ).toEqual([]);
  });
});
