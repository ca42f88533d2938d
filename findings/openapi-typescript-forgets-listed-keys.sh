#!/usr/bin/env bash
# openapi-typescript turns an object whose keys are listed (propertyNames, required) into one with any key; the list is
# lost.
#
# Version: openapi-typescript 7.13.0, typescript 5.9.3, zod 4.6.7. Seen on 30 November 2026.
# Behaviour: z.record(z.enum([...]), ...) becomes propertyNames with an enum, required and additionalProperties in the
# schema. Of these the types keep the last alone. The same object written with properties keeps its keys.
# Seen: { [key: string]: number } instead of { received: number; returned: number }.
# Why it matters: counts by state, deadlines by step and votes by answer are sent like this. A page that asks for a
# state that no longer exists, or misspells one, is compiled without a word, and shows an empty figure.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --loglevel=error \
  openapi-typescript@7.13.0 typescript@5.9.3 zod@4.6.7 >/dev/null
cat >look.mjs <<'SCRIPT'
import openapiTypes, { astToString } from 'openapi-typescript'
import { z } from 'zod'

const record = z.toJSONSchema(z.record(z.enum(['received', 'returned']), z.number()))
const object = z.toJSONSchema(z.object({ received: z.number(), returned: z.number() }))
console.log(`schema: ${JSON.stringify({ ...record, $schema: undefined })}`)
const api = {
  openapi: '3.1.0',
  info: { title: 'Counts', version: '1' },
  paths: {},
  components: { schemas: { Record: record, Object: object } },
}
const types = astToString(await openapiTypes(api)).replace(/\s+/g, ' ')
for (const name of ['Record', 'Object']) console.log(types.match(new RegExp(`${name}: \\{[^}]*\\}`))[0])
SCRIPT

seen=$(node look.mjs)
written='schema: {"type":"object","propertyNames":{"type":"string","enum":["received","returned"]},"additionalProperties":{"type":"number"},"required":["received","returned"]}
Record: { [key: string]: number; }
Object: { received: number; returned: number; }'

echo "$seen"
if [[ "$seen" != "$written" ]]; then
  printf 'This differs from what is written down:\n%s\n' "$written" >&2
  exit 1
fi
