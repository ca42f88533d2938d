/** Why a day counts or not, in the ledger of a deadline, and what the calendar refuses. */
export const calendar = {
  objections: {
    outside_horizon: {
      says: 'Ngày {day} nằm ngoài lịch làm việc đang có ({from} đến {to})',
      next: 'Xem lại ngày hoặc thời hạn; nếu đúng, nhờ quản trị mở rộng lịch.',
    },
    all_days_before: {
      says: 'Số ngày nghỉ trước ngày lễ phải ít hơn tổng số ngày nghỉ',
      next: 'Giảm số ngày trước, hoặc tăng tổng số ngày nghỉ.',
    },
    ends_before_it_begins: { says: 'Ngày kết thúc ở trước ngày bắt đầu', next: '' },
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
    bad_received: {
      says: 'Không đọc được thời điểm nhận “{received}”',
      next: 'Viết như 2026-02-05T10:00 (giờ Việt Nam).',
    },
    bad_pause_text: {
      says: 'Không đọc được khoảng tạm dừng “{pause}”',
      next: 'Viết như 2026-02-10T08:00/2026-02-12T10:00; chưa kết thúc thì để trống sau dấu gạch chéo.',
    },
    holiday_stands: {
      says: 'Ngày lễ “{holiday}” đã có trong khoảng thời gian này',
      next: 'Kết thúc ngày lễ cũ trước, hoặc chọn khoảng thời gian khác.',
    },
    holiday_unknown: {
      says: 'Không có ngày lễ “{holiday}”',
      next: 'Chọn một ngày lễ trong danh sách, hoặc thêm ngày lễ theo luật trước.',
    },
    day_decided: {
      says: 'Ngày {day} đã có trong một thông báo khác',
      next: 'Gỡ thông báo cũ trước, hoặc bỏ ngày này khỏi thông báo mới.',
    },
    swap_uneven: {
      says: 'Số ngày nghỉ và số ngày làm bù không bằng nhau',
      next: 'Mỗi ngày nghỉ hoán đổi đi với một ngày làm bù.',
    },
    swap_off_not_worked: {
      says: 'Ngày {day} vốn không làm việc nên không cần hoán đổi để nghỉ',
      next: 'Chọn một ngày làm việc để nghỉ.',
    },
    swap_work_worked: {
      says: 'Ngày {day} vốn đã là ngày làm việc nên không làm bù được',
      next: 'Chọn một ngày nghỉ để làm bù.',
    },
    local_day_stands: {
      says: 'Cơ quan đã khai lịch riêng từ {from} đến {to}',
      next: 'Gỡ mục cũ trước, hoặc chọn ngày khác.',
    },
    province_desk_hours: {
      says: 'Giờ làm việc của tỉnh không gỡ được, vì mọi cơ quan dựa vào đó',
      next: 'Khai giờ làm việc mới có hiệu lực từ một ngày.',
    },
    no_working_weekday: {
      says: 'Giờ làm việc cần ít nhất một ngày làm việc trong tuần',
      next: 'Thêm giờ cho một ngày từ thứ hai đến chủ nhật, không chỉ tiếp nhận.',
    },
    span_backwards: { says: 'Ngày cuối ({to}) trước ngày đầu ({from})', next: 'Sửa ngày đầu hoặc ngày cuối.' },
    span_long: { says: 'Khoảng ngày dài quá {maximum} ngày', next: 'Chia làm nhiều lần.' },
    entry_not_found: { says: 'Không tìm thấy mục lịch này', next: 'Mở lại trang lịch; có thể mục đã được gỡ.' },
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
