import { type OwnDocument, titled } from './document.ts'

/** A department's plan without areas: a column for targets, one for who prepares, orders given in dashes. Labelled before it was read. */
export const roads: OwnDocument = {
  name: 'own-roads-2028',
  letterhead: {
    left: ['UBND TỈNH LÂM BÌNH', 'SỞ XÂY DỰNG', 'Số: 77/KH-SXD'],
    right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Lâm Bình, ngày 03 tháng 02 năm 2028'],
  },
  parts: [
    titled('KẾ HOẠCH'),
    titled('Nâng cao chất lượng giải quyết thủ tục hành chính của Sở Xây dựng năm 2028'),
    'Thực hiện Quyết định số 15/QĐ-UBND ngày 10/01/2028 của UBND tỉnh Lâm Bình, Sở Xây dựng ban hành Kế hoạch như sau:',
    titled('1. MỤC TIÊU'),
    'Phấn đấu đến hết năm 2028 không còn hồ sơ trễ hạn do lỗi của công chức; mức độ số hóa hồ sơ đạt bình quân 85%.',
    'Chi phí đi lại của người dân giảm một phần, tối thiểu 20% so với năm 2027.',
    titled('2. NHIỆM VỤ'),
    {
      table: [
        ['Số TT', 'Công việc', 'Chỉ tiêu', 'Đơn vị tham mưu', 'Đơn vị phối hợp', 'Thời gian trình'],
        [
          '01',
          'Rút gọn thành phần hồ sơ cấp phép xây dựng',
          'Giảm 02 loại giấy tờ',
          'Phòng Quản lý hạ tầng',
          'Văn phòng Sở',
          'Trước 31/3/2028',
        ],
        [
          '02',
          'Khai thác dữ liệu đất đai dùng chung',
          '≥ 95% hồ sơ',
          'Phòng Quản lý hạ tầng',
          'Sở Nông nghiệp và Môi trường',
          'Quý II, quý IV năm 2028',
        ],
        ['03', 'Đánh giá độ hài lòng', 'Trên 90 phiếu/tháng', 'Văn phòng Sở', '', 'Hằng tháng'],
      ],
    },
    titled('3. TỔ CHỨC THỰC HIỆN'),
    '- Giao Văn phòng Sở làm đầu mối, tổng hợp kết quả trước ngày 20 hằng tháng;',
    '- Giao các phòng chuyên môn thực hiện nhiệm vụ được phân công;',
    '- Thanh tra Sở kiểm tra đột xuất ít nhất 02 lần trong năm.',
  ],
}
