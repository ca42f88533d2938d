/** Ký số và kiểm tra chữ ký. {…} is filled in. */
export const signing = {
  verdicts: {
    unreadable: 'Không đọc được chữ ký',
    broken: 'Không hợp lệ: nội dung đã ký bị thay đổi',
    changed_after: 'Nội dung hiển thị đã thay đổi sau khi ký',
    weak: 'Nguyên vẹn, nhưng ký bằng thuật toán cũ không còn an toàn (SHA-1)',
    unknown: 'Nguyên vẹn, nhưng chưa tin cậy được chứng thư',
    valid: 'Hợp lệ',
  },
  trusts: {
    trusted: 'Chứng thư thuộc tổ chức được tin cậy',
    unknown_authority: 'Chứng thư của tổ chức chưa được khai báo ở đây',
    ended: 'Chứng thư đã hết hạn',
    not_yet: 'Chứng thư chưa có hiệu lực',
    not_for_this: 'Chứng thư không dùng để ký văn bản',
    not_understood: 'Chứng thư có điều kiện mà phần mềm không hiểu',
  },
  changes: {
    signed: 'Có thêm chữ ký ở {what}',
    filled: 'Điền ô {what}',
    pages: 'Đổi nội dung trang {what}',
    notes: 'Thêm hoặc đổi ghi chú, liên kết ở trang {what}',
    document: 'Đổi cách mở hoặc thành phần của tệp',
    form: 'Đổi ô của biểu mẫu: {what}',
  },
  coverage: {
    whole: 'Phủ toàn bộ tệp',
    part: 'Chỉ phủ phần đã có khi ký',
    hidden: 'Tệp còn dấu vết của {count} chữ ký không hiển thị trong biểu mẫu',
    revocation: 'Chưa kiểm tra chứng thư có bị thu hồi hay không',
  },
  objections: {
    encrypted: { says: 'Tệp PDF có đặt mật khẩu', next: 'Bỏ mật khẩu của tệp, lưu lại rồi gửi lại.' },
    unreadable: {
      says: 'Không đọc được tệp PDF',
      next: 'Mở tệp bằng phần mềm đọc PDF, lưu lại (in ra PDF) rồi gửi lại.',
    },
    too_many_revisions: {
      says: 'Tệp có hơn {most} lần ký nên không kiểm tra được',
      next: 'Xin bản gốc ít chữ ký hơn từ nơi phát hành.',
    },
    no_signature: {
      says: 'Tệp không có chữ ký số nào',
      next: 'Chọn tệp đã ký số; bản in rồi quét lại không còn chữ ký số.',
    },
    no_such_page: { says: 'Tệp không có trang {page}', next: 'Chọn trang khác để đặt chữ ký.' },
    field_signed: {
      says: 'Ô chữ ký này đã ký rồi',
      next: 'Tải lại trang để xem ai đã ký; chọn ô khác nếu cần ký thêm.',
    },
    field_unknown: {
      says: 'Văn bản không có ô số hoặc ngày cần điền',
      next: 'Sửa mẫu văn bản: thêm ô này rồi lập lại dự thảo.',
    },
    field_filled: {
      says: 'Số hoặc ngày của văn bản đã được điền',
      next: 'Không điền lần hai; cần số khác thì lập văn bản mới.',
    },
    closed_by_certification: {
      says: 'Người ký đầu đã khóa tệp, không cho ký thêm',
      next: 'Xin bản chưa khóa từ nơi phát hành.',
    },
    trial_after_signature: {
      says: 'Không ký thử nghiệm lên văn bản đã có chữ ký thật',
      next: 'Dùng chứng thư thật, hoặc ký thử trên một bản dự thảo khác.',
    },
    file_moved_on: {
      says: 'Tệp đã được ký hoặc thay đổi trong lúc chờ chữ ký này',
      next: 'Tải lại trang, xem bản mới nhất rồi ký lại nếu vẫn cần.',
    },
    signature_wrong: {
      says: 'Chữ ký nhận được không khớp với chứng thư và văn bản',
      next: 'Ký lại; nếu vẫn vậy, báo quản trị viên kiểm tra kết nối ký số.',
    },
    no_room: {
      says: 'Chữ ký và dấu thời gian lớn hơn chỗ đã dành',
      next: 'Báo quản trị viên: chuỗi chứng thư của dịch vụ dấu thời gian quá dài.',
    },
    certificate_missing: {
      says: 'Không tìm thấy chứng thư số để ký',
      next: 'Cắm token đúng người, hoặc chọn lại chứng thư.',
    },
    certificate_unfit: {
      says: 'Khóa của chứng thư không dùng được ở đây',
      next: 'Dùng chứng thư RSA từ 2048 bit, hoặc ECDSA P-256, P-384.',
    },
    certificate_ended: { says: 'Chứng thư số đã hết hạn ngày {day}', next: 'Gia hạn chứng thư rồi ký lại.' },
    certificate_not_yet: {
      says: 'Chứng thư số có hiệu lực từ ngày {day}',
      next: 'Chờ đến ngày đó, và kiểm tra đồng hồ của máy chủ.',
    },
    not_for_signing: {
      says: 'Chứng thư này không dùng để ký văn bản',
      next: 'Chọn chứng thư ký số của cá nhân hoặc cơ quan.',
    },
    timestamp_unreachable: {
      says: 'Không kết nối được dịch vụ cấp dấu thời gian',
      next: 'Chưa ký gì cả. Thử lại sau ít phút; nếu kéo dài, báo quản trị viên.',
    },
    timestamp_refused: {
      says: 'Dịch vụ dấu thời gian từ chối (mã {status})',
      next: 'Báo quản trị viên kiểm tra tài khoản và chính sách của dịch vụ.',
    },
    timestamp_wrong: {
      says: 'Dấu thời gian nhận được không đúng với yêu cầu',
      next: 'Chưa ký gì cả. Báo quản trị viên kiểm tra địa chỉ của dịch vụ.',
    },
    signer_unreachable: {
      says: 'Không kết nối được nơi ký số',
      next: 'Kiểm tra token, phần mềm ký trên máy hoặc mạng rồi thử lại; chưa ký gì cả.',
    },
    refused_by_holder: { says: 'Người ký đã từ chối', next: 'Hỏi lại người ký; nếu bấm nhầm thì gửi ký lại.' },
    confirmation_timed_out: {
      says: 'Quá thời gian chờ xác nhận ký',
      next: 'Gửi ký lại rồi xác nhận trên điện thoại hoặc máy có token.',
    },
    refused_by_service: {
      says: 'Dịch vụ ký số từ chối',
      next: 'Kiểm tra tài khoản, gói dịch vụ và chứng thư với nhà cung cấp.',
    },
    transaction_taken: {
      says: 'Mã giao dịch ký này đã dùng cho văn bản khác',
      next: 'Gửi ký lại để có mã giao dịch mới.',
    },
    token_missing: { says: 'Không thấy token ký số', next: 'Cắm token, chờ đèn sáng rồi ký lại.' },
    pin_wrong: { says: 'Sai mã PIN của token', next: 'Nhập lại thật kỹ: sai nhiều lần liên tiếp thì token bị khóa.' },
    pin_few_left: {
      says: 'Sai mã PIN, token báo còn ít lần thử',
      next: 'Xem lại mã PIN trước khi nhập tiếp; hỏi quản trị viên nếu không nhớ.',
    },
    pin_last_try: {
      says: 'Sai mã PIN, token báo chỉ còn một lần thử',
      next: 'Đừng thử nữa nếu không chắc: sai lần này token bị khóa.',
    },
    pin_locked: {
      says: 'Token đã bị khóa vì nhập sai PIN nhiều lần',
      next: 'Mang token đến nhà cung cấp hoặc quản trị viên để mở khóa.',
    },
  },
}
