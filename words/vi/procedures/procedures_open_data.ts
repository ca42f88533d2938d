/** What the tables of open data are called. */
export const procedures_open_data = {
  procedures: {
    title: 'Thủ tục hành chính đang có hiệu lực',
    text: 'Danh mục thủ tục đang có hiệu lực: mã, tên, lĩnh vực, mức độ trực tuyến, thời hạn, mức phí.',
    columns: {
      code: 'Mã thủ tục',
      name: 'Tên thủ tục',
      field: 'Lĩnh vực',
      online_level: 'Mức độ trực tuyến: full toàn trình, partial một phần, info cung cấp thông tin',
      term_amount: 'Thời hạn',
      term_unit: 'Đơn vị thời hạn',
      fee_lowest: 'Phí thấp nhất (đồng)',
      fee_highest: 'Phí cao nhất (đồng)',
    },
  },
}
