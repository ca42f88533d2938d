/** Documents: what is refused, what states and permissions are called. */
export const documents = {
  states: {
    drafted: 'Đang soạn',
    submitted: 'Chờ ký',
    signed: 'Đã ký, chờ số',
    numbered: 'Đã có số, chờ phát hành',
    issued: 'Đã phát hành',
    replaced: 'Đã được thay thế',
    void: 'Đã hủy',
  },
  objections: {
    pattern_unsound: {
      says: 'Cách viết số phải có {số} đúng một lần; ngoài ra chỉ dùng được {năm}',
      next: 'Ví dụ: {số}/QĐ-UBND.',
    },
    register_stands: { says: 'Sổ {series} năm {year} đã mở', next: 'Mở sổ đang có trong danh sách.' },
    register_not_found: { says: 'Không có sổ này', next: 'Xem danh sách sổ cấp số.' },
    no_register: {
      says: 'Cơ quan chưa mở sổ cấp số “{series}”',
      next: 'Văn thư mở sổ trước, rồi cấp số.',
    },
    other_year: { says: 'Ngày không thuộc sổ năm {year}', next: 'Chọn ngày trong năm của sổ.' },
    day_ahead: { says: 'Không cấp số cho ngày chưa đến', next: 'Chọn hôm nay hoặc ngày trước.' },
    day_before_last: {
      says: 'Số gần nhất đã cấp cho ngày {day}; số sau không mang ngày sớm hơn',
      next: 'Chọn ngày đó hoặc ngày sau.',
    },
    number_not_found: { says: 'Sổ không có số này', next: 'Xem các số của sổ.' },
    number_is_void: { says: 'Số này đã hủy', next: 'Xem lý do hủy trong sổ.' },
    number_in_use: { says: 'Số này đang thuộc một văn bản', next: 'Mở văn bản và hủy ở đó.' },
    kind_not_found: { says: 'Không có loại văn bản này', next: 'Chọn loại trong danh sách.' },
    template_not_found: { says: 'Không có mẫu này', next: 'Xem danh sách mẫu văn bản.' },
    template_stands: { says: 'Mã mẫu {code} đã dùng', next: 'Đặt mã khác, hoặc lập bản tiếp theo của mẫu đang có.' },
    template_has_draft: { says: 'Mẫu đã có một bản đang soạn', next: 'Mở bản đang soạn và sửa tiếp.' },
    template_change_when: { says: 'Bản đã công bố thì không sửa', next: 'Lập bản tiếp theo của mẫu.' },
    template_publish_when: { says: 'Chỉ công bố được bản đang soạn', next: 'Xem trạng thái của bản này.' },
    template_withdraw_when: { says: 'Chỉ ngừng dùng được bản đã công bố', next: 'Xem trạng thái của bản này.' },
    template_renew_when: { says: 'Bản này đang soạn', next: 'Sửa tiếp bản đang soạn.' },
    template_empty: { says: 'Mẫu chưa có nội dung', next: 'Đưa tệp Word vào, hoặc soạn nội dung.' },
    template_faulty: { says: 'Mẫu còn {count} chỗ sai', next: 'Sửa từng chỗ trong danh sách rồi đưa tệp vào lại.' },
    template_from_not_later: {
      says: 'Bản trước đã dùng từ {day}; bản mới phải dùng từ ngày sau đó',
      next: 'Chọn ngày muộn hơn.',
    },
    template_not_published: { says: 'Mẫu chưa công bố', next: 'Chọn mẫu đang dùng.' },
    template_not_valid: { says: 'Mẫu không dùng cho hôm nay', next: 'Chọn mẫu đang dùng.' },
    template_takes_no_file: {
      says: 'Mẫu này soạn tại chỗ, không dùng tệp Word',
      next: 'Sửa nội dung ngay trên trang.',
    },
    word_needed: { says: 'Cần tệp Word (.docx)', next: 'Lưu lại thành .docx rồi đưa vào.' },
    word_unreadable: {
      says: 'Không đọc được tệp Word này',
      next: 'Mở bằng Word hoặc LibreOffice, lưu lại rồi đưa vào.',
    },
    word_too_large: { says: 'Tệp Word quá lớn', next: 'Bỏ bớt hình trong tệp rồi đưa vào lại.' },
    does_not_fill: {
      says: 'Không điền được tệp Word này',
      next: 'Kiểm tra các ô ⟦…⟧ còn nguyên, hoặc soạn lại từ mẫu.',
    },
    document_not_found: { says: 'Không có văn bản này', next: 'Xem danh sách văn bản.' },
    verification_not_found: {
      says: 'Không có văn bản nào mang mã này',
      next: 'Xem lại mã in trên văn bản; nếu vẫn không thấy, hỏi cơ quan ghi trên văn bản.',
    },
    subject_needed: { says: 'Văn bản này soạn từ một hồ sơ', next: 'Mở hồ sơ và soạn ở đó.' },
    subject_elsewhere: { says: 'Hồ sơ thuộc cơ quan khác', next: 'Soạn tại cơ quan đang giải quyết hồ sơ.' },
    values_wrong: { says: 'Có ô chưa đúng', next: 'Sửa các ô được chỉ ra.' },
    value_unknown: { says: 'Loại văn bản này không có ô này', next: 'Bỏ ô này.' },
    value_wrong: { says: 'Ô này ghi chưa đúng dạng', next: 'Xem lại nội dung ô.' },
    value_not_text: { says: 'Cần chữ, dài nhất 5.000 ký tự', next: 'Rút ngắn hoặc bỏ ký hiệu ⟦ ⟧.' },
    value_not_day: { says: 'Cần một ngày', next: 'Ghi ngày/tháng/năm.' },
    value_not_money: { says: 'Cần số tiền tròn đồng', next: 'Chỉ ghi chữ số.' },
    value_not_number: { says: 'Cần một số', next: 'Chỉ ghi chữ số.' },
    value_not_yes_no: { says: 'Chọn có hoặc không', next: 'Chọn một trong hai.' },
    values_missing: { says: 'Còn {count} ô bắt buộc chưa ghi', next: 'Ghi đủ rồi trình ký.' },
    edit_when: { says: 'Chỉ sửa được văn bản đang soạn (hiện: {state})', next: 'Đề nghị người ký trả lại để sửa.' },
    submit_when: { says: 'Chỉ trình ký được văn bản đang soạn (hiện: {state})', next: 'Xem trạng thái văn bản.' },
    send_back_when: { says: 'Chỉ trả lại được văn bản chưa có số (hiện: {state})', next: 'Hủy văn bản, nếu cần.' },
    sign_when: { says: 'Chỉ ký được văn bản chờ ký (hiện: {state})', next: 'Xem trạng thái văn bản.' },
    number_when: { says: 'Chỉ cấp số cho văn bản đã ký (hiện: {state})', next: 'Chờ ký rồi cấp số.' },
    issue_when: { says: 'Chỉ phát hành được văn bản đã có số (hiện: {state})', next: 'Cấp số trước.' },
    void_when: { says: 'Văn bản đã hủy hoặc đã được thay thế', next: 'Xem trạng thái văn bản.' },
    replace_when: {
      says: 'Chỉ thay thế được văn bản đang có hiệu lực (hiện: {state})',
      next: 'Xem trạng thái văn bản.',
    },
    own: { says: 'Người soạn không tự ký', next: 'Chuyển người có thẩm quyền ký.' },
    no_signer: {
      says: 'Chưa cài đặt chữ ký số cho bạn',
      next: 'Đề nghị quản trị cài đặt ở trang Chữ ký số; hoặc ký bằng phần mềm khác rồi đưa tệp PDF vào, hoặc ký trên giấy.',
    },
    no_seal: {
      says: 'Chưa cài đặt chữ ký số của cơ quan',
      next: 'Đề nghị quản trị cài đặt ở trang Chữ ký số; hoặc đưa tệp PDF đã đóng dấu vào.',
    },
    no_signature: { says: 'Tệp của văn bản không có chữ ký này', next: 'Xem danh sách chữ ký của văn bản.' },
    signing_waits: {
      says: 'Đang chờ xác nhận ký, đến {until}',
      next: 'Xác nhận trên điện thoại hoặc thiết bị ký; hết giờ mà chưa xác nhận thì ký lại được.',
    },
    word_not_signed_here: {
      says: 'Văn bản soạn bằng Word, chưa ký số tại đây được',
      next: 'Mở văn bản: tải về ký bằng phần mềm khác rồi đưa tệp PDF vào, hoặc ký trên giấy.',
    },
    agent_needed: {
      says: 'Văn bản này được ký bằng token cắm ở máy của người ký',
      next: 'Mở văn bản trên máy có cắm token rồi bấm “Ký bằng token ở máy này”.',
    },
    token_not_set: {
      says: 'Chữ ký ở đây không được cài đặt bằng token ở máy cán bộ',
      next: 'Ký bằng cách đã cài đặt, hoặc nhờ quản trị cài đặt lại ở mục Chữ ký số.',
    },
    signing_over: {
      says: 'Lần ký này đã hết hạn, đã xong hoặc không phải của bạn',
      next: 'Tải lại trang rồi bấm ký lại.',
    },
    certificate_of_another: {
      says: 'Chứng thư trong token không phải của người được cài đặt để ký',
      next: 'Cắm đúng token của mình. Nếu đã đổi chứng thư, nhờ quản trị sửa số định danh ở mục Chữ ký số.',
    },
    signer_agent_elsewhere: {
      says: 'Phần mềm ký phải chạy ngay trên máy có cắm token',
      next: 'Ghi địa chỉ http://127.0.0.1:18443 (đổi số cổng nếu phần mềm chạy cổng khác).',
    },
    signer_holder_missing: {
      says: 'Cần biết chứng thư trong token là của ai',
      next: 'Ghi số định danh cá nhân, mã số thuế trong chứng thư, hoặc số sê-ri của chứng thư.',
    },
    signer_unknown: { says: 'Không có cách ký này', next: 'Chọn trong danh sách.' },
    signer_nobody: {
      says: 'Người này không giữ vai trò ký văn bản ở cơ quan đó',
      next: 'Giao vai trò ký trước, rồi cài đặt chữ ký.',
    },
    seal_of_body: { says: 'Đơn vị này không có con dấu riêng', next: 'Cài đặt chữ ký của cơ quan mà đơn vị thuộc về.' },
    signer_setting_wrong: { says: 'Ô này ghi chưa đúng', next: 'Xem lại theo hướng dẫn của dịch vụ ký.' },
    signer_address_open: {
      says: 'Địa chỉ phải bắt đầu bằng https://',
      next: 'Chỉ dùng http:// cho máy chủ này (127.0.0.1).',
    },
    signer_secret_missing: { says: 'Cần mã truy cập của dịch vụ', next: 'Nhập mã; khi đổi địa chỉ phải nhập lại.' },
    file_same: {
      says: 'Tệp này đúng là bản đã ban hành của văn bản số {symbol}, không bị sửa',
      next: 'Có thể tin nội dung của tệp.',
    },
    file_other: {
      says: 'Tệp này không phải bản đã ban hành của văn bản số {symbol}',
      next: 'Chữ ký trong tệp nguyên vẹn nhưng đây là tệp khác, hoặc bản trước khi đóng dấu. Xin bản đã ban hành từ cơ quan.',
    },
    file_changed: {
      says: 'Tệp này đã bị sửa sau khi ký, không phải bản đã ban hành của văn bản số {symbol}',
      next: 'Đừng dùng tệp này; xin bản đã ban hành từ cơ quan.',
    },
    file_unsigned: {
      says: 'Tệp này không có chữ ký số, không phải bản đã ban hành của văn bản số {symbol}',
      next: 'Bản in rồi quét lại không kiểm tra được; so số, ngày và nội dung với cơ quan ban hành.',
    },
    file_needed: { says: 'Cần tệp đã có số và dấu', next: 'Đưa tệp PDF đã đóng dấu vào để phát hành.' },
    pdf_needed: { says: 'Cần tệp PDF', next: 'Xuất văn bản ra PDF rồi đưa vào.' },
    draft_takes_no_file: { says: 'Văn bản này sửa bằng các ô, không dùng tệp Word', next: 'Sửa nội dung các ô.' },
    no_file: { says: 'Văn bản chưa có tệp này', next: 'Xem các tệp đang có của văn bản.' },
  },
  permissions: {
    see: 'Xem văn bản',
    draft: 'Soạn văn bản',
    sign: 'Ký văn bản',
    issue: 'Cấp số, phát hành văn bản',
    registers: 'Giữ sổ cấp số',
    signers: 'Cài đặt chữ ký số',
    templates: 'Quản lý mẫu văn bản',
  },
}

/** Fields that every template may name. */
export const document_fields = {
  co_quan: 'Cơ quan ban hành',
  co_quan_cap_tren: 'Cơ quan cấp trên',
  dia_danh: 'Địa danh',
  so_van_ban: 'Số, ký hiệu',
  ngay_van_ban: 'Ngày, tháng, năm ban hành',
  nguoi_ky: 'Họ tên người ký',
  chuc_vu_ky: 'Chức vụ người ký',
  ma_kiem_tra: 'Mã kiểm tra',
  dia_chi_kiem_tra: 'Địa chỉ trang kiểm tra',
}

/** What stands in a page where something is not known yet. */
export const document_blanks = {
  date: 'ngày      tháng      năm          ',
  preview: 'XEM TRƯỚC',
}

/** What stands where something was signed, and beside the QR code. */
export const document_marks = {
  signed_by: 'Ký số bởi: {name}',
  signed_on: 'Ngày ký: {day}',
  verify: 'Quét để kiểm tra, mã:',
}
