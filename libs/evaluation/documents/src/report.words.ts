import type { Language } from './paper.ts';
import type { Words } from './paper.words.ts';

const vi = {
  draftMark: 'DỰ THẢO',
  withdrawnMark: 'ĐÃ THU HỒI',
  title: 'BÁO CÁO',
  directive: 'kết quả thực hiện',
  unit: 'kết quả thực hiện nhiệm vụ của',
  figures: 'I. SỐ LIỆU CHUNG',
  byUnit: 'Đơn vị',
  byDirective: 'Văn bản giao',
  assigned: 'Được giao',
  doneInTime: 'Xong đúng hạn',
  doneLate: 'Xong quá hạn',
  underWay: 'Đang thực hiện',
  overdue: 'Quá hạn',
  sum: 'Cộng',
  noFigures: 'Trong kỳ không có nhiệm vụ.',
  progress: 'II. TIẾN ĐỘ',
  results: 'III. KẾT QUẢ',
  slow: 'IV. NỘI DUNG CÒN CHẬM',
  causes: 'V. NGUYÊN NHÂN',
  remedies: 'VI. GIẢI PHÁP',
  nothing: 'Không có.',
};

export type ReportWords = Words<keyof typeof vi>;

const en: ReportWords = {
  draftMark: 'DRAFT',
  withdrawnMark: 'WITHDRAWN',
  title: 'REPORT',
  directive: 'on the implementation of',
  unit: 'on the work of',
  figures: 'I. FIGURES',
  byUnit: 'Unit',
  byDirective: 'Assigning document',
  assigned: 'Assigned',
  doneInTime: 'Done in time',
  doneLate: 'Done late',
  underWay: 'Under way',
  overdue: 'Overdue',
  sum: 'Sum',
  noFigures: 'No tasks in the period.',
  progress: 'II. PROGRESS',
  results: 'III. RESULTS',
  slow: 'IV. WHAT IS SLOW',
  causes: 'V. CAUSES',
  remedies: 'VI. REMEDIES',
  nothing: 'Nothing.',
};

export const reportWords: Readonly<Record<Language, ReportWords>> = { vi, en };
