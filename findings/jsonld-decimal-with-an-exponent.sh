#!/usr/bin/env bash
# A JSON number with a fraction that the JSON-LD context calls xsd:decimal becomes "1.05E1"^^xsd:decimal, which is no
# decimal.
#
# Version: jsonld 9.0.0, n3 2.13.12, rdf-validate-shacl 0.6.5, @zazuko/env 3.0.1. Seen on 30 November 2026.
# Behaviour: numbers with a fraction are always written as doubles are, with an exponent, and then given the type of the
# context. Whole numbers come out plain. Text ("10.5") is kept as it is.
# Seen: 10.5 becomes "1.05E1" and breaks a SHACL shape that asks for xsd:decimal; 10 and "10.5" conform.
# Why it matters: DCAT gives dcat:spatialResolutionInMeters the type xsd:decimal, and fees and rates are decimals too. A
# catalogue that is right to look at in JSON is refused by the portal that harvests it, for just those records with a
# fraction. Write decimals as text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --loglevel=error \
  jsonld@9.0.0 n3@2.13.12 rdf-validate-shacl@0.6.5 @zazuko/env@3.0.1 >/dev/null
cat >look.mjs <<'SCRIPT'
import rdf from '@zazuko/env'
import jsonld from 'jsonld'
import { Parser } from 'n3'
import Validator from 'rdf-validate-shacl'

const read = (text) => rdf.dataset(new Parser({ factory: rdf }).parse(text))
const shape = read(`@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix dcat: <http://www.w3.org/ns/dcat#> .
<urn:shape> a sh:NodeShape ; sh:targetClass dcat:Dataset ;
  sh:property [ sh:path dcat:spatialResolutionInMeters ; sh:datatype <http://www.w3.org/2001/XMLSchema#decimal> ] .`)
const property = 'dcat:spatialResolutionInMeters'
for (const value of [10, 10.5, '10.5']) {
  const record = {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      [property]: { '@type': 'http://www.w3.org/2001/XMLSchema#decimal' },
    },
    '@id': 'urn:dataset',
    '@type': 'dcat:Dataset',
    [property]: value,
  }
  const quads = await jsonld.toRDF(record, { format: 'application/n-quads' })
  const { conforms } = await new Validator(shape, { factory: rdf }).validate(read(quads))
  console.log(
    `${JSON.stringify(value)}: ${quads.match(/"[^"]*"\^\^/)[0]}xsd:decimal ${conforms ? 'conforms' : 'is refused'}`,
  )
}
SCRIPT

seen=$(node look.mjs 2>/dev/null)
written='10: "10"^^xsd:decimal conforms
10.5: "1.05E1"^^xsd:decimal is refused
"10.5": "10.5"^^xsd:decimal conforms'

echo "$seen"
if [[ "$seen" != "$written" ]]; then
  printf 'This differs from what is written down:\n%s\n' "$written" >&2
  exit 1
fi
