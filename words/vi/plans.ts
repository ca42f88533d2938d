/** Plans: reading a document, reviewing what was read, tracking what was promised. {…} is filled in. */
export const plans = {
  objections: {
    file_missing: { says: 'Không có tệp {file}', next: 'Kiểm tra tên tệp và thư mục đang đứng.' },
    file_unreadable: { says: 'Không mở được tệp {file} ({reason})', next: 'Kiểm tra đây là tệp và bạn có quyền đọc.' },
    reading_too_long: {
      says: 'Đọc văn bản quá lâu nên đã dừng',
      next: 'Tách phụ lục lớn thành tệp riêng rồi thử lại.',
    },
    reading_broke: { says: 'Đọc văn bản bị dừng giữa chừng', next: 'Thử lại; nếu vẫn vậy, lưu sang .docx rồi thử.' },
    reading_empty: { says: 'Tệp rỗng', next: 'Chọn lại tệp.' },
    reading_too_large: { says: 'Tệp lớn {megabytes} MB, quá giới hạn đọc', next: 'Tách tệp hoặc bỏ hình ảnh.' },
    reading_damaged: { says: 'Tệp {format} bị hỏng, không đọc được', next: 'Mở bằng phần mềm văn phòng và lưu lại.' },
    reading_encrypted: { says: 'Tệp {format} có mật khẩu nên không đọc được', next: 'Bỏ mật khẩu rồi gửi lại.' },
    reading_format_unknown: {
      says: 'Không đọc được định dạng này {format}',
      next: 'Lưu sang .docx, .pdf, .html hoặc .txt.',
    },
    reading_encoding_guessed: {
      says: 'Bảng mã của tệp không phải UTF-8, chữ được đoán',
      next: 'Soát lại dấu tiếng Việt, hoặc lưu tệp theo UTF-8.',
    },
    reading_scan: {
      says: 'Tệp PDF {pages} trang chỉ có hình, đây là bản quét nên không có chữ để đọc',
      next: 'Dùng bản gốc .docx hoặc PDF có chữ.',
    },
    reading_pages_damaged: {
      says: '{count} trang bị hỏng, không đọc được',
      next: 'So với bản in các trang còn thiếu.',
    },
    reading_nested_tables: {
      says: '{count} bảng nằm trong ô của bảng khác, được đọc như văn xuôi',
      next: 'Soát kỹ các mục lấy từ đó.',
    },
    reading_merged_cells: {
      says: '{count} ô gộp trong bảng',
      next: 'Soát kỹ cơ quan và thời gian ở các dòng dùng ô gộp.',
    },
    reading_tracked_changes: {
      says: 'Văn bản còn {count} chỗ sửa đang theo dõi; phần thêm được lấy, phần xóa bị bỏ',
      next: 'Nên chốt bản cuối trước khi đưa vào.',
    },
    reading_no_plan: { says: 'Không thấy nội dung kế hoạch trong {name}', next: 'Kiểm tra có chọn nhầm tệp không.' },
    reading_period_unknown: { says: 'Không rõ kế hoạch cho những năm nào', next: 'Ghi thời kỳ khi xác nhận kế hoạch.' },
    reading_period_contradicts: {
      says: 'Năm trong văn bản không khớp nhau: chỗ khác ghi {from} – {to}',
      next: 'Chọn thời kỳ đúng khi xác nhận kế hoạch.',
    },
    reading_tasks_without_lead: {
      says: '{count} nhiệm vụ không ghi cơ quan chủ trì',
      next: 'Chọn cơ quan chủ trì khi duyệt.',
    },
  },
}
