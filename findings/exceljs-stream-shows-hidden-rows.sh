#!/usr/bin/env bash
# exceljs read as a stream says of every hidden row that it is shown, and knows no merged cells; read as a whole it
# knows both.
#
# Version: exceljs 4.4.0. Seen on 30 November 2026.
# Behaviour: `row.hidden` is true for a filtered-out row in Workbook.xlsx.load and false in stream.xlsx.WorkbookReader.
# A cell merged over two rows has its value twice when read as a whole and once when streamed.
# Seen: shown rows add up to 17 as a whole and to 19 as a stream; one file, one column.
# Why it matters: a report that a commune hands in is often filtered or has group cells over several rows. The total
# changes when a large file is read by the other reader of the same package; neither total need be what stands on the
# screen (12).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --loglevel=error exceljs@4.4.0 >/dev/null
cat >look.cjs <<'SCRIPT'
const ExcelJS = require('exceljs')
async function main() {
  const made = new ExcelJS.Workbook()
  const sheet = made.addWorksheet('Report')
  sheet.addRow(['Commune', 'Dossiers'])
  for (const row of [
    ['A', 5],
    ['B', null],
    ['C', 7],
    ['D', 7],
  ])
    sheet.addRow(row)
  sheet.mergeCells('B2:B3')
  sheet.getRow(4).hidden = true
  await made.xlsx.writeFile('report.xlsx')

  const shown = (row) => `${row.cells.join('=')}${row.hidden ? ' hidden' : ''}`
  const added = (rows) => rows.reduce((sum, { cells, hidden }) => sum + (hidden ? 0 : (cells[1] ?? 0)), 0)
  const told = (rows) => `${rows.map(shown).join(', ')}; shown add up to ${added(rows)}`
  const seen = (row) => ({ cells: row.values.slice(1), hidden: row.hidden })
  const whole = new ExcelJS.Workbook()
  await whole.xlsx.readFile('report.xlsx')
  const rows = []
  whole.worksheets[0].eachRow((row, number) => number > 1 && rows.push(seen(row)))
  console.log('whole:', told(rows))
  const streamed = []
  for await (const one of new ExcelJS.stream.xlsx.WorkbookReader('report.xlsx', {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
  }))
    for await (const row of one) if (row.number > 1) streamed.push(seen(row))
  console.log('stream:', told(streamed))
}
main()
SCRIPT

seen=$(node look.cjs)
written='whole: A=5, B=5, C=7 hidden, D=7; shown add up to 17
stream: A=5, B, C=7, D=7; shown add up to 19'

echo "$seen"
if [[ "$seen" != "$written" ]]; then
  printf 'This differs from what is written down:\n%s\n' "$written" >&2
  exit 1
fi
