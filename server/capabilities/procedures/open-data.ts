import { today } from '#platform/context.ts'
import type { OpenDataSet } from '../capability.ts'
import { catalogueOn } from './pages/listing.ts'

/** The procedures in force today. */
export const proceduresOpen: OpenDataSet = {
  name: 'procedures',
  changes: 'irregular',
  columns: [
    { name: 'code', type: 'text' },
    { name: 'name', type: 'text' },
    { name: 'field', type: 'text' },
    { name: 'online_level', type: 'text' },
    { name: 'term_amount', type: 'number' },
    { name: 'term_unit', type: 'text' },
    { name: 'fee_lowest', type: 'number' },
    { name: 'fee_highest', type: 'number' },
  ],
  rows: async (context) =>
    (await catalogueOn(context, today(context))).map(({ code, name, field, online_level, term, fee }) => ({
      code,
      name,
      field,
      online_level,
      term_amount: term?.amount ?? null,
      term_unit: term?.unit ?? null,
      fee_lowest: fee.lowest,
      fee_highest: fee.highest,
    })),
}
