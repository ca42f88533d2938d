import { before, months, onTime } from '../sample.ts'

/** The figures of the gallery's chart, as a chart's download gives them: with a byte-order mark, so that Excel reads Vietnamese. */
export function GET(): Response {
  const lines = months.map((month, index) => [month, onTime[index] ?? '', before[index] ?? ''].join(','))
  return new Response(`\ufeff${['Tháng,2026,2025', ...lines].join('\r\n')}\r\n`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="figures.csv"',
    },
  })
}
