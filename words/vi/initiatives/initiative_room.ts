/** What pages of others say of initiatives: the place in the bar, the door at the foot, the list behind a figure. */
export const initiative_room = {
  place: 'Sáng kiến',
  door: 'Sáng kiến cải cách hành chính',
  rows: {
    caption: 'Từng sáng kiến',
    code: 'Mã sáng kiến',
    opened_on: 'Ngày đề xuất',
    closed_on: 'Ngày quyết định',
  },
}
