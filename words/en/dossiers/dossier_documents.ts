/** The result of a dossier as a document: what it is called, and its fields. */
export const dossier_documents = {
  result: 'Result of a procedure',
  fields: {
    ma_ho_so: 'Dossier',
    ten_thu_tuc: 'Procedure',
    ngay_tiep_nhan: 'Received on',
    ho_ten: 'Name',
    ngay_sinh: 'Born on',
    so_dinh_danh: 'Identity number',
    noi_cu_tru: 'Address',
    le_phi: 'Fee',
    noi_dung: 'What is granted',
    muc_dich: 'What it is for',
    hieu_luc_den: 'Valid until',
  },
}
