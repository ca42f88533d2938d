import type { OpenDataSet } from '../capability.ts'
import { agencyList } from './lists.ts'

/** The agencies as they stand today. */
export const agenciesOpen: OpenDataSet = {
  name: 'agencies',
  changes: 'irregular',
  columns: [
    { name: 'code', type: 'text' },
    { name: 'identifier', type: 'text' },
    { name: 'name', type: 'text' },
    { name: 'kind', type: 'text' },
    { name: 'level', type: 'text' },
    { name: 'parent', type: 'text' },
    { name: 'address', type: 'text' },
    { name: 'phone', type: 'text' },
    { name: 'valid_from', type: 'day' },
  ],
  rows: async (context) =>
    (await agencyList(context, {})).map(
      ({ code, identifier, name, kind, level, parent, address, phone, valid_from }) => ({
        code,
        identifier,
        name,
        kind,
        level,
        parent,
        address,
        phone,
        valid_from,
      }),
    ),
}
