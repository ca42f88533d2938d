/** What the tables of open data are called. */
export const agencies_open_data = {
  agencies: {
    title: 'Agencies of the province',
    text: 'Agencies as they stand today: code, identifier, name, level, the agency above, address, telephone.',
    columns: {
      code: 'Code',
      identifier: 'Electronic identifier',
      name: 'Name',
      kind: 'Kind',
      level: 'Level: T province, H district, X commune',
      parent: 'Code of the agency above',
      address: 'Address',
      phone: 'Telephone',
      valid_from: 'From',
    },
  },
}
