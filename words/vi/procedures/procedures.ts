/** Words of the procedure catalogue. Names of procedures, papers and steps are data and stand in the catalogue itself. */
export const procedures = {
  objections: {
    not_found: {
      says: 'Không có thủ tục {code} đang có hiệu lực',
      next: 'Tìm theo tên thủ tục, hoặc hỏi người quản trị danh mục.',
    },
    nobody_competent: {
      says: 'Chưa ghi cơ quan nào có thẩm quyền giải quyết',
      next: 'Chọn ít nhất một cấp tiếp nhận và giải quyết thủ tục.',
    },
    no_components: { says: 'Thủ tục chưa có thành phần hồ sơ', next: 'Thêm ít nhất một giấy tờ người dân phải nộp.' },
    duplicate_component: { says: 'Mã giấy tờ {component} bị trùng', next: 'Đặt cho mỗi giấy tờ một mã riêng.' },
    no_steps: { says: 'Thủ tục chưa có bước xử lý nào', next: 'Thêm quy trình từ tiếp nhận đến trả kết quả.' },
    no_legal_basis: { says: 'Thủ tục chưa có căn cứ pháp lý', next: 'Ghi văn bản làm căn cứ.' },
    legal_basis_expired: { says: 'Căn cứ “{law}” đã hết hiệu lực', next: 'Thay bằng văn bản đang có hiệu lực.' },
    fee_without_basis: {
      says: 'Khoản “{fee}” chưa có căn cứ thu',
      next: 'Ghi văn bản quy định mức thu, hoặc để 0 đồng.',
    },
    fee_replaces_nothing: {
      says: 'Khoản “{fee}” ghi là thay cho một khoản không có',
      next: 'Chọn lại khoản mà nó thay thế, hoặc bỏ trống.',
    },
    unknown_case: {
      says: 'Trường hợp “{case}” chưa được khai báo',
      next: 'Thêm trường hợp đó vào thủ tục, hoặc chọn trường hợp khác.',
    },
    term_missing: {
      says: 'Chưa có thời hạn giải quyết theo quy định',
      next: 'Ghi thời hạn chung, hoặc thời hạn cho từng trường hợp.',
    },
    term_missing_in_case: {
      says: 'Trường hợp “{case}”: chưa có thời hạn giải quyết theo quy định',
      next: 'Ghi thời hạn chung, hoặc thời hạn cho từng trường hợp.',
    },
    steps_longer_than_legal_term: {
      says: 'Các bước cần {takes_hours} giờ làm việc, thời hạn theo quy định chỉ có {allows_hours} giờ',
      next: 'Rút ngắn bước, cho làm song song, hoặc xem lại thời hạn.',
    },
    steps_longer_than_legal_term_in_case: {
      says: 'Trường hợp “{case}”: các bước cần {takes_hours} giờ làm việc, thời hạn theo quy định chỉ có {allows_hours} giờ',
      next: 'Rút ngắn bước, cho làm song song, hoặc xem lại thời hạn.',
    },
    steps_longer_than_committed_term: {
      says: 'Các bước cần {takes_hours} giờ làm việc, thời hạn cam kết chỉ có {allows_hours} giờ',
      next: 'Rút ngắn bước, hoặc nới thời hạn cam kết trong mức quy định.',
    },
    steps_longer_than_committed_term_in_case: {
      says: 'Trường hợp “{case}”: các bước cần {takes_hours} giờ làm việc, thời hạn cam kết chỉ có {allows_hours} giờ',
      next: 'Rút ngắn bước, hoặc nới thời hạn cam kết trong mức quy định.',
    },
    committed_longer_than_legal: {
      says: 'Thời hạn cam kết dài hơn thời hạn theo quy định',
      next: 'Thời hạn cam kết chỉ được ngắn hơn hoặc bằng.',
    },
    committed_longer_than_legal_in_case: {
      says: 'Trường hợp “{case}”: thời hạn cam kết dài hơn thời hạn theo quy định',
      next: 'Thời hạn cam kết chỉ được ngắn hơn hoặc bằng.',
    },
    receive_step_missing: { says: 'Quy trình không bắt đầu bằng bước tiếp nhận', next: 'Đặt bước tiếp nhận lên đầu.' },
    return_step_missing: {
      says: 'Có trường hợp không đi đến bước trả kết quả',
      next: 'Thêm bước trả kết quả ở cuối quy trình.',
    },
    dead_end: {
      says: 'Bước “{step}” không dẫn tới trả kết quả',
      next: 'Đặt bước trước khi trả kết quả, và để các nhánh song song liền nhau.',
    },
    duplicate_step: { says: 'Mã bước {step} bị trùng', next: 'Đặt cho mỗi bước một mã riêng.' },
    step_without_time: { says: 'Bước “{step}” chưa có thời gian', next: 'Ghi số giờ hoặc số ngày của bước.' },
    unknown_parallel_group: {
      says: 'Bước “{step}” thuộc một nhóm song song không có',
      next: 'Tạo nhóm song song đó, hoặc cho bước làm tuần tự.',
    },
    role_without_staff: {
      says: 'Bước “{step}” giao cho vai trò {role} nhưng chưa có ai giữ',
      next: 'Giao vai trò cho một người, hoặc đổi vai trò của bước.',
    },
    outside_agency_unknown: {
      says: 'Bước “{step}” cần một cơ quan loại {agency_kind} nhưng danh bạ chưa có',
      next: 'Thêm cơ quan phối hợp vào danh bạ, hoặc bỏ bước.',
    },
    unknown_not_found: {
      says: 'Danh mục không có thủ tục {code}',
      next: 'Xem lại mã, hoặc tạo thủ tục mới với mã này.',
    },
    version_not_found: {
      says: 'Thủ tục {code} không có phiên bản số {number}',
      next: 'Mở danh sách phiên bản và chọn lại.',
    },
    code_taken: {
      says: 'Mã {code} đã có trong danh mục',
      next: 'Dùng mã khác, hoặc lập bản dự thảo mới cho thủ tục đang có.',
    },
    code_wrong: {
      says: 'Mã thủ tục gồm chữ không dấu, số, dấu chấm, gạch nối, có ít nhất một chữ số, tối đa 35 ký tự',
      next: 'Ví dụ: 1.001193 hoặc DP.000001.',
    },
    short_name_wrong: {
      says: 'Mã chỉ gồm chữ không dấu, số, dấu chấm, gạch nối, gạch dưới, tối đa 60 ký tự',
      next: 'Ví dụ: to_khai.',
    },
    not_a_draft: {
      says: 'Phiên bản {number} của thủ tục {code} không còn là dự thảo',
      next: 'Lập bản dự thảo mới từ phiên bản đang có hiệu lực.',
    },
    stale: {
      says: 'Bản dự thảo đã được {by} sửa lúc {at}',
      next: 'Mở bản mới nhất để xem khác biệt; những gì đã gõ vẫn còn trên trang này để chép sang.',
    },
    not_publishable: {
      says: 'Bản dự thảo chưa công bố được: còn {count} chỗ phải sửa',
      next: 'Sửa từng chỗ được nêu rồi công bố lại.',
    },
    day_taken: {
      says: 'Đã có phiên bản bắt đầu có hiệu lực đúng ngày {day}',
      next: 'Chọn ngày sau đó, hoặc bãi bỏ từ ngày này rồi công bố lại.',
    },
    publish_in_past: {
      says: 'Ngày {day} đã qua và hôm đó một phiên bản khác đang có hiệu lực',
      next: 'Chọn từ hôm nay trở đi: hồ sơ đã nhận theo phiên bản cũ không thay đổi.',
    },
    withdraw_in_past: { says: 'Ngày {day} đã qua', next: 'Bãi bỏ từ hôm nay hoặc một ngày sau đó.' },
    withdraw_nothing: {
      says: 'Thủ tục {code} không có phiên bản nào có hiệu lực từ ngày {day}',
      next: 'Xem danh sách phiên bản; có thể thủ tục đã được bãi bỏ.',
    },
  },
  not_verified: 'Chưa kiểm chứng',
  version_states: { draft: 'Dự thảo', published: 'Đã công bố', withdrawn: 'Đã bãi bỏ' },
  other_code_relations: { former: 'Mã cũ', sibling: 'Biến thể cùng thủ tục' },
  local_code: 'Mã tạm của địa phương, chưa có mã quốc gia',
  online_levels: { full: 'Toàn trình', partial: 'Một phần', info: 'Cung cấp thông tin' },
  component_kinds: {
    original: 'Bản chính',
    certified_copy: 'Bản sao có chứng thực',
    copy: 'Bản chụp',
    electronic: 'Bản điện tử',
  },
  step_kinds: {
    receive: 'Tiếp nhận',
    verify: 'Thẩm định',
    consult: 'Lấy ý kiến',
    field_check: 'Kiểm tra thực địa',
    draft: 'Dự thảo',
    sign: 'Ký duyệt',
    issue: 'Ban hành, cập nhật',
    pay: 'Nộp tiền, chi trả',
    post_publicly: 'Niêm yết công khai',
    return: 'Trả kết quả',
  },
  levels: { T: 'Cấp tỉnh', H: 'Cấp huyện (đến 30/6/2025)', X: 'Cấp xã' },
  fee_kinds: { fee: 'Phí', charge: 'Lệ phí', tax: 'Thuế', cost: 'Chi phí thực tế' },
  fee_units: { case: 'lần', page: 'trang', copy: 'bản', site: 'điểm kinh doanh', room: 'phòng' },
  fee_set_by: { central: 'Trung ương quy định', province: 'Hội đồng nhân dân cấp tỉnh quy định' },
  units: { wd: 'ngày làm việc', d: 'ngày', h: 'giờ làm việc', same_day: 'trong ngày làm việc' },
  ways: {
    counter: 'Trực tiếp tại Bộ phận Một cửa',
    post: 'Qua bưu chính công ích',
    online: 'Trực tuyến',
    phone: 'Qua điện thoại',
  },
  agency_kinds: {
    peoples_committee: 'Ủy ban nhân dân',
    police: 'Công an',
    land_office_branch: 'Chi nhánh Văn phòng đăng ký đất đai',
    social_insurance: 'Bảo hiểm xã hội',
    tax_office: 'Cơ quan thuế',
    notary_office: 'Tổ chức hành nghề công chứng',
    employment_centre: 'Trung tâm dịch vụ việc làm',
    industrial_zone_board: 'Ban Quản lý khu công nghiệp',
    utility: 'Đơn vị điện, nước, thoát nước',
    school: 'Trường học',
    justice_department: 'Sở Tư pháp',
    transport_department: 'Sở Giao thông vận tải',
    construction_department: 'Sở Xây dựng',
    culture_department: 'Sở Văn hóa, Thể thao và Du lịch',
    finance_department: 'Sở Tài chính',
    planning_department: 'Sở Kế hoạch và Đầu tư',
    agriculture_department: 'Sở Nông nghiệp và Môi trường',
    science_department: 'Sở Khoa học và Công nghệ',
    home_affairs_department: 'Sở Nội vụ',
    any_agency: 'Mọi cơ quan nhà nước',
  },
}
