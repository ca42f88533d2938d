import type { Letter } from './letter.ts'

/** A letter of a department head's deputy: two pages would need more paragraphs. Used by the tests of paper/. */
export const aLetter: Letter = {
  paper: 'a4',
  lang: 'vi',
  words: {
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: 'Số',
    recipients: 'Nơi nhận',
  },
  superior: 'Ủy ban nhân dân tỉnh Mẫu',
  agency: 'Sở Nội vụ',
  number: '45/TB-SNV',
  place_and_date: 'Tỉnh Mẫu, ngày 05 tháng 3 năm 2026',
  title: 'Thông báo',
  abstract: 'Về việc hẹn lại ngày trả kết quả',
  signatures: [],
  recipients: ['Như trên;', 'Trung tâm Phục vụ hành chính công;', 'Lưu: VT.'],
  sample: null,
  salutation: ['Kính gửi: Bà Nguyễn Thị Phượng Khuê'],
  paragraphs: ['Sở Nội vụ xin lỗi Bà vì đã chậm trả kết quả.'],
}
