import { ProblemError } from '../http/problem.ts';

export const tooManyConnections = (): ProblemError =>
  new ProblemError(429, 'too-many-streams', {
    vi: 'Đang mở quá nhiều luồng trực tiếp. Hãy đóng bớt trang rồi thử lại; các trang vẫn tự tải lại theo chu kỳ.',
    en: 'Too many live streams are open. Close some pages and try again; pages still reload by themselves.',
  });
