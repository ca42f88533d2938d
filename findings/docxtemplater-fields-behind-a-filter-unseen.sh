#!/usr/bin/env bash
# docxtemplater's expressions name their fields only where nothing but operators stands: behind a filter or a choice the
# list is empty.
#
# Version: docxtemplater 3.71.0, angular-expressions 1.6.0. Seen on 30 November 2026.
# Behaviour: getObjectIdentifiers() walks sums and comparisons, but neither filters nor `condition ? a : b`. It gives an
# empty list, not an error, as if the tag asked for nothing.
# Seen: "fee + charge" asks for charge, fee; "fee | upper" and "married ? wife : none" ask for nothing.
# Why it matters: who compares the fields of a template with those of the form by this list passes `{feee | upper}`, and
# the misspelt field is found on the printed letter. Walk `compiled.ast` instead.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --loglevel=error \
  docxtemplater@3.71.0 pizzip@3.3.0 angular-expressions@1.6.0 >/dev/null
cat >look.cjs <<'SCRIPT'
const parser = require('docxtemplater/expressions.js').configure({
  filters: { upper: (text) => String(text).toUpperCase() },
})
for (const tag of [
  'fee',
  'fee + charge',
  'age > 18 && married',
  'fee | upper',
  '(fee + charge) | upper',
  'married ? wife : none',
])
  console.log(`${tag}: [${Object.keys(parser(tag).getObjectIdentifiers()).sort().join(' ')}]`)
SCRIPT

seen=$(node look.cjs)
written='fee: [fee]
fee + charge: [charge fee]
age > 18 && married: [age married]
fee | upper: []
(fee + charge) | upper: []
married ? wife : none: []'

echo "$seen"
if [[ "$seen" != "$written" ]]; then
  printf 'This differs from what is written down:\n%s\n' "$written" >&2
  exit 1
fi
