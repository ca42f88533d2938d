#!/usr/bin/env bash
# Expressions in docxtemplater add a missing amount as nothing and give the rest as the sum; no error, no empty place.
#
# Version: docxtemplater 3.71.0, pizzip 3.3.0, angular-expressions 1.6.0. Seen on 30 November 2026.
# Behaviour: in `a + b` a side that is missing or null is left out, and the other side is the answer. `a - b` and `a *
# b` of a missing field come out as missing. The hook for missing values (`nullGetter`) is asked only for the last two.
# Seen: fee + charge with an unknown fee is "50000"; fee - charge and fee * charge ask the hook.
# Why it matters: a letter that demands fee and charge names too low a total when the fee has not been set yet, and a
# test with minus or times would make one believe that unknown amounts are noticed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --loglevel=error \
  docxtemplater@3.71.0 pizzip@3.3.0 angular-expressions@1.6.0 >/dev/null
cat >look.cjs <<'SCRIPT'
// A Word file with no more than it needs: a body.
const PizZip = require('pizzip')
const xml = (text) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const paragraph = (text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
function wordFile(body) {
  const zip = new PizZip()
  const contentTypes = `<Types xmlns="${PACKAGE}/content-types">
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/></Types>`
  const relations = `<Relationships xmlns="${PACKAGE}/relationships">
    <Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`
  const document = `<w:document ${MAIN}><w:body>${body}<w:sectPr/></w:body></w:document>`
  zip.file('[Content_Types].xml', xml(contentTypes))
  zip.file('_rels/.rels', xml(relations))
  zip.file('word/document.xml', xml(document))
  return new PizZip(zip.generate({ type: 'nodebuffer' }))
}

const Docxtemplater = require('docxtemplater')
const expressions = require('docxtemplater/expressions.js')

function filled(tag, values) {
  const doc = new Docxtemplater(wordFile(paragraph(tag)), {
    parser: expressions,
    nullGetter: () => 'UNKNOWN',
    errorLogging: false,
  })
  doc.render(values)
  return doc.getFullText()
}
for (const [name, values] of [
  ['missing', { charge: 50000 }],
  ['null', { fee: null, charge: 50000 }],
])
  console.log(`fee ${name}:`, filled('{fee + charge} {charge + fee} {fee}', values))
console.log('minus, times:', filled('{fee - charge} {fee * charge}', { charge: 50000 }))
SCRIPT

seen=$(node look.cjs)
written='fee missing: 50000 50000 UNKNOWN
fee null: 50000 50000 UNKNOWN
minus, times: UNKNOWN UNKNOWN'

echo "$seen"
if [[ "$seen" != "$written" ]]; then
  printf 'This differs from what is written down:\n%s\n' "$written" >&2
  exit 1
fi
