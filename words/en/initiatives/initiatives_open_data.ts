/** What the tables of open data are called. */
export const initiatives_open_data = {
  initiatives: {
    title: 'Recognised initiatives',
    text: 'Initiatives of administrative reform that were recognised; who proposed one is not told.',
    columns: {
      code: 'Code',
      title: 'Title',
      agency: 'Agency code',
      measure: 'Measure',
      before_period: 'Period before',
      after_period: 'Period after',
      applied_elsewhere: 'Applied elsewhere',
    },
  },
}
