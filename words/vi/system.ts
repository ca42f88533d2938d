/** The installation itself: its first run. */
export const system = {
  objections: {
    not_a_number: { says: '{argument} phải là số nguyên dương, không phải “{value}”', next: '' },
    not_a_day: { says: '{argument} phải là ngày như 2026-11-21, không phải “{value}”', next: '' },
    not_named: { says: 'Chưa có tỉnh nào', next: 'Chạy npm start để đặt tên tỉnh hoặc nạp tỉnh mẫu.' },
    argument_missing: { says: 'Thiếu {argument}', next: 'Xem ./opencchc help.' },
    named_already: { says: 'Tỉnh đã được đặt tên và có quản trị', next: 'Đăng nhập bằng tài khoản quản trị.' },
    identifier_wrong: { says: 'Mã định danh của tỉnh gồm một chữ cái và hai chữ số, ví dụ H99', next: '' },
  },
}
