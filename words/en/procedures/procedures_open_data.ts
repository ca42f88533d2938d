/** What the tables of open data are called. */
export const procedures_open_data = {
  procedures: {
    title: 'Procedures in force',
    text: 'The catalogue of procedures in force: code, name, field, online level, term, fees.',
    columns: {
      code: 'Code',
      name: 'Name',
      field: 'Field',
      online_level: 'Online level: full, partial, info',
      term_amount: 'Term',
      term_unit: 'Unit of the term',
      fee_lowest: 'Lowest fee (đồng)',
      fee_highest: 'Highest fee (đồng)',
    },
  },
}
