import { z } from 'zod';

export type BilingualText = Readonly<{ vi: string; en: string }>;

export const fieldErrorSchema = z.object({
  /** Dotted path of the field, list positions from 0: `duties.3.leadUnit`. Empty: the whole input. */
  path: z.string(),
  message: z.string(),
  messageEn: z.string(),
});

/** RFC 9457. `detail` is Vietnamese, `detailEn` English; programs go by `code`. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  detailEn: z.string(),
  instance: z.string(),
  errors: z.array(fieldErrorSchema).optional(),
});

export type FieldError = Readonly<z.output<typeof fieldErrorSchema>>;
export type Problem = Readonly<z.output<typeof problemSchema>>;

const titles = {
  400: 'Yêu cầu không hợp lệ',
  401: 'Chưa đăng nhập',
  403: 'Không được phép',
  404: 'Không tìm thấy',
  409: 'Quy tắc nghiệp vụ không cho phép',
  412: 'Dữ liệu đã thay đổi',
  413: 'Dữ liệu quá lớn',
  415: 'Định dạng không được hỗ trợ',
  421: 'Sai địa chỉ',
  422: 'Văn bản không dùng được',
  429: 'Quá nhiều yêu cầu',
  500: 'Lỗi hệ thống',
  503: 'Tạm thời chưa phục vụ được',
} as const;

export type ProblemStatus = keyof typeof titles;

/** A refusal on its way out. Thrown at the edge only: below it a refusal is a value. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: ProblemStatus;
  readonly code: string;
  readonly detail: BilingualText;
  readonly errors: readonly FieldError[];

  constructor(
    status: ProblemStatus,
    code: string,
    detail: BilingualText,
    errors: readonly FieldError[] = [],
  ) {
    super(`${code}: ${detail.en}`);
    this.status = status;
    this.code = code;
    this.detail = detail;
    this.errors = errors;
  }
}

/** The body of the answer. `instance`: the path that was asked for. */
export const problemBody = ({ status, code, detail, errors }: ProblemError, instance: string): Problem => ({
  type: `urn:dondoc:problem:${code}`,
  title: titles[status],
  status,
  code,
  detail: detail.vi,
  detailEn: detail.en,
  instance,
  ...(errors.length > 0 && { errors: [...errors] }),
});
