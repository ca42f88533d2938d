/** The places of staff, as the bar on top of every page names them. */
export const places = {
  desk: 'Một cửa',
  work: 'Việc của tôi',
  cockpit: 'Điều hành',
  admin: 'Quản trị',
  account: 'Tài khoản',
  nothing_held: 'Tài khoản chưa được giao vai trò nào hôm nay',
} as const
