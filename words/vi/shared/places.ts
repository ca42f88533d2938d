/** The places of staff, as the bar on top of every page names them. */
export const places = {
  desk: 'Hôm nay',
  intake: 'Tiếp nhận',
  sent: 'Trực tuyến',
  return: 'Trả kết quả',
  register: 'Sổ theo dõi',
  work: 'Việc của tôi',
  cockpit: 'Điều hành',
  owed: 'Việc được giao',
  plans: 'Kế hoạch',
  indexes: 'Chỉ số',
  consequences: 'Xử lý theo kết quả',
  admin: 'Quản trị',
  inbox: 'Hộp tin',
  inbox_unread: 'Hộp tin ({count})',
  account: 'Tài khoản',
  nothing_held: 'Tài khoản chưa được giao vai trò nào hôm nay',
} as const
