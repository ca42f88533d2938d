/** What each measure is called and how it is counted, and what is refused. */
export const measures = {
  objections: {
    not_found: { says: 'Không có số đo {measure}', next: 'Xem danh sách số đo ở /api/v1/measures.' },
    not_kept_by: {
      says: 'Số đo {measure} không được tách theo {dimensions}',
      next: 'Bỏ bớt điều kiện, hoặc hỏi số chung rồi mở các dòng phía sau.',
    },
    period_unknown: {
      says: 'Không hiểu kỳ “{period}”',
      next: 'Viết như 2026, 2026-H1, 2026-Q1, 2026-06, R2026-Q1 hoặc R2026 (kỳ báo cáo).',
    },
  },
  names: {
    received: { title: 'Tiếp nhận', definition: 'Số hồ sơ được tiếp nhận trong kỳ.' },
    solved: {
      title: 'Đã giải quyết',
      definition: 'Số hồ sơ trong kỳ đã có kết quả tại nơi trả, hoặc đã được trả lời là không đủ điều kiện.',
    },
    open: { title: 'Đang giải quyết', definition: 'Số hồ sơ đã tiếp nhận và chưa xong vào cuối kỳ (hoặc lúc này).' },
    late_now: { title: 'Đang quá hạn', definition: 'Số hồ sơ chưa xong và đã qua hạn vào cuối kỳ (hoặc lúc này).' },
    on_time_solved: {
      title: 'Đúng hạn (đã giải quyết)',
      definition: 'Trong số hồ sơ đã giải quyết trong kỳ, tỷ lệ xong không muộn hơn hạn đang có hiệu lực.',
    },
    on_time_all: {
      title: 'Đúng hạn, tính cả hồ sơ quá hạn chưa xong',
      definition: 'Hồ sơ giải quyết đúng hạn chia cho hồ sơ đã giải quyết cộng hồ sơ còn treo quá hạn ở cuối kỳ.',
    },
    first_appointment_kept: {
      title: 'Giữ hẹn lần đầu',
      definition:
        'Hồ sơ xong không muộn hơn ngày hẹn đầu tiên, chia cho hồ sơ đã giải quyết cộng hồ sơ còn treo đã qua ngày hẹn đầu.',
    },
    working_time_mean: {
      title: 'Thời gian xử lý trung bình',
      definition:
        'Số giờ làm việc từ tiếp nhận đến khi có kết quả, trừ thời gian tạm dừng, bình quân hồ sơ giải quyết trong kỳ.',
    },
    working_time_p90: {
      title: '90 % hồ sơ xong trong',
      definition: 'Số giờ làm việc mà 90 % hồ sơ giải quyết trong kỳ không vượt quá (làm tròn lên nửa giờ).',
    },
    tasks_due: { title: 'Đầu việc đến hạn theo kế hoạch', definition: 'Số đầu việc của các kế hoạch có hạn trong kỳ.' },
    tasks_done_on_time: {
      title: 'Đầu việc xong đúng hạn',
      definition: 'Trong số đầu việc có hạn trong kỳ, số đầu việc xong không muộn hơn hạn đang có hiệu lực.',
    },
    tasks_done_late: {
      title: 'Đầu việc xong trễ hạn',
      definition: 'Trong số đầu việc có hạn trong kỳ, số đầu việc xong sau hạn.',
    },
    tasks_late_now: {
      title: 'Đầu việc đang trễ hạn',
      definition: 'Số đầu việc của các kế hoạch đã qua ngày hạn mà chưa xong vào cuối kỳ (hoặc hôm nay).',
    },
    plan_tasks_done: {
      title: 'Hoàn thành kế hoạch',
      definition: 'Trong số đầu việc của các kế hoạch có hạn trong kỳ, tỷ lệ đầu việc đã xong.',
    },
    online_share: { title: 'Nộp trực tuyến', definition: 'Tỷ lệ hồ sơ tiếp nhận trong kỳ được nộp trực tuyến.' },
    received_on_time: {
      title: 'Tiếp nhận trong kỳ, đúng hạn',
      definition: 'Trong số hồ sơ tiếp nhận trong kỳ, tỷ lệ đã xong đúng hạn hoặc chưa xong mà còn trong hạn lúc này.',
    },
    received_late: {
      title: 'Tiếp nhận trong kỳ, quá hạn',
      definition: 'Số hồ sơ tiếp nhận trong kỳ đã xong quá hạn, hoặc chưa xong và lúc này đã quá hạn.',
    },
    dossiers_digitised: {
      title: 'Có giấy tờ số hóa',
      definition: 'Trong số hồ sơ tiếp nhận trong kỳ, tỷ lệ có ít nhất một giấy tờ đã lưu thành tệp.',
    },
    postal_share: {
      title: 'Trả qua bưu chính',
      definition: 'Trong số hồ sơ giải quyết trong kỳ đã trả kết quả, tỷ lệ trả qua bưu chính công ích.',
    },
    withdrawn: {
      title: 'Đã rút',
      definition: 'Số hồ sơ đã tiếp nhận mà người nộp rút trong kỳ, khi chưa có kết quả.',
    },
    stopped: {
      title: 'Dừng giải quyết',
      definition: 'Số hồ sơ đã tiếp nhận mà cơ quan dừng giải quyết trong kỳ: theo đề nghị, hoặc quá ngày bổ sung.',
    },
    solved_early: { title: 'Xong trước hạn', definition: 'Số hồ sơ giải quyết trong kỳ xong trước ngày đến hạn.' },
    solved_on_the_day: {
      title: 'Xong đúng ngày hạn',
      definition: 'Số hồ sơ giải quyết trong kỳ xong đúng ngày đến hạn, không quá hạn.',
    },
    solved_late: { title: 'Xong quá hạn', definition: 'Số hồ sơ giải quyết trong kỳ xong sau hạn đang có hiệu lực.' },
    solved_every_step_on_time: {
      title: 'Mọi bước đúng hạn',
      definition: 'Số hồ sơ giải quyết đúng hạn trong kỳ mà không bước nào quá thời gian của bước.',
    },
    solved_with_late_step: {
      title: 'Có bước chậm, tổng đúng hạn',
      definition: 'Số hồ sơ giải quyết đúng hạn trong kỳ mà có bước quá thời gian của bước.',
    },
    solved_never_supplemented: {
      title: 'Không phải bổ sung',
      definition: 'Số hồ sơ giải quyết trong kỳ mà không phải bổ sung giấy tờ lần nào.',
    },
    solved_supplemented_once: {
      title: 'Bổ sung một lần',
      definition: 'Số hồ sơ giải quyết trong kỳ đã phải bổ sung giấy tờ một lần.',
    },
    solved_supplemented_more: {
      title: 'Bổ sung từ hai lần',
      definition: 'Số hồ sơ giải quyết trong kỳ đã phải bổ sung giấy tờ từ hai lần trở lên.',
    },
    results_electronic: {
      title: 'Trả kết quả điện tử',
      definition:
        'Trong số hồ sơ giải quyết trong kỳ đã trả kết quả, tỷ lệ được ghi nhận trả kết quả điện tử. Cổng Dịch vụ công quốc gia còn xem đường dẫn tệp kết quả; sổ chưa ghi tệp đó.',
    },
    procedures_online: {
      title: 'TTHC cung cấp trực tuyến',
      definition:
        'Trong số thủ tục đang có hiệu lực thuộc thẩm quyền vào cuối kỳ (hoặc hôm nay), tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình hoặc một phần. Mỗi thủ tục tính một lần.',
    },
    procedures_fully_online: {
      title: 'TTHC trực tuyến toàn trình',
      definition:
        'Trong số thủ tục đang có hiệu lực thuộc thẩm quyền vào cuối kỳ (hoặc hôm nay), tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình.',
    },
    online_procedures_used: {
      title: 'Dịch vụ trực tuyến phát sinh hồ sơ',
      definition:
        'Trong số dịch vụ công trực tuyến thuộc thẩm quyền vào cuối kỳ (hoặc hôm nay), tỷ lệ có ít nhất một hồ sơ nộp trực tuyến được tiếp nhận trong kỳ.',
    },
    procedures_published_in_full: {
      title: 'TTHC công khai đủ nội dung',
      definition:
        'Trong số thủ tục đang có hiệu lực thuộc thẩm quyền vào cuối kỳ (hoặc hôm nay), tỷ lệ công khai đủ tên, trình tự, cách thức, thành phần hồ sơ, thời hạn, cơ quan và kết quả thực hiện. Đối tượng thực hiện chưa được ghi riêng nên không xét.',
    },
    procedures_at_one_stop: {
      title: 'TTHC tiếp nhận tại Một cửa',
      definition:
        'Trong số thủ tục đang có hiệu lực thuộc thẩm quyền vào cuối kỳ (hoặc hôm nay), tỷ lệ có quy trình bắt đầu bằng việc tiếp nhận của công chức Bộ phận Một cửa.',
    },
  },
  units: {
    count: 'hồ sơ',
    percent: '%',
    working_hours: 'giờ làm việc',
    dong: 'đồng',
    score: 'điểm',
    people: 'người',
    documents: 'văn bản',
    minutes: 'phút',
  },
}
