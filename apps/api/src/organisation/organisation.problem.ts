import type { OrganisationRejection } from '@dondoc/organisation-domain';
import { ProblemError, type BilingualText, type ProblemStatus } from '../http/problem.ts';

const statuses: Readonly<Record<OrganisationRejection['code'], ProblemStatus>> = {
  'unit-already-established': 409,
  'parent-unknown': 409,
  'unit-unknown': 404,
  'appointed-before-predecessor': 409,
  'holds-no-post': 409,
  'not-the-head': 409,
  'not-a-deputy': 409,
  'absence-ends-too-early': 409,
  'absence-overlaps': 409,
  'absence-already-declared': 409,
  'absence-unknown': 404,
};

const text = (rejection: OrganisationRejection): BilingualText => {
  switch (rejection.code) {
    case 'unit-already-established':
      return { vi: `Đã có đơn vị "${rejection.unit}".`, en: `There is a unit "${rejection.unit}" already.` };
    case 'parent-unknown':
      return {
        vi: `Không có đơn vị cấp trên "${rejection.parent}".`,
        en: `There is no superior unit "${rejection.parent}".`,
      };
    case 'unit-unknown':
      return {
        vi: `Không có đơn vị "${rejection.unit}". Danh sách đơn vị ở GET /api/v1/units.`,
        en: `There is no unit "${rejection.unit}". GET /api/v1/units lists the units.`,
      };
    case 'appointed-before-predecessor':
      return {
        vi: `Thời điểm nhận nhiệm vụ phải từ ${rejection.from} trở đi: quá trình giữ chức vụ trước đó không sửa lại.`,
        en: `The post must be taken at ${rejection.from} or later: its past is not rewritten.`,
      };
    case 'holds-no-post':
      return {
        vi: `${rejection.person} không giữ vị trí nào ở ${rejection.unit} vào thời điểm đó.`,
        en: `${rejection.person} holds no post of ${rejection.unit} at that instant.`,
      };
    case 'not-the-head':
      return {
        vi: `${rejection.person} không đứng đầu ${rejection.unit} khi bắt đầu vắng.`,
        en: `${rejection.person} does not head ${rejection.unit} when the absence begins.`,
      };
    case 'not-a-deputy':
      return {
        vi: `Người được giao thay phải là cấp phó của ${rejection.unit}; ${rejection.person} không phải.`,
        en: `Who stands in must be a deputy of ${rejection.unit}; ${rejection.person} is none.`,
      };
    case 'absence-ends-too-early':
      return {
        vi: `Ngày về ${rejection.until} phải sau lúc bắt đầu vắng và sau bây giờ.`,
        en: `The return ${rejection.until} must be after the absence begins and after now.`,
      };
    case 'absence-overlaps':
      return {
        vi: `Trùng thời gian với lần vắng ${rejection.absence}; hãy kết thúc lần đó trước.`,
        en: `It overlaps the absence ${rejection.absence}; end that one first.`,
      };
    case 'absence-already-declared':
      return {
        vi: `Lần vắng ${rejection.absence} đã được khai báo.`,
        en: `The absence ${rejection.absence} has been declared.`,
      };
    case 'absence-unknown':
      return {
        vi: `Không có lần vắng "${rejection.absence}". Danh sách ở GET /api/v1/organisation/absences.`,
        en: `There is no absence "${rejection.absence}". GET /api/v1/organisation/absences lists them.`,
      };
    default:
      return rejection satisfies never;
  }
};

export const organisationProblem = (rejection: OrganisationRejection): ProblemError =>
  new ProblemError(statuses[rejection.code], rejection.code, text(rejection));

export const mayNotOrganise = (): ProblemError =>
  new ProblemError(403, 'not-allowed', {
    vi: 'Chỉ người đứng đầu Ban Thường vụ hoặc Thường trực Đảng ủy được thay đổi chức vụ; người đứng đầu đơn vị khai báo việc vắng mặt của chính mình. Người được giao thay không làm các việc này.',
    en: 'Only the heads of the Standing Committee and of the Standing Board change posts; the head of a unit declares the own absence. Who stands in for a head does none of this.',
  });
