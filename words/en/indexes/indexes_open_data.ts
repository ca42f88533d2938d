/** What the tables of open data are called. */
export const indexes_open_data = {
  rankings: {
    title: 'Reform rankings',
    text: 'Published rounds of the reform index: rank, points and share of each agency.',
    columns: {
      round: 'Round',
      set: 'Criteria set',
      period: 'Period',
      group: 'Group',
      agency: 'Agency code',
      agency_name: 'Agency',
      rank: 'Rank',
      points: 'Points',
      points_most: 'Most points',
      share: 'Share (%)',
      band: 'Class',
    },
  },
}
