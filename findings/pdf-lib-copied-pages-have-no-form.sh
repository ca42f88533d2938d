#!/usr/bin/env bash
# Pages copied by pdf-lib show the filled form, but the new file has no form; its language and its tags for screen
# readers are gone.
#
# Version: @cantoo/pdf-lib 2.11.1, read with unpdf 1.8.1. Seen on 30 November 2026.
# Behaviour: copyPages() takes the widgets along and not what stands in the catalog: AcroForm, StructTreeRoot, MarkInfo,
# Lang. pdf-lib then finds no fields, while pdf.js still finds the answers at the widgets. flatten() of the new file
# draws none of them where field and widget are two objects, as pdf-lib makes them.
# Seen: 1 field before, 0 after; after flatten() the answer is still not in the page's text.
# Why it matters: putting the papers of a dossier into one PDF is daily work. The bundle looks complete, but who reads
# answers through the form gets none, who flattens the bundle keeps them loose, and a page made for the blind is no
# longer so. Flatten each file before copying, and write Lang anew.
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
const field = made.getForm().createTextField('applicant')
field.addToPage(made.addPage([400, 300]), { x: 50, y: 250, width: 200, height: 20 })
field.setText('Tran Van Mau')
made.catalog.set(PDFName.of('Lang'), PDFString.of('vi'))
made.catalog.set(PDFName.of('MarkInfo'), made.context.obj({ Marked: true }))
made.catalog.set(
  PDFName.of('StructTreeRoot'),
  made.context.register(made.context.obj({ Type: 'StructTreeRoot', K: [] })),
)
const before = await made.save()

const bundle = await PDFDocument.create()
for (const page of await bundle.copyPages(await PDFDocument.load(before), [0])) bundle.addPage(page)
const after = await bundle.save()

const KEPT = ['AcroForm', 'Lang', 'MarkInfo', 'StructTreeRoot']
async function told(name, bytes) {
  const doc = await PDFDocument.load(bytes)
  const catalog = KEPT.filter((key) => doc.catalog.has(PDFName.of(key)))
  const fields = doc.getForm().getFields().length
  const annotations = await (await (await getDocumentProxy(new Uint8Array(bytes))).getPage(1)).getAnnotations()
  console.log(
    `${name}: catalog [${catalog.join(' ')}], fields ${fields}, pdf.js finds ${annotations.map((one) => one.fieldValue).join()}`,
  )
}
await told('before', before)
await told('after', after)
const flat = await PDFDocument.load(after)
flat.getForm().flatten()
const { text } = await extractText(await getDocumentProxy(await flat.save()), { mergePages: true })
console.log(`flattened after: the answer is ${text.includes('Tran Van Mau') ? '' : 'not '}in the page`)
SCRIPT

seen=$(node look.mjs)
written='before: catalog [AcroForm Lang MarkInfo StructTreeRoot], fields 1, pdf.js finds Tran Van Mau
after: catalog [], fields 0, pdf.js finds Tran Van Mau
flattened after: the answer is not in the page'

echo "$seen"
if [[ "$seen" != "$written" ]]; then
  printf 'This differs from what is written down:\n%s\n' "$written" >&2
  exit 1
fi
