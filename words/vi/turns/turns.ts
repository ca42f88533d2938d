/** Numbers and appointments at the desk: what is refused, what is told to people, what figures and permissions are called. */
export const turns = {
  objections: {
    phone_wrong: {
      says: 'Số điện thoại gồm 10 đến 12 chữ số, bắt đầu bằng 0 hoặc +84',
      next: 'Xem lại số rồi gửi lại.',
    },
    no_desk: {
      says: '{agency} chưa lấy số trên hệ thống này',
      next: 'Đến trực tiếp bộ phận một cửa, hoặc gọi điện hỏi.',
    },
    stale: { says: 'Cách lấy số đã có người sửa từ lúc mở trang', next: 'Tải lại trang, sửa lại rồi lưu.' },
    closed_day: { says: 'Ngày {day} nơi này không tiếp nhận', next: 'Chọn ngày làm việc khác.' },
    not_open_yet: { says: 'Chưa đến giờ lấy số: bắt đầu lúc {at}', next: 'Quay lại sau giờ đó.' },
    closed_now: { says: 'Hôm nay đã hết giờ tiếp nhận (lúc {at})', next: 'Đến vào ngày làm việc sau, hoặc hẹn giờ.' },
    not_by_phone: {
      says: 'Nơi này chưa cho lấy số bằng điện thoại',
      next: 'Lấy số ở máy đặt tại cửa, hoặc hỏi công chức một cửa.',
    },
    letter_unknown: { says: 'Nơi này không có việc đã chọn', next: 'Tải lại trang rồi chọn lại việc cần làm.' },
    too_many: {
      says: 'Đã thử quá nhiều lần từ mạng này, thử lại sau {minutes} phút',
      next: 'Đang ở bộ phận một cửa thì lấy số ở máy đặt tại cửa, hoặc hỏi công chức.',
    },
    kiosk_closed: {
      says: 'Đường dẫn của máy lấy số không còn dùng được',
      next: 'Người phụ trách mở trang cài đặt lấy số và mở lại đường dẫn mới trên máy.',
    },
    ticket_unknown: { says: 'Không tìm thấy số này', next: 'Mở lại đường dẫn của số, hoặc lấy số mới.' },
    other_day: { says: 'Số này của ngày {day}, chỉ dùng trong ngày đó', next: 'Lấy số mới cho hôm nay.' },
    call_when: { says: 'Số này không còn chờ', next: 'Tải lại trang để xem số đang ở đâu.' },
    again_when: { says: 'Chỉ gọi lại được số đang gọi', next: 'Tải lại trang để xem số đang ở đâu.' },
    miss_when: { says: 'Chỉ ghi vắng được số đang gọi', next: 'Tải lại trang để xem số đang ở đâu.' },
    transfer_when: { says: 'Chỉ chuyển được số đang gọi', next: 'Tải lại trang để xem số đang ở đâu.' },
    finish_when: { says: 'Số này không đang được phục vụ', next: 'Tải lại trang để xem số đang ở đâu.' },
    cancel_when: { says: 'Chỉ bỏ được số đang chờ', next: 'Xem trạng thái của số trên trang này.' },
    nobody_waits: { says: 'Không còn ai chờ', next: 'Trang tự cập nhật khi có người lấy số.' },
    window_unknown: { says: 'Không có quầy {window}', next: 'Chọn quầy trong danh sách.' },
    window_moved: {
      says: 'Quầy này vừa gọi số khác ({ticket})',
      next: 'Xem số đang gọi trên trang rồi bấm lại nếu cần.',
    },
    window_other_letters: { says: 'Quầy {window} không gọi số {letter}', next: 'Chọn quầy khác, hoặc để trống quầy.' },
    letter_twice: { says: 'Chữ {letter} dùng cho hai việc', next: 'Đặt mỗi việc một chữ.' },
    window_twice: { says: 'Có hai quầy cùng số {window}', next: 'Đánh số khác nhau.' },
    window_strange_letter: {
      says: 'Có quầy gọi chữ {letter} nhưng không có việc nào mang chữ này',
      next: 'Sửa lại quầy hoặc thêm việc.',
    },
    letter_not_called: { says: 'Không quầy nào gọi chữ {letter}', next: 'Thêm chữ này vào ít nhất một quầy.' },
    no_appointments: { says: 'Nơi này chưa nhận hẹn giờ', next: 'Lấy số khi đến, hoặc gọi điện hỏi.' },
    slot_passed: { says: 'Giờ này đã qua', next: 'Chọn giờ khác.' },
    slot_too_far: { says: 'Chỉ hẹn được trong {days} ngày tới', next: 'Chọn ngày gần hơn.' },
    slot_unknown: { says: 'Không có giờ hẹn này', next: 'Chọn giờ trong danh sách.' },
    slot_full: { says: 'Giờ này vừa hết chỗ', next: 'Chọn giờ khác; những gì đã nhập vẫn còn.' },
    appointment_unknown: { says: 'Không có lịch hẹn với mã này', next: 'Xem lại mã hẹn gồm 8 chữ và số.' },
    appointment_elsewhere: { says: 'Lịch hẹn này ở cơ quan khác', next: 'Xem nơi hẹn bằng mã hẹn trên trang Hẹn giờ.' },
    appointment_other_day: {
      says: 'Lịch hẹn này không phải hôm nay',
      next: 'Đến đúng ngày hẹn, hoặc đổi giờ bằng mã hẹn.',
    },
    appointment_begun: {
      says: 'Đã đến giờ hẹn nên không đổi hoặc bỏ được nữa',
      next: 'Đến nơi hẹn và nhập mã để lấy số.',
    },
    appointment_arrived: { says: 'Lịch hẹn này đã lấy số', next: 'Mở trang của số đã lấy.' },
    appointment_cancelled: { says: 'Lịch hẹn này đã bỏ', next: 'Hẹn giờ mới nếu cần.' },
    appointment_missed: { says: 'Lịch hẹn này đã qua mà không đến', next: 'Hẹn giờ mới nếu cần.' },
  },
  notices: {
    booked: {
      title: 'Đã hẹn giờ',
      subject: 'Đã hẹn giờ tại {agency}',
      mail: 'Bạn đã hẹn giờ tại {agency}.\nGiờ hẹn: {slot}.\nXem, đổi hoặc bỏ hẹn: {link}',
      sms: 'Da hen gio tai {agency}. Gio hen: {slot}.',
    },
    moved: {
      title: 'Đã đổi giờ hẹn',
      subject: 'Đã đổi giờ hẹn tại {agency}',
      mail: 'Giờ hẹn của bạn tại {agency} đã đổi.\nGiờ mới: {slot}.\nXem, đổi hoặc bỏ hẹn: {link}',
      sms: 'Da doi gio hen tai {agency}. Gio moi: {slot}.',
    },
    given_up: {
      title: 'Đã bỏ hẹn',
      subject: 'Đã bỏ hẹn tại {agency}',
      mail: 'Lịch hẹn lúc {slot} tại {agency} đã bỏ.',
      sms: 'Lich hen luc {slot} tai {agency} da bo.',
    },
  },
  measures: {
    turns_taken: {
      title: 'Lượt lấy số',
      definition: 'Số lượt lấy số tại bộ phận một cửa trong kỳ: tại máy, bằng điện thoại, tại quầy và từ lịch hẹn.',
    },
    turns_served: {
      title: 'Lượt được phục vụ',
      definition: 'Số lượt lấy số được phục vụ xong trong kỳ.',
    },
    turns_left: {
      title: 'Lượt không được phục vụ',
      definition:
        'Số lượt lấy số kết thúc mà không được phục vụ trong kỳ: gọi hai lần không có mặt, tự bỏ số, hoặc còn chờ khi hết ngày.',
    },
    turns_wait_median: {
      title: 'Thời gian chờ thường gặp',
      definition:
        'Một nửa số lượt được gọi trong kỳ chờ không quá chừng này phút, tính từ lúc lấy số đến lúc được gọi lần đầu.',
    },
    turns_wait_in_time: {
      title: 'Tỷ lệ chờ trong mức quy định',
      definition:
        'Số lượt được gọi lần đầu trong thời gian chờ tối đa (quy định dossiers.waiting_minutes của ngày đó) chia cho số lượt được gọi trong kỳ.',
    },
  },
  permissions: {
    see: 'Xem sổ lấy số',
    call: 'Gọi số tại quầy',
    manage: 'Cài đặt lấy số, hẹn giờ',
  },
}
