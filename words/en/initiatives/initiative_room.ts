export const initiative_room = {
  place: 'Initiatives',
  door: 'Initiatives for better administration',
  rows: {
    caption: 'The initiatives',
    code: 'Code',
    opened_on: 'Proposed on',
    closed_on: 'Decided on',
  },
}
