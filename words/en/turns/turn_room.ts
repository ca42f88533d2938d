/** What pages of others say of turns: the place in the bar, the door at the foot, the list behind a figure. */
export const turn_room = {
  place: 'Call numbers',
  door: 'Numbers and appointments',
  rows: { caption: 'Numbers taken', code: 'Number', opened_on: 'Taken', closed_on: 'Ended' },
}
