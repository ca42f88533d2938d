/** What the program says of a request it cannot do, whatever the capability. Each with what to do now. */
export const http = {
  objections: {
    not_found: {
      says: 'Không tìm thấy',
      next: 'Xem lại mã hoặc đường dẫn; có thể anh chị không có quyền xem mục này.',
    },
    sign_in: { says: 'Cần đăng nhập', next: 'Đăng nhập rồi làm lại.' },
    forbidden: {
      says: 'Tài khoản không có quyền làm việc này',
      next: 'Nhờ người có quyền, hoặc đề nghị quản trị giao vai trò.',
    },
    other_origin: { says: 'Yêu cầu đến từ một trang khác', next: 'Mở lại trang của hệ thống và làm từ đó.' },
    invalid: { says: 'Có chỗ chưa đúng', next: 'Sửa các ô được đánh dấu rồi gửi lại; những gì đã gõ vẫn còn.' },
    key_missing: {
      says: 'Yêu cầu thiếu mã chống gửi trùng',
      next: 'Gửi kèm tiêu đề Idempotency-Key, mỗi việc một mã riêng từ 8 đến 200 ký tự.',
    },
    body_unreadable: { says: 'Không đọc được nội dung gửi lên', next: 'Kiểm tra định dạng rồi gửi lại.' },
    too_large: {
      says: 'Nội dung gửi lên quá lớn',
      next: 'Mỗi tệp tối đa 20 MB: chụp lại nhỏ hơn hoặc tách làm nhiều tệp.',
    },
    media_type: {
      says: 'Kiểu nội dung gửi lên không dùng được ở đây',
      next: 'Gửi theo kiểu {wanted} (tiêu đề Content-Type).',
    },
    method_not_allowed: {
      says: 'Địa chỉ này không nhận cách gọi đó',
      next: 'Dùng một trong các cách: {allowed}.',
    },
    not_acceptable: {
      says: 'Không trả lời được theo kiểu được yêu cầu',
      next: 'Yêu cầu một trong các kiểu: {offered} (tiêu đề Accept).',
    },
    too_deep: {
      says: 'Nội dung gửi lên lồng nhau quá sâu',
      next: 'Gửi lại với nhiều nhất {most} lớp lồng nhau.',
    },
    too_many: { says: 'Quá nhiều yêu cầu trong thời gian ngắn', next: 'Chờ một phút rồi thử lại.' },
    database_away: {
      says: 'Cơ sở dữ liệu tạm thời không trả lời',
      next: 'Chưa có gì bị mất. Chờ ít giây rồi gửi lại; gửi lại không bị tính hai lần.',
    },
    broken: {
      says: 'Hệ thống gặp lỗi',
      next: 'Thử lại; nếu vẫn vậy, báo quản trị kèm thời điểm xảy ra. Việc chưa được ghi.',
    },
    field_missing: { says: 'Chưa nhập', next: '' },
    field_wrong: { says: 'Không đúng định dạng', next: '' },
    field_too_short: { says: 'Ít nhất {minimum} ký tự', next: '' },
    field_too_long: { says: 'Nhiều nhất {maximum} ký tự', next: '' },
    field_too_small: { says: 'Ít nhất {minimum}', next: '' },
    field_too_big: { says: 'Nhiều nhất {maximum}', next: '' },
    field_unknown: { says: 'Có trường không được dùng ở đây', next: '' },
    field_not_next: { says: 'Không phải mốc trang mà hệ thống đã đưa ra', next: '' },
    field_unreadable: { says: 'Có ký tự không lưu được; xoá đi rồi gõ lại', next: '' },
    field_not_a_day: { says: 'Không phải ngày có thật (năm-tháng-ngày)', next: '' },
  },
}
