import { HttpException } from '@nestjs/common';
import { ThrottlerException } from '@nestjs/throttler';
import { isDatabaseUnavailable } from '../store/database-unavailable.ts';
import { ProblemError } from './problem.ts';
import { problems } from './problems.ts';

const byHttpStatus: Readonly<Record<number, () => ProblemError>> = {
  404: problems.notFound,
  413: problems.tooLarge,
  415: problems.unsupportedMediaType,
};

/** `HttpException` from Nest and multer, `HttpError` from express: both carry the status they ask for. */
const statusOf = (error: unknown): number | null => {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error !== 'object' || error === null || !('status' in error)) return null;
  return typeof error.status === 'number' ? error.status : null;
};

const malformed = (vi: string, en: string) =>
  problems.invalidRequest([{ path: '', message: vi, messageEn: en }]);

/** Whatever was thrown, as the problem to answer with. Words of libraries and servers stay in the log. */
export const problemOf = (error: unknown, requestId: string): ProblemError => {
  if (error instanceof ProblemError) return error;
  if (error instanceof ThrottlerException) return problems.tooManyRequests();
  if (isDatabaseUnavailable(error)) return problems.tryAgain();
  const status = statusOf(error);
  if (status === null || status >= 500) return problems.unexpected(requestId);
  const known = byHttpStatus[status];
  if (known) return known();
  return malformed(
    'không đọc được: JSON, địa chỉ hoặc biểu mẫu bị hỏng',
    'cannot be read: broken JSON, address or form',
  );
};
