/** The installation itself: its first run. */
export const system = {
  objections: {
    not_a_number: { says: '{argument} phải là số nguyên dương, không phải “{value}”', next: '' },
    not_a_day: { says: '{argument} phải là ngày như 2026-11-21, không phải “{value}”', next: '' },
    not_named: { says: 'Chưa có tỉnh nào', next: 'Chạy npm start để đặt tên tỉnh hoặc nạp tỉnh mẫu.' },
    argument_missing: { says: 'Thiếu {argument}', next: 'Xem ./opencchc help.' },
    backup_there: {
      says: 'Thư mục {folder} đã có tệp',
      next: 'Sao lưu vào một thư mục mới hoặc rỗng; mỗi lần sao lưu một thư mục.',
    },
    backup_server: {
      says: 'Cơ sở dữ liệu này ở máy chủ riêng (DATABASE_URL), chương trình không tự chép được',
      next: 'Dùng pg_basebackup hoặc pg_dump của máy chủ đó, rồi chép thư mục files: xem docs/operating/backup.md.',
    },
    no_backup: {
      says: '{folder} không phải bản sao lưu: không có tệp backup.json',
      next: 'Chỉ vào thư mục mà ./opencchc backup đã ghi.',
    },
    backup_damaged: {
      says: 'Bản sao lưu hỏng: tệp {file} thiếu hoặc đã thay đổi',
      next: 'Chưa có gì được phục hồi. Dùng một bản sao lưu khác.',
    },
    restore_there: {
      says: 'Thư mục dữ liệu {folder} đã có cơ sở dữ liệu',
      next: 'Chuyển thư mục cũ sang chỗ khác, hoặc đặt OPENCCHC_DATA sang thư mục mới (có tệp secret).',
    },
    restore_secret: {
      says: 'Thiếu khóa bí mật ở {folder}: không có nó thì không đọc được số định danh',
      next: 'Chép tệp secret (giữ riêng, không nằm trong bản sao lưu) vào thư mục dữ liệu, quyền 0600, rồi chạy lại.',
    },
    named_already: { says: 'Tỉnh đã được đặt tên và có quản trị', next: 'Đăng nhập bằng tài khoản quản trị.' },
    identifier_wrong: { says: 'Mã định danh của tỉnh gồm một chữ cái và hai chữ số, ví dụ H99', next: '' },
  },
}
