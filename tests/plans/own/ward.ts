import { type OwnDocument, titled } from './document.ts'

/** A ward's decision with its plan: two rows of headings, a column for each year, "nt" for the same again, days without their year. */
export const ward: OwnDocument = {
  name: 'own-ward-2026',
  letterhead: {
    left: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG BẾN SỎI', 'Số: 45/QĐ-UBND'],
    right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Bến Sỏi, ngày 15 tháng 01 năm 2026'],
  },
  parts: [
    titled('QUYẾT ĐỊNH'),
    titled('Về việc ban hành Kế hoạch cải cách hành chính phường Bến Sỏi năm 2026'),
    titled('ỦY BAN NHÂN DÂN PHƯỜNG'),
    'Căn cứ Quyết định số 99/QĐ-UBND ngày 10/01/2026 của UBND tỉnh Lâm Bình ban hành Kế hoạch cải cách hành chính năm 2026;',
    titled('QUYẾT ĐỊNH:'),
    'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính phường Bến Sỏi năm 2026.',
    'Điều 2. Quyết định có hiệu lực kể từ ngày ký.',
    titled('KẾ HOẠCH'),
    titled('Cải cách hành chính phường Bến Sỏi năm 2026'),
    '(Kèm theo Quyết định số 45/QĐ-UBND ngày 15/01/2026 của UBND phường Bến Sỏi)',
    titled('I. MỤC TIÊU, CHỈ TIÊU CHỦ YẾU'),
    {
      table: [
        [
          { text: 'STT', height: 2 },
          { text: 'Chỉ tiêu', height: 2 },
          { text: 'Đơn vị tính', height: 2 },
          { text: 'Lộ trình', width: 3 },
          { text: 'Cơ quan theo dõi', height: 2 },
        ],
        ['2026', '2027', '2030'],
        ['1', 'Tỷ lệ hồ sơ giải quyết đúng hạn', '%', '≥ 98', '≥ 98,5', '≥ 99', 'Trung tâm Phục vụ hành chính công'],
        ['2', 'Tỷ lệ hồ sơ trực tuyến', '%', '80', '85', '95', 'nt'],
        ['3', 'Mức độ hài lòng', '%', 'Trên 90', 'Trên 92', 'Trên 95', 'Văn phòng'],
      ],
    },
    titled('II. NHIỆM VỤ'),
    {
      table: [
        [
          { text: 'STT', height: 2 },
          { text: 'Nhiệm vụ trọng tâm', height: 2 },
          { text: 'Phân công', width: 2 },
          { text: 'Sản phẩm dự kiến', height: 2 },
          { text: 'Thời gian hoàn thành', height: 2 },
        ],
        ['Chủ trì', 'Phối hợp'],
        ['A', { text: 'CÔNG TÁC CHỈ ĐẠO', width: 5 }],
        ['1', 'Báo cáo định kỳ', 'Văn phòng', 'Các phòng, ban, ngành phường', '04 báo cáo', '15/3; 15/6; 15/9; 15/12'],
        ['2', 'Kiểm tra các khu phố', 'Tổ kiểm tra', 'nt', 'Thông báo kết luận', 'Quý II, III'],
        ['B', { text: 'CẢI CÁCH THỦ TỤC', width: 5 }],
        ['3', 'Rà soát quy trình nội bộ', 'Phòng Văn hóa - Xã hội', '', 'Quyết định', 'Tháng 5 và 10'],
        ['4', 'Xử lý phản ánh, kiến nghị', 'Văn phòng', '', 'Văn bản trả lời', 'Khi có phát sinh'],
      ],
    },
    titled('III. TỔ CHỨC THỰC HIỆN'),
    '1. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường: Chủ trì, tham mưu, tổng hợp.',
    '2. Phòng Kinh tế, Hạ tầng và Đô thị: Bố trí kinh phí.',
  ],
}
