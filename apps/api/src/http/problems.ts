import { ProblemError, type FieldError } from './problem.ts';

/** The refusals that come from the edge itself; those of a context stand beside its controllers. */
export const problems = {
  invalidRequest: (errors: readonly FieldError[]) => {
    const paths = errors.map(({ path }) => path).filter((path) => path !== '');
    const where = paths.length > 0 ? `: ${paths.join(', ')}` : '';
    return new ProblemError(
      400,
      'invalid-request',
      {
        vi: `Dữ liệu gửi lên chưa đúng${where}. Hãy sửa theo từng mục trong "errors" rồi gửi lại.`,
        en: `What was sent is not valid${where}. Correct it by the entries of "errors" and send it again.`,
      },
      errors,
    );
  },
  idempotencyKeyRequired: () =>
    new ProblemError(400, 'idempotency-key-required', {
      vi: 'Thiếu hoặc sai tiêu đề Idempotency-Key: từ 1 đến 200 ký tự ASCII nhìn thấy được, mỗi thao tác một giá trị mới.',
      en: 'The header Idempotency-Key is missing or wrong: 1 to 200 visible ASCII characters, a new value for each action.',
    }),
  notSignedIn: () =>
    new ProblemError(401, 'not-signed-in', {
      vi: 'Chưa đăng nhập. Hãy chọn một người mẫu (GET /api/v1/people) và gửi mã của người đó trong tiêu đề X-Dondoc-Person.',
      en: 'Nobody is signed in. Choose a sample person (GET /api/v1/people) and send that id in the header X-Dondoc-Person.',
    }),
  notAllowed: () =>
    new ProblemError(403, 'not-allowed', {
      vi: 'Chỉ người đứng đầu Ban Thường vụ hoặc Thường trực Đảng ủy, hay người đang được giao thay, được làm việc này.',
      en: 'Only the heads of the Standing Committee and of the Standing Board, or whoever stands in for them, may do this.',
    }),
  notFound: () =>
    new ProblemError(404, 'not-found', {
      vi: 'Không có địa chỉ này. Danh sách các địa chỉ ở /docs.',
      en: 'There is nothing at this address. /docs lists the addresses there are.',
    }),
  unitUnknown: (unit: string) =>
    new ProblemError(404, 'unit-unknown', {
      vi: `Không có đơn vị "${unit}". Danh sách đơn vị ở GET /api/v1/units.`,
      en: `There is no unit "${unit}". GET /api/v1/units lists the units.`,
    }),
  versionConflict: (actual: number) =>
    new ProblemError(412, 'version-conflict', {
      vi: `Dữ liệu đang ở phiên bản ${actual}, không phải phiên bản nêu trong If-Match. Hãy tải lại rồi thử lại.`,
      en: `It is at version ${actual} by now, not at the one that If-Match names. Load it again and try again.`,
    }),
  tooLarge: () =>
    new ProblemError(413, 'too-large', {
      vi: 'Dữ liệu quá lớn: tối đa 3 MB cho JSON và 20 MB cho một tệp.',
      en: 'Too large: at most 3 MB of JSON and 20 MB for a file.',
    }),
  unsupportedMediaType: () =>
    new ProblemError(415, 'unsupported-media-type', {
      vi: 'Hãy gửi JSON mã hóa UTF-8 với Content-Type: application/json.',
      en: 'Send JSON in UTF-8 with Content-Type: application/json.',
    }),
  wrongHost: () =>
    new ProblemError(421, 'misdirected', {
      vi: 'Bản dùng thử chỉ trả lời trên chính máy này: hãy dùng địa chỉ localhost hoặc 127.0.0.1.',
      en: 'The sample sign-in answers on this machine only: use the address localhost or 127.0.0.1.',
    }),
  tooManyRequests: () =>
    new ProblemError(429, 'too-many-requests', {
      vi: 'Quá nhiều yêu cầu trong một phút. Hãy đợi theo tiêu đề Retry-After rồi thử lại.',
      en: 'Too many requests within a minute. Wait as the header Retry-After says and try again.',
    }),
  tryAgain: () =>
    new ProblemError(503, 'try-again', {
      vi: 'Hệ thống đang bận hoặc cơ sở dữ liệu chưa sẵn sàng. Hãy gửi lại với cùng Idempotency-Key sau ít giây; không có gì bị ghi hai lần.',
      en: 'The system is busy or its database is not available. Send it again with the same Idempotency-Key in a few seconds; nothing is recorded twice.',
    }),
  unexpected: (requestId: string) =>
    new ProblemError(500, 'unexpected', {
      vi: `Hệ thống gặp lỗi ngoài dự kiến. Hãy báo cho quản trị kèm mã yêu cầu ${requestId}.`,
      en: `Something unexpected went wrong. Tell the administrator, with the request id ${requestId}.`,
    }),
} as const;
