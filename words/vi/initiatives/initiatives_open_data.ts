/** What the tables of open data are called. */
export const initiatives_open_data = {
  initiatives: {
    title: 'Sáng kiến được công nhận',
    text: 'Sáng kiến cải cách hành chính đã được công nhận và nơi khác đã áp dụng; không nêu tên người đề xuất.',
    columns: {
      code: 'Mã',
      title: 'Tên sáng kiến',
      agency: 'Mã cơ quan',
      measure: 'Chỉ tiêu theo dõi',
      before_period: 'Kỳ trước',
      after_period: 'Kỳ sau',
      applied_elsewhere: 'Số nơi khác áp dụng',
    },
  },
}
