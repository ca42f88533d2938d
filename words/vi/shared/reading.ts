/** Files read in a process apart. {…} is filled in. */
export const reading = {
  objections: {
    took_too_long: {
      says: 'Đọc tệp quá {seconds} giây nên đã dừng',
      next: 'Bỏ hình ảnh, phụ lục, trang thừa hoặc tách thành nhiều tệp nhỏ hơn rồi gửi lại.',
    },
    took_too_much: {
      says: 'Đọc tệp tốn quá nhiều bộ nhớ nên đã dừng',
      next: 'Mở tệp, lưu lại (Save As) dưới dạng gọn hơn, bỏ hình ảnh hoặc tách thành nhiều tệp rồi gửi lại.',
    },
    answer_too_large: {
      says: 'Tệp chứa quá nhiều nội dung để đọc một lần',
      next: 'Tách phụ lục lớn thành tệp riêng rồi gửi lại.',
    },
    broke: { says: 'Đọc tệp bị dừng giữa chừng', next: 'Mở tệp bằng phần mềm văn phòng, lưu lại rồi gửi lại.' },
    workbook_unreadable: { says: 'Không đọc được tệp Excel', next: 'Lưu lại dạng .xlsx rồi gửi lại.' },
    workbook_too_large: {
      says: 'Bảng tính quá lớn để đọc',
      next: 'Bỏ hình ảnh, trang, định dạng thừa, hoặc chia làm nhiều tệp; tối đa 5 MB và 20.000 dòng mỗi trang.',
    },
    busy: { says: 'Đang có nhiều tệp chờ được đọc', next: 'Chờ một phút rồi gửi lại; chưa có gì được lưu.' },
  },
}
