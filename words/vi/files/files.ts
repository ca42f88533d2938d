export const files = {
  objections: {
    not_found: { says: 'Không tìm thấy tệp', next: 'Tải lại trang; tệp có thể đã được thay.' },
    too_large: { says: 'Tệp lớn hơn 20 MB', next: 'Chụp lại nhỏ hơn, hoặc tách thành nhiều tệp.' },
    empty: { says: 'Tệp rỗng', next: 'Chọn lại tệp; có thể lần gửi trước bị ngắt giữa chừng.' },
    kind_refused: { says: 'Không nhận loại tệp này', next: 'Gửi một trong các loại: {kinds}.' },
    not_what_it_says: {
      says: 'Tệp có đuôi .{name} nhưng nội dung là {is}',
      next: 'Đổi đuôi tệp thành .{is}, hoặc chọn đúng tệp.',
    },
    too_many_parts: {
      says: 'Tệp có quá nhiều phần bên trong nên không được mở',
      next: 'Mở tệp, lưu lại (Save As) hoặc in ra PDF rồi gửi tệp mới.',
    },
    none: { says: 'Chưa chọn tệp', next: 'Chọn một tệp rồi gửi lại.' },
  },
}
