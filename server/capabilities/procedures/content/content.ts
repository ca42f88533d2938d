import { createHash } from 'node:crypto'
import { lifeEvents } from '../built-in/catalogue/index.ts'
import type { Content, Mark, Procedure, ProcedureVersion } from '../procedure.ts'

/** What a version brought along says, as a row's content holds it. */
export function contentOf(procedure: Procedure, brought: ProcedureVersion): Content {
  const { code, versions: _versions, ...known } = procedure
  const { version: _version, valid_from: _from, valid_to: _to, announced_by: _by, ...content } = brought
  const life_events = lifeEvents.filter((event) => event.procedures.includes(code)).map((event) => event.code)
  return { ...content, ...known, life_events }
}

/** A draft with nothing in it but a name and a field; the linter says what is missing. */
export function blankContent(name: string, field: string): Content {
  const mark: Mark = { verified: false, source: '', note: null }
  return {
    national_code: null,
    other_codes: [],
    short_codes: [],
    search_words: [],
    life_events: [],
    name,
    name_en: '',
    field,
    levels: [],
    online_level: null,
    cases: [],
    terms: { legal: [], committed: [] },
    fees: [],
    exemption: null,
    components: [],
    legal_bases: [],
    conditions: [],
    result: { name: '', validity: null },
    ways: ['counter'],
    parallel_groups: [],
    steps: [],
    marks: {
      code: mark,
      name: mark,
      online_level: mark,
      exemption: mark,
      components: mark,
      conditions: mark,
      result: mark,
      ways: mark,
      steps: mark,
    },
  }
}

/** The columns that follow from the content; `words` is what the search finds besides the name, in plain letters, divided by |. */
export function contentRow(code: string, content: Content) {
  const { name, field, online_level, national_code, other_codes, short_codes, search_words } = content
  const codes = [code, national_code, ...other_codes.map((other) => other.code)].filter((one) => one !== null)
  const words = [...new Set([...codes, ...short_codes, ...search_words].map(plain))].join('|')
  return { name, field, online_level: online_level ?? ('info' as const), content, words }
}

/** Lower case, without marks, đ as d: as the search column is written. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replaceAll('|', ' ')
}

/** SHA-256 of a content, whatever the order of its keys: what events hold of it. */
export function digestOf(content: Content): string {
  return createHash('sha256').update(inOrder(content)).digest('hex')
}

function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${inOrder(held)}`).join(',')}}`
}
