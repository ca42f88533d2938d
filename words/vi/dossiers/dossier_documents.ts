/** The result of a dossier as a document: what it is called, and its fields. */
export const dossier_documents = {
  result: 'Kết quả giải quyết thủ tục hành chính',
  fields: {
    ma_ho_so: 'Mã hồ sơ',
    ten_thu_tuc: 'Tên thủ tục',
    ngay_tiep_nhan: 'Ngày tiếp nhận',
    ho_ten: 'Họ và tên',
    ngay_sinh: 'Ngày sinh',
    so_dinh_danh: 'Số định danh, giấy tờ',
    noi_cu_tru: 'Nơi cư trú, địa chỉ',
    le_phi: 'Phí, lệ phí',
    noi_dung: 'Nội dung kết quả',
    muc_dich: 'Mục đích sử dụng',
    hieu_luc_den: 'Có giá trị đến ngày',
  },
}
