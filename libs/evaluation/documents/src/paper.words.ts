import type { Language } from './paper.ts';

const vi = {
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  number: 'Số',
  recipients: 'Nơi nhận:',
  sample: 'DỮ LIỆU MẪU',
  sampleNote: 'Số liệu dựng để minh họa, không phải kết quả của đơn vị nào.',
  drawn: 'Lập từ sổ nhật ký',
  asOf: 'tính đến',
  transaction: 'giao dịch',
  position: 'vị trí',
  redraw: 'Lập lại đúng bản này',
  rules: 'bộ tiêu chí',
  version: 'phiên bản',
  excellent: 'Hoàn thành xuất sắc nhiệm vụ',
  good: 'Hoàn thành tốt nhiệm vụ',
  satisfactory: 'Hoàn thành nhiệm vụ',
  failed: 'Không hoàn thành nhiệm vụ',
  law: 'luật',
  guidance: 'hướng dẫn',
  local: 'địa phương',
  setting: 'thiết lập',
  notEnough: 'chưa đủ dữ liệu',
};

export type Words<Key extends string> = Readonly<Record<Key, string>>;
export type PaperWords = Words<keyof typeof vi>;

const en: PaperWords = {
  country: 'SOCIALIST REPUBLIC OF VIET NAM',
  motto: 'Independence - Freedom - Happiness',
  party: 'COMMUNIST PARTY OF VIET NAM',
  number: 'No.',
  recipients: 'Recipients:',
  sample: 'SAMPLE DATA',
  sampleNote: 'Figures made up for illustration; they are no unit’s results.',
  drawn: 'Drawn from the ledger',
  asOf: 'as of',
  transaction: 'transaction',
  position: 'position',
  redraw: 'To draw this very paper again',
  rules: 'rule set',
  version: 'version',
  excellent: 'Excellent',
  good: 'Good',
  satisfactory: 'Satisfactory',
  failed: 'Failed',
  law: 'law',
  guidance: 'guidance',
  local: 'local',
  setting: 'setting',
  notEnough: 'not enough data',
};

export const paperWords: Readonly<Record<Language, PaperWords>> = { vi, en };
