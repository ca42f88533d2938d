#!/usr/bin/env bash
# In a row of a loop docxtemplater prints the outer field of the same name where the row's own field is null.
#
# Version: docxtemplater 3.71.0, pizzip 3.3.0, angular-expressions 1.6.0. Seen on 30 November 2026.
# Behaviour: null counts as "not there", so the outer value is taken, with the plain parser and with expressions. An
# empty text, 0 and false stay the row's own. The same null is kept in a larger expression, where it does not reach
# outwards.
# Seen: rows with the notes "own", null, "" under the outer note "OUTER" print "own;OUTER;;".
# Why it matters: a database gives null for what is not known. In a list of people, papers or parcels the letter then
# prints the note, day or place of the whole dossier as that of one row, and nothing looks wrong.
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

const values = { note: 'OUTER', rows: [{ note: 'own' }, { note: null }, { note: '' }] }
function filled(tag, options) {
  const doc = new Docxtemplater(wordFile(paragraph(`{#rows}${tag};{/rows}`)), {
    nullGetter: () => '',
    errorLogging: false,
    ...options,
  })
  doc.render(values)
  return doc.getFullText()
}
console.log('plain parser:', filled('{note}', {}))
console.log('expressions:', filled('{note}', { parser: expressions }))
console.log('a choice:', filled("{note ? note : '-'}", { parser: expressions }))
console.log('asked:', filled('{note == null}', { parser: expressions }))
SCRIPT

seen=$(node look.cjs)
written='plain parser: own;OUTER;;
expressions: own;OUTER;;
a choice: own;OUTER;-;
asked: false;false;false;'

echo "$seen"
if [[ "$seen" != "$written" ]]; then
  printf 'This differs from what is written down:\n%s\n' "$written" >&2
  exit 1
fi
