import type { OpenDataSet } from '../capability.ts'
import { recognised } from './views.ts'

/** The initiatives that were recognised; who proposed one is not told. */
export const initiativesOpen: OpenDataSet = {
  name: 'initiatives',
  changes: 'irregular',
  columns: [
    { name: 'code', type: 'text' },
    { name: 'title', type: 'text' },
    { name: 'agency', type: 'text' },
    { name: 'measure', type: 'text' },
    { name: 'before_period', type: 'text' },
    { name: 'after_period', type: 'text' },
    { name: 'applied_elsewhere', type: 'number' },
  ],
  rows: async (context) =>
    (await recognised(context)).map(({ code, title, agency, measure, before_period, after_period, applications }) => ({
      code,
      title,
      agency: agency.code,
      measure,
      before_period,
      after_period,
      applied_elsewhere: applications,
    })),
}
