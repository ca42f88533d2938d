#!/usr/bin/env bash
# pdf-lib's flatten() prints the answers of form fields that the form had hidden.
#
# Version: @cantoo/pdf-lib 2.11.1, read with unpdf 1.8.1. Seen on 30 November 2026.
# Behaviour: a field whose widget has the flag Hidden (bit 2) or NoView (bit 6) is not shown by viewers. Flattening
# draws its appearance into the page like that of every other field, and there is no option to leave it out.
# Seen: page text after flattening holds "Le Thi Mau", the answer in a hidden field.
# Why it matters: forms hide a part by a choice ("married?") and keep what had been typed there. An office that flattens
# forms before it files or publishes them puts answers on paper that the applicant had taken back. Remove such fields
# first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --loglevel=error @cantoo/pdf-lib@2.11.1 unpdf@1.8.1 >/dev/null
cat >look.mjs <<'SCRIPT'
import { PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import { extractText, getDocumentProxy } from 'unpdf'

const HIDDEN = 2
const PRINT = 4
const NO_VIEW = 32
const made = await PDFDocument.create()
const page = made.addPage([400, 300])
for (const [name, text, flags, y] of [
  ['applicant', 'Tran Van Mau', PRINT, 250],
  ['spouse', 'Le Thi Mau', HIDDEN, 200],
  ['remark', 'Not in view', NO_VIEW, 150],
]) {
  const field = made.getForm().createTextField(name)
  field.addToPage(page, { x: 50, y, width: 200, height: 20 })
  field.setText(text)
  for (const widget of field.acroField.getWidgets()) widget.dict.set(PDFName.of('F'), PDFNumber.of(flags))
}
const form = await made.save()

const loaded = await PDFDocument.load(form)
loaded.getForm().flatten()
const { text } = await extractText(await getDocumentProxy(await loaded.save()), { mergePages: true })
for (const answer of ['Tran Van Mau', 'Le Thi Mau', 'Not in view'])
  console.log(`${answer}: ${text.includes(answer) ? 'printed' : 'not printed'}`)
SCRIPT

seen=$(node look.mjs)
written='Tran Van Mau: printed
Le Thi Mau: printed
Not in view: printed'

echo "$seen"
if [[ "$seen" != "$written" ]]; then
  printf 'This differs from what is written down:\n%s\n' "$written" >&2
  exit 1
fi
