import type { KindWords } from './kind.words.ts';

/** `label` stands before the title, in subjects and lists; `sentence` under it. */
export const vietnamese: KindWords = {
  issued: { label: 'Nhiệm vụ mới', sentence: 'Đơn vị được giao chủ trì nhiệm vụ này; đề nghị tiếp nhận.' },
  cooperation: { label: 'Phối hợp', sentence: 'Đơn vị được giao phối hợp thực hiện nhiệm vụ này.' },
  reminder: { label: 'Nhắc hạn', sentence: 'Nhiệm vụ sắp đến hạn và chưa có kết quả.' },
  overdue: { label: 'Quá hạn', sentence: 'Nhiệm vụ đã quá hạn mà chưa có kết quả.' },
  escalation: {
    label: 'Báo cáo lên cấp trên',
    sentence: 'Nhiệm vụ quá hạn được báo cáo đến đồng chí; đề nghị cho ý kiến.',
  },
  'escalation-answered': {
    label: 'Ý kiến của cấp trên',
    sentence: 'Cấp trên đã cho ý kiến về nhiệm vụ quá hạn.',
  },
  'acknowledgement-overdue': {
    label: 'Chậm tiếp nhận',
    sentence: 'Đơn vị chủ trì chưa tiếp nhận nhiệm vụ trong thời gian quy định.',
  },
  'acceptance-overdue': {
    label: 'Chậm nghiệm thu',
    sentence: 'Kết quả đã nộp mà chưa được nghiệm thu trong thời gian quy định.',
  },
  'decline-ruling-overdue': {
    label: 'Chậm trả lời từ chối',
    sentence: 'Đề nghị từ chối nhiệm vụ chưa được trả lời trong thời gian quy định.',
  },
  'part-overdue': {
    label: 'Phần phối hợp quá hạn',
    sentence: 'Đơn vị phối hợp chưa gửi phần việc của mình đúng hạn.',
  },
  'report-missed': {
    label: 'Thiếu báo cáo kỳ',
    sentence: 'Nhiệm vụ thường xuyên chưa có báo cáo của kỳ vừa qua.',
  },
  'review-due': {
    label: 'Xem lại tạm dừng',
    sentence: 'Đã đến ngày xem lại điều kiện tạm dừng nhiệm vụ.',
  },
  'result-submitted': { label: 'Chờ nghiệm thu', sentence: 'Kết quả đã được nộp và chờ nghiệm thu.' },
  'result-accepted': { label: 'Đã nghiệm thu', sentence: 'Kết quả đã được nghiệm thu.' },
  'result-returned': { label: 'Kết quả bị trả lại', sentence: 'Kết quả cần làm lại hoặc bổ sung.' },
  declined: {
    label: 'Từ chối nhiệm vụ',
    sentence: 'Đơn vị chủ trì đề nghị không nhận nhiệm vụ; cần trả lời.',
  },
  'decline-upheld': {
    label: 'Đồng ý cho từ chối',
    sentence: 'Đơn vị không còn phải thực hiện nhiệm vụ này.',
  },
  'decline-overruled': {
    label: 'Không đồng ý cho từ chối',
    sentence: 'Đơn vị tiếp tục thực hiện nhiệm vụ này.',
  },
  'extension-requested': {
    label: 'Đề nghị gia hạn',
    sentence: 'Đơn vị chủ trì đề nghị gia hạn; cần trả lời.',
  },
  'extension-granted': { label: 'Được gia hạn', sentence: 'Đề nghị gia hạn đã được chấp thuận.' },
  'extension-refused': {
    label: 'Không được gia hạn',
    sentence: 'Đề nghị gia hạn không được chấp thuận; hạn cũ giữ nguyên.',
  },
  suspended: { label: 'Tạm dừng', sentence: 'Nhiệm vụ được tạm dừng; thời gian tạm dừng không tính.' },
  resumed: { label: 'Tiếp tục thực hiện', sentence: 'Nhiệm vụ được tiếp tục với hạn mới.' },
  'reassigned-to': {
    label: 'Được giao lại cho đơn vị',
    sentence: 'Đơn vị chủ trì nhiệm vụ này từ nay; đề nghị tiếp nhận.',
  },
  'reassigned-from': {
    label: 'Đã giao cho đơn vị khác',
    sentence: 'Đơn vị không còn chủ trì nhiệm vụ này.',
  },
  cancelled: { label: 'Đã hủy', sentence: 'Nhiệm vụ được hủy, không phải thực hiện nữa.' },
  'objective-cause': {
    label: 'Xác nhận nguyên nhân khách quan',
    sentence: 'Việc chậm được xác nhận là do nguyên nhân khách quan.',
  },
  'deadline-set': { label: 'Hạn mới', sentence: 'Nhiệm vụ được ấn định hạn.' },
  'deadline-replanned': {
    label: 'Hạn tính lại',
    sentence: 'Lịch làm việc thay đổi nên hạn của nhiệm vụ được tính lại.',
  },
  'correction-requested': {
    label: 'Đề nghị sửa',
    sentence: 'Đơn vị chủ trì đề nghị sửa nội dung giao; cần trả lời.',
  },
  corrected: { label: 'Đã sửa', sentence: 'Nội dung giao nhiệm vụ đã được sửa.' },
  'correction-refused': {
    label: 'Không sửa',
    sentence: 'Đề nghị sửa không được chấp thuận; nội dung giao giữ nguyên.',
  },
  'part-assigned': { label: 'Phần việc phối hợp', sentence: 'Đơn vị được giao một phần việc phối hợp.' },
  'part-delivered': {
    label: 'Đã gửi phần phối hợp',
    sentence: 'Đơn vị phối hợp đã gửi phần việc của mình; cần xác nhận.',
  },
  'part-confirmed': { label: 'Xác nhận phần phối hợp', sentence: 'Phần việc phối hợp đã được xác nhận.' },
  'part-returned': {
    label: 'Phần phối hợp bị trả lại',
    sentence: 'Phần việc phối hợp cần làm lại hoặc bổ sung.',
  },
  'child-finished': { label: 'Việc con đã xong', sentence: 'Một việc thuộc nhiệm vụ này đã kết thúc.' },
  'system-fault': {
    label: 'Lỗi của hệ thống',
    sentence: 'Hệ thống đã làm chậm một việc; thời gian đó không tính cho đơn vị nào.',
  },
  'self-assessment-due': {
    label: 'Sắp đến hạn tự đánh giá',
    sentence: 'Đơn vị chưa tự đánh giá; đề nghị gửi trước khi hết hạn.',
  },
  'self-assessment-overdue': {
    label: 'Quá hạn tự đánh giá',
    sentence: 'Đã hết hạn mà đơn vị chưa tự đánh giá.',
  },
  'proposal-due': {
    label: 'Sắp đến hạn đề xuất xếp loại',
    sentence: 'Chưa đề xuất mức xếp loại; đề nghị chấm tiêu chí chung và đề xuất.',
  },
  'proposal-overdue': {
    label: 'Quá hạn đề xuất xếp loại',
    sentence: 'Đã hết hạn mà chưa đề xuất mức xếp loại.',
  },
  'decision-due': {
    label: 'Sắp đến hạn quyết định xếp loại',
    sentence: 'Chưa quyết định mức xếp loại; đề nghị xem xét, quyết định.',
  },
  'decision-overdue': {
    label: 'Quá hạn quyết định xếp loại',
    sentence: 'Đã hết hạn mà chưa quyết định mức xếp loại.',
  },
  'objection-due': {
    label: 'Sắp đến hạn trả lời kiến nghị',
    sentence: 'Kiến nghị về kết quả đánh giá chưa được trả lời.',
  },
  'objection-overdue': {
    label: 'Quá hạn trả lời kiến nghị',
    sentence: 'Đã hết hạn mà kiến nghị về kết quả đánh giá chưa được trả lời.',
  },
  'grade-proposed': {
    label: 'Đề xuất xếp loại',
    sentence: 'Hệ thống đã tính và đề xuất mức xếp loại; người có thẩm quyền sẽ quyết định.',
  },
  'grade-decided': {
    label: 'Quyết định xếp loại',
    sentence: 'Mức xếp loại đã được quyết định; đồng chí có quyền kiến nghị từng nội dung.',
  },
  'grade-corrected': {
    label: 'Sửa kết quả xếp loại',
    sentence: 'Mức xếp loại chính thức đã được sửa bằng văn bản.',
  },
  'objection-raised': {
    label: 'Kiến nghị về đánh giá',
    sentence: 'Đơn vị kiến nghị một nội dung của kết quả đánh giá; cần trả lời.',
  },
  'objection-upheld': {
    label: 'Chấp nhận kiến nghị',
    sentence: 'Kiến nghị được chấp nhận và nội dung đã được điều chỉnh; mức xếp loại được xem lại.',
  },
  'objection-refused': {
    label: 'Không chấp nhận kiến nghị',
    sentence: 'Kiến nghị không được chấp nhận; nội dung giữ nguyên.',
  },
  'finding-recorded': {
    label: 'Ghi nhận kỷ luật, vi phạm',
    sentence: 'Một quyết định kỷ luật hoặc kết luận vi phạm được ghi vào kết quả đánh giá.',
  },
  'finding-withdrawn': {
    label: 'Rút ghi nhận kỷ luật, vi phạm',
    sentence: 'Một ghi nhận kỷ luật hoặc vi phạm không còn tính vào kết quả đánh giá.',
  },
};
