#!/usr/bin/env bash
# The text that pdf.js gives for a page lacks the answers and notes typed on it, and holds the words of layers that are
# switched off.
#
# Version: unpdf 1.8.1 (its own build of pdf.js), files made with @cantoo/pdf-lib 2.11.1. Seen on 30 November 2026.
# Behaviour: getTextContent() and unpdf's extractText() read the content of the page only. What is typed into form
# fields or free-text notes is painted by viewers from annotations. Content of an optional layer is read whether it is
# on or off.
# Seen: read "Form 01", "Layer that is off"; not read "Tran Van Mau", "Received, number 15".
# Why it matters: a filled form, or a paper whose receipt was typed on as a note, is searched and read as if it were
# blank. Old wording kept in a layer that is off is taken in as if it stood on the paper. Read getAnnotations() as well.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --loglevel=error @cantoo/pdf-lib@2.11.1 unpdf@1.8.1 >/dev/null
cat >look.mjs <<'SCRIPT'
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { extractText, getDocumentProxy } from 'unpdf'

const made = await PDFDocument.create()
const page = made.addPage([400, 300])
page.drawText('Form 01', { x: 50, y: 270, size: 12 })
const field = made.getForm().createTextField('applicant')
field.addToPage(page, { x: 50, y: 220, width: 200, height: 20 })
field.setText('Tran Van Mau')
page.node.addAnnot(
  made.context.register(
    made.context.obj({
      Type: 'Annot',
      Subtype: 'FreeText',
      Rect: [50, 150, 300, 170],
      F: 4,
      Contents: PDFString.of('Received, number 15'),
      DA: PDFString.of('/Helv 10 Tf 0 g'),
    }),
  ),
)
const layer = made.context.register(made.context.obj({ Type: 'OCG', Name: PDFString.of('Old wording') }))
made.catalog.set(PDFName.of('OCProperties'), made.context.obj({ OCGs: [layer], D: { Order: [layer], OFF: [layer] } }))
page.node.Resources().set(PDFName.of('Properties'), made.context.obj({ Old: layer }))
page.node.setFontDictionary(PDFName.of('Font1'), (await made.embedFont('Helvetica')).ref)
page.node.addContentStream(
  made.context.register(made.context.stream('/OC /Old BDC BT /Font1 12 Tf 50 100 Td (Layer that is off) Tj ET EMC')),
)

const pdf = await getDocumentProxy(await made.save(), { verbosity: 0 })
const { text } = await extractText(pdf, { mergePages: true })
for (const words of ['Form 01', 'Layer that is off', 'Tran Van Mau', 'Received, number 15'])
  console.log(`${words}: ${text.includes(words) ? 'read' : 'not read'}`)
const { visible } = (await pdf.getOptionalContentConfig()).getGroup(layer.toString().replace(' 0 ', ''))
console.log(`the layer is ${visible ? 'on' : 'off'}`)
const typed = (await (await pdf.getPage(1)).getAnnotations()).map((one) => one.fieldValue ?? one.contentsObj.str)
console.log(`getAnnotations(): ${typed.join('; ')}`)
SCRIPT

seen=$(node look.mjs)
written='Form 01: read
Layer that is off: read
Tran Van Mau: not read
Received, number 15: not read
the layer is off
getAnnotations(): Received, number 15; Tran Van Mau'

echo "$seen"
if [[ "$seen" != "$written" ]]; then
  printf 'This differs from what is written down:\n%s\n' "$written" >&2
  exit 1
fi
