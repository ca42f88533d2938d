/** What the tables of open data are called. */
export const measures_open_data = {
  results: {
    title: 'Results by month',
    text: 'Figures of each agency by month, with numerator and denominator so that anybody can recount.',
    columns: {
      month: 'Month',
      agency: 'Agency code',
      agency_name: 'Agency',
      measure: 'Measure',
      unit: 'Unit',
      value: 'Value',
      numerator: 'Numerator',
      denominator: 'Denominator',
    },
  },
}
