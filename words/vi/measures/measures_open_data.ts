/** What the tables of open data are called. */
export const measures_open_data = {
  results: {
    title: 'Kết quả phục vụ theo tháng',
    text: 'Số liệu giải quyết thủ tục của từng cơ quan theo tháng, kèm tử số và mẫu số để tự tính lại.',
    columns: {
      month: 'Tháng',
      agency: 'Mã cơ quan',
      agency_name: 'Tên cơ quan',
      measure: 'Chỉ tiêu',
      unit: 'Đơn vị',
      value: 'Giá trị',
      numerator: 'Tử số',
      denominator: 'Mẫu số',
    },
  },
}
