#!/usr/bin/env bash
# docxtemplater fills the tags of footnotes, but leaves those of endnotes and of link targets as braces, without an
# error.
#
# Version: docxtemplater 3.71.0, pizzip 3.3.0. Seen on 30 November 2026.
# Behaviour: footnotes are among the parts that are filled, endnotes are not. A link `mailto:{mail}` has its words
# filled and its target not, whether the target stands in the relationships or in a HYPERLINK field. The list of tags
# does not name what stands in them.
# Seen: body, footnote "a@mau.vn"; endnote "{mail}"; both targets "mailto:{mail}".
# Why it matters: an office moves its notes to the end of a letter with two clicks in Word, and the signed letter then
# shows braces. A link that reads rightly leads nowhere. A check of the template by its list of tags passes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --loglevel=error \
  docxtemplater@3.71.0 pizzip@3.3.0 lodash@4.18.1 >/dev/null
cat >look.cjs <<'SCRIPT'
// A Word file with no more than it needs: body, and further parts by their path.
const PizZip = require('pizzip')
const xml = (text) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const paragraph = (text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
function wordFile(body, parts = {}, types = '') {
  const zip = new PizZip()
  const contentTypes = `<Types xmlns="${PACKAGE}/content-types">
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>${types}</Types>`
  const relations = `<Relationships xmlns="${PACKAGE}/relationships">
    <Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`
  const document = `<w:document ${MAIN} xmlns:r="${OFFICE}"><w:body>${body}<w:sectPr/></w:body></w:document>`
  zip.file('[Content_Types].xml', xml(contentTypes))
  zip.file('_rels/.rels', xml(relations))
  zip.file('word/document.xml', xml(document))
  for (const [path, text] of Object.entries(parts)) zip.file(path, xml(text))
  return new PizZip(zip.generate({ type: 'nodebuffer' }))
}

const Docxtemplater = require('docxtemplater')
const inspect = require('docxtemplater/js/inspect-module.js')()

const note = (kind) => `<w:${kind}s ${MAIN}><w:${kind} w:id="2">${paragraph('{mail}')}</w:${kind}></w:${kind}s>`
const override = (kind) => `<Override PartName="/word/${kind}s.xml" ContentType="${WORD}.${kind}s+xml"/>`
const field = (kind) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
const body = `<w:p><w:hyperlink r:id="rId9"><w:r><w:t>{mail}</w:t></w:r></w:hyperlink></w:p>
<w:p>${field('begin')}<w:r><w:instrText>HYPERLINK "mailto:{mail}"</w:instrText></w:r>
${field('separate')}<w:r><w:t>{mail}</w:t></w:r>${field('end')}</w:p>
<w:p><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r></w:p>`
const zip = wordFile(
  body,
  {
    'word/footnotes.xml': note('footnote'),
    'word/endnotes.xml': note('endnote').replace('{mail}', '{mail}{only_here}'),
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">
      <Relationship Id="rId9" Type="${OFFICE}/hyperlink" Target="mailto:{mail}" TargetMode="External"/>
      <Relationship Id="rId10" Type="${OFFICE}/footnotes" Target="footnotes.xml"/>
      <Relationship Id="rId11" Type="${OFFICE}/endnotes" Target="endnotes.xml"/></Relationships>`,
  },
  override('footnote') + override('endnote'),
)

const doc = new Docxtemplater(zip, { modules: [inspect], errorLogging: false })
console.log('tags listed:', Object.keys(inspect.getAllTags()).join(' '))
doc.render({ mail: 'a@mau.vn', only_here: 'x' })
const part = (path, pattern) => doc.getZip().file(path).asText().match(pattern)[1]
console.log('link, words:', part('word/document.xml', /<w:t[^>]*>([^<]*)/))
console.log('footnote:', part('word/footnotes.xml', /<w:t[^>]*>([^<]*)/))
console.log('endnote:', part('word/endnotes.xml', /<w:t[^>]*>([^<]*)/))
console.log('link, target:', part('word/_rels/document.xml.rels', /Target="(mailto:[^"]*)"/))
console.log('link field, target:', part('word/document.xml', /HYPERLINK "([^"]*)"/))
SCRIPT

seen=$(node look.cjs)
written='tags listed: mail
link, words: a@mau.vn
footnote: a@mau.vn
endnote: {mail}{only_here}
link, target: mailto:{mail}
link field, target: mailto:{mail}'

echo "$seen"
if [[ "$seen" != "$written" ]]; then
  printf 'This differs from what is written down:\n%s\n' "$written" >&2
  exit 1
fi
