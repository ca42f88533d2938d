export const people = {
  objections: {
    sign_in_wrong: { says: 'Tên đăng nhập hoặc mật khẩu không đúng', next: 'Kiểm tra phím Caps Lock rồi nhập lại.' },
    sign_in_locked: {
      says: 'Tài khoản tạm khóa vì nhập sai nhiều lần',
      next: 'Chờ {minutes} phút rồi thử lại, hoặc nhờ quản trị đặt lại mật khẩu.',
    },
    login_taken: {
      says: 'Tên đăng nhập “{login}” đã có người dùng',
      next: 'Chọn tên khác, hoặc đăng nhập bằng tên này.',
    },
    login_wrong: { says: 'Tên đăng nhập gồm số điện thoại, hoặc chữ thường không dấu, số và . _ @ -', next: '' },
    password_short: {
      says: 'Mật khẩu cần ít nhất {minimum} ký tự',
      next: 'Dùng một câu ngắn dễ nhớ, dài từ {minimum} ký tự.',
    },
    password_wrong: { says: 'Mật khẩu hiện tại không đúng', next: 'Nhập lại mật khẩu đang dùng.' },
    password_same: { says: 'Mật khẩu mới trùng mật khẩu cũ', next: 'Chọn mật khẩu khác.' },
    account_not_found: { says: 'Không tìm thấy tài khoản này', next: 'Tìm lại trong danh sách tài khoản.' },
    account_closed: { says: 'Tài khoản đã đóng', next: 'Chọn tài khoản đang hoạt động.' },
    agency_missing: { says: 'Cơ quan này hiện không hoạt động', next: 'Chọn cơ quan đang hoạt động.' },
    role_unknown: { says: 'Không có vai trò “{role}”', next: 'Chọn vai trò trong danh sách.' },
    role_code_wrong: { says: 'Mã vai trò viết thường, không dấu, ví dụ unit_head', next: '' },
    role_held: { says: 'Người này đã có vai trò đó tại cơ quan từ ngày {from}', next: 'Không cần giao lại.' },
    assignment_not_found: { says: 'Người này không giữ vai trò đó', next: 'Mở lại trang tài khoản.' },
    not_yourself: {
      says: 'Không tự làm việc này cho chính mình được',
      next: 'Nhờ một người quản trị khác.',
    },
    grant_not_held: {
      says: 'Anh chị không có quyền “{permission}” tại cơ quan đó nên không giao cho người khác được',
      next: 'Chọn vai trò khác, hoặc nhờ quản trị tỉnh.',
    },
    holds_more: {
      says: 'Người này giữ quyền mà anh chị không có, nên anh chị không đặt lại mật khẩu hay đóng tài khoản được',
      next: 'Nhờ người giữ đủ các quyền đó, hoặc quản trị tỉnh.',
    },
    permission_unknown: { says: 'Không có quyền “{permission}”', next: 'Chọn quyền trong danh sách.' },
    last_keeper: {
      says: 'Đây là người cuối cùng quản lý tài khoản của toàn tỉnh',
      next: 'Giao vai trò quản trị cho một người khác trước.',
    },
    span_backwards: { says: 'Ngày cuối trước ngày đầu', next: 'Sửa một trong hai ngày.' },
    delegation_long: { says: 'Làm thay tối đa {maximum} ngày', next: 'Chọn khoảng ngắn hơn.' },
    delegation_past: { says: 'Khoảng thời gian này đã qua', next: 'Chọn ngày từ hôm nay.' },
    delegation_stands: {
      says: 'Hai người đã làm thay nhau từ {from} đến {to}',
      next: 'Kết thúc lần trước rồi giao lại.',
    },
    delegation_not_found: { says: 'Không tìm thấy lần làm thay này', next: 'Mở lại trang; có thể đã kết thúc.' },
    delegate_same: { says: 'Người làm thay phải là người khác', next: 'Chọn người khác.' },
    delegate_not_staff: {
      says: 'Người này không giữ vai trò nào trong cơ quan nhà nước',
      next: 'Chọn một cán bộ, công chức.',
    },
  },
}
