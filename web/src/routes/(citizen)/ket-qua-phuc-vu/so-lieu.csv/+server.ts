import { csvOf } from '#lib/csv.ts'
import { citizenWords } from '../../say.ts'
import { active, resultsFor } from '../asked.server.ts'
import { columns } from '../columns.ts'

/** The table by agency as a file for spreadsheets. */
export const GET = async (event) => {
  const results = await resultsFor(event)
  const say = citizenWords(event.locals.locale)
  const titles = columns.map((name) => results.figures.find((one) => one.name === name)?.title ?? name)
  const lines = active(results).map(({ name, values }) => [
    name,
    ...columns.map((column) => values[column]?.value ?? null),
  ])
  return new Response(csvOf([[say('results.agency'), ...titles], ...lines]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="ket-qua-${results.period.code}.csv"`,
    },
  })
}
