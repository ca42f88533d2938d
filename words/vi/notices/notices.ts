/** Messages to people: channels, texts, the delivery log, the inbox. */
export const notices = {
  objections: {
    kind_unknown: { says: 'Không có loại tin báo này', next: 'Tải lại trang rồi chọn lại.' },
    field_unknown: {
      says: 'Loại tin này không có trường {fields}',
      next: 'Chỉ dùng các trường liệt kê bên cạnh, viết trong ngoặc nhọn.',
    },
    field_missing: {
      says: 'Mẫu còn thiếu {fields}',
      next: 'Mỗi tin phải nêu cơ quan nào báo và hỏi ở đâu; thêm các trường còn thiếu.',
    },
    subject_missing: { says: 'Thư chưa có tiêu đề', next: 'Viết tiêu đề; người nhận thấy tiêu đề trước khi mở thư.' },
    driver_unknown: { says: 'Không có cách gửi này', next: 'Chọn một cách trong danh sách.' },
    setting_wrong: { says: 'Giá trị này chưa dùng được', next: 'Xem lại từng ô, ví dụ mail.tinh.gov.vn, 587.' },
    address_open: {
      says: 'Địa chỉ http:// để lộ tin và mã truy cập trên đường truyền',
      next: 'Nhập địa chỉ https:// mà nhà cung cấp đã cấp.',
    },
    password_missing: { says: 'Cách gửi này cần mật khẩu hoặc mã truy cập', next: 'Nhập mã mà nhà cung cấp đã cấp.' },
    not_set_up: { says: 'Kênh này chưa được thiết lập', next: 'Lưu thiết lập trước, rồi gửi thử.' },
    try_failed: {
      says: 'Gửi thử không được (mã {code})',
      next: 'Xem lại máy chủ, cổng, tài khoản và mật khẩu; mã này ghi trong hướng dẫn vận hành.',
    },
  },
  trial_subject: 'Thư thử từ phần mềm một cửa',
  trial_text: 'Đây là tin thử. Nhận được tin này nghĩa là kênh gửi đã hoạt động.',
  channel: { mail: 'Thư điện tử', sms: 'Tin nhắn SMS', inbox: 'Trong phần mềm' },
  state: {
    waiting: 'Chờ gửi',
    sent: 'Đã gửi',
    demo: 'Bản mẫu: không gửi',
    failed: 'Gửi không được',
    not_sent: 'Không gửi',
  },
  why: {
    no_channel: 'chưa thiết lập kênh gửi',
    no_address: 'không có số điện thoại hay thư điện tử',
    not_wished: 'người nhận chỉ chọn tin cần thiết',
    other: 'mã {code}',
  },
}
