/** What the tables of open data are called. */
export const indexes_open_data = {
  rankings: {
    title: 'Xếp hạng cải cách hành chính',
    text: 'Kết quả các kỳ đánh giá đã công bố: hạng, điểm, tỷ lệ của từng cơ quan.',
    columns: {
      round: 'Mã kỳ đánh giá',
      set: 'Bộ tiêu chí',
      period: 'Kỳ',
      group: 'Nhóm',
      agency: 'Mã cơ quan',
      agency_name: 'Tên cơ quan',
      rank: 'Hạng',
      points: 'Điểm',
      points_most: 'Điểm tối đa',
      share: 'Tỷ lệ (%)',
      band: 'Xếp loại',
    },
  },
}
