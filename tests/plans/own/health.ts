import { type OwnDocument, titled } from './document.ts'

const procedures = 'Văn phòng Sở'

/** A department's plan in one table: columns in another order, days as deadlines, one unit merged over several rows. */
export const health: OwnDocument = {
  name: 'own-health-2025',
  letterhead: {
    left: ['ỦY BAN NHÂN DÂN TỈNH TÂN GIANG', 'SỞ Y TẾ', 'Số: 311/KH-SYT'],
    right: [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Tân Giang, ngày 10 tháng 02 năm 2025',
    ],
  },
  parts: [
    titled('KẾ HOẠCH'),
    titled('Cải cách hành chính và chuyển đổi số ngành y tế năm 2025'),
    'Căn cứ Kế hoạch số 15/KH-UBND ngày 20/01/2025 của Ủy ban nhân dân tỉnh Tân Giang, Sở Y tế ban hành Kế hoạch như sau:',
    titled('I. MỤC TIÊU'),
    '- Ít nhất 85% người bệnh hài lòng với dịch vụ khám, chữa bệnh công lập.',
    '- Thời gian chờ khám trung bình không vượt quá 40 phút; trên 70% lượt khám được đặt lịch qua mạng.',
    '- 100% bệnh viện công bố hồ sơ bệnh án điện tử trong năm 2025.',
    titled('II. NHIỆM VỤ CỤ THỂ'),
    {
      table: [
        ['TT', 'Thời hạn hoàn thành', 'Nhiệm vụ cụ thể', 'Đơn vị thực hiện', 'Kết quả', 'Đơn vị phối hợp'],
        ['A', { text: 'Thủ tục hành chính', width: 5 }],
        [
          '1',
          '15/3/2025',
          'Rà soát, đề xuất đơn giản hóa thủ tục cấp chứng chỉ hành nghề',
          { text: procedures, height: 3 },
          'Tờ trình',
          'Phòng Nghiệp vụ Y, Phòng Nghiệp vụ Dược',
        ],
        ['2', 'Trước 30/6/2025', 'Công khai thủ tục trên Cổng dịch vụ công', 'Danh mục', 'Phòng Nghiệp vụ Dược'],
        [
          '3',
          'Từ 01/4/2025 đến 30/9/2025',
          'Thí điểm trả kết quả tại nhà cho ít nhất 300 hồ sơ',
          'Báo cáo',
          'Bưu điện tỉnh, các bệnh viện tuyến tỉnh',
        ],
        ['B', { text: 'Chuyển đổi số', width: 5 }],
        [
          '4',
          'Hằng quý',
          'Kiểm tra việc liên thông dữ liệu khám, chữa bệnh tại các cơ sở y tế',
          'Trung tâm Công nghệ thông tin y tế',
          'Biên bản',
          'Bảo hiểm xã hội tỉnh; Sở Khoa học và Công nghệ',
        ],
        [
          '5',
          'Tháng 10',
          'Tập huấn sử dụng bệnh án điện tử',
          'Phòng Tổ chức cán bộ',
          '',
          'Các bệnh viện, trung tâm y tế',
        ],
        [
          '6',
          'Thường xuyên',
          'Tiếp nhận, xử lý phản ánh qua đường dây nóng',
          'Thanh tra Sở và Văn phòng Sở',
          'Sổ theo dõi',
          '',
        ],
      ],
    },
    titled('III. TỔ CHỨC THỰC HIỆN'),
    '1. Các phòng thuộc Sở, các đơn vị trực thuộc căn cứ Kế hoạch này xây dựng kế hoạch của đơn vị, gửi về Văn phòng Sở trước ngày 28/02/2025.',
    '2. Giao Văn phòng Sở theo dõi, đôn đốc và báo cáo Giám đốc Sở hằng tháng.',
    'Trên đây là Kế hoạch cải cách hành chính và chuyển đổi số ngành y tế năm 2025./.',
  ],
}
