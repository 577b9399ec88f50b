/** Whom an assignment was waiting for. */
export const delay = {
  delay: {
    title: 'Thời gian chờ ai',
    explain: 'Tính từ lúc giao đến lúc nghiệm thu, hoặc đến lúc này.',
    owner: {
      doer: 'đơn vị chủ trì',
      accepting: 'đơn vị nghiệm thu',
      issuing: 'đơn vị giao việc',
      others: 'bên ngoài (tạm dừng)',
      'objective-cause': 'nguyên nhân khách quan',
      system: 'lỗi của hệ thống',
    },
    overdue: 'quá hạn',
    of: '{{owner}}: {{unit}}',
    days_one: '{{count}} ngày',
    days_other: '{{count}} ngày',
    hours_one: '{{count}} giờ',
    hours_other: '{{count}} giờ',
    moment: 'dưới một giờ',
  },
};
