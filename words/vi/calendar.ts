/** Why a day counts or not, in the ledger of a deadline, and what the calendar refuses. */
export const calendar = {
  objections: {
    outside_horizon: {
      says: 'Ngày {day} nằm ngoài lịch làm việc đang có ({from} đến {to})',
      next: 'Xem lại ngày hoặc thời hạn; nếu đúng, nhờ quản trị mở rộng lịch.',
    },
    bad_term: {
      says: 'Không đọc được thời hạn “{term}”',
      next: 'Viết như 15wd (ngày làm việc), 0.5wd, 0wd (trong ngày), 10d (ngày) hoặc 4h (giờ làm việc).',
    },
    bad_pause: {
      says: 'Khoảng tạm dừng kết thúc ({to}) trước khi bắt đầu ({from})',
      next: 'Sửa thời điểm bắt đầu hoặc kết thúc.',
    },
    bad_horizon: {
      says: 'Lịch kết thúc ({to}) trước khi bắt đầu ({from})',
      next: 'Sửa ngày đầu hoặc ngày cuối của lịch.',
    },
    bad_desk_hours: {
      says: 'Giờ làm việc không hợp lệ (phút {from} đến {to} trong ngày)',
      next: 'Mỗi buổi phải kết thúc sau khi bắt đầu, các buổi xếp theo thứ tự và không chồng nhau.',
    },
    no_desk_hours: {
      says: 'Chưa có giờ làm việc cho ngày {day}',
      next: 'Thêm một bản giờ làm việc có hiệu lực vào ngày đó.',
    },
  },
  rules: {
    counted: 'Tính vào thời hạn',
    same_day: 'Trả kết quả trong ngày',
    working_day: 'Ngày làm việc',
    reception_day: 'Ngày tiếp nhận, không tính vào thời hạn',
    restart_day: 'Ngày nhận đủ hồ sơ bổ sung, tính lại từ ngày tiếp theo',
    restarted: 'Đã tính nhưng bỏ, vì thời hạn được tính lại từ đầu',
    after_cutoff: 'Nhận sau giờ chốt, tính như nhận vào ngày làm việc tiếp theo',
    after_hours: 'Ngoài giờ làm việc',
    rolled: 'Ngày cuối rơi vào ngày nghỉ, chuyển sang ngày làm việc này',
    pause: 'Tạm dừng tính thời hạn',
    weekend: 'Nghỉ hằng tuần',
    no_desk: 'Cơ quan không làm việc ngày này trong tuần',
    made_up: 'Nghỉ bù ngày lễ trùng ngày nghỉ hằng tuần',
    swap_off: 'Nghỉ do hoán đổi ngày làm việc',
    swap_work: 'Làm việc bù do hoán đổi ngày làm việc',
    closure: 'Cơ quan đóng cửa',
    opening: 'Cơ quan làm việc thêm',
    reception_only: 'Chỉ tiếp nhận hồ sơ, không tính là ngày làm việc',
    'holiday.new_year': 'Tết Dương lịch',
    'holiday.tet': 'Tết Nguyên đán',
    'holiday.tet_default': 'Tết Nguyên đán (dự kiến, chưa có thông báo của năm)',
    'holiday.hung_kings': 'Giỗ Tổ Hùng Vương',
    'holiday.reunification': 'Ngày Chiến thắng 30/4',
    'holiday.labour_day': 'Ngày Quốc tế Lao động 1/5',
    'holiday.national_day': 'Quốc khánh 2/9',
    'holiday.national_day_default': 'Quốc khánh 2/9 (dự kiến, chưa có thông báo của năm)',
    'holiday.culture_day': 'Ngày Văn hóa Việt Nam 24/11',
  },
  unverified: 'chưa kiểm chứng',
}
