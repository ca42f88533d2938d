/** What pages of others say of turns: the place in the bar, the door at the foot, the list behind a figure. */
export const turn_room = {
  place: 'Gọi số',
  door: 'Lấy số, hẹn giờ',
  rows: { caption: 'Từng lượt lấy số', code: 'Số', opened_on: 'Ngày lấy', closed_on: 'Ngày kết thúc' },
}
