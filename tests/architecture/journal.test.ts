import assert from 'node:assert/strict'
import { test } from 'node:test'
import { place, type Source, sources, TESTS } from './sources.ts'

/** Keys that would carry what a person is or wrote. Bodies have names too, which are public: there `name` may stand. */
const PERSONAL =
  /^(applicant\w*|\w*phone\w*|\w*e?mail|\w*address|id_number\w*|login|birth\w*|note|free_text|full_name|password\w*)$/
const NAMES_OF_BODIES = new Set(['agencies', 'procedures', 'rulebook', 'calendar', 'indexes', 'plans', 'measures'])

test('events carry codes, ids, days and amounts, never what a person is or wrote', () => {
  const events = sources('server/**/*.ts', TESTS).flatMap(eventsIn)
  assert.ok(events.length > 20, `only ${events.length} events were seen`)
  const personal = events.flatMap(({ at, kind, keys }) =>
    keys
      .filter((key) => PERSONAL.test(key) || (key === 'name' && !NAMES_OF_BODIES.has(kind.split('.')[0] ?? '')))
      .map((key) => `${at} ${kind} carries ${key}`),
  )
  assert.deepEqual(personal, [])
})

test('an event is named by the capability that records it', () => {
  const foreign = sources('server/capabilities/**/*.ts', TESTS)
    .flatMap((source) => eventsIn(source).map((event) => ({ ...event, room: source.path.split('/')[2] })))
    .filter(({ kind, room }) => kind.split('.')[0] !== room)
    .map(({ at, kind }) => `${at} ${kind}`)
  assert.deepEqual(foreign, [])
})

test('the look sees keys, short and long, and not what they hold', () => {
  const text = "{ kind: 'people.named', data: { name, code: row.code, at: { phone: 1 }, ...more } }"
  assert.deepEqual(eventsIn({ path: 'x.ts', text }), [
    { at: 'x.ts:1', kind: 'people.named', keys: ['name', 'code', 'at', 'phone'] },
  ])
})

type Seen = { readonly at: string; readonly kind: string; readonly keys: readonly string[] }

/** What is written down as `kind: 'room.happened', data: { … }`. */
function eventsIn(source: Source): Seen[] {
  return [...source.text.matchAll(/kind:\s*'([a-z]+\.[a-z_]+)',\s*data:\s*\{/g)].map((hit) => {
    const body = bodyFrom(source.text, hit.index + hit[0].length)
    const keys = [...body.matchAll(/(?<=(?:^|[{,])\s*)([a-z_]\w*)(?=\s*(?:[:,}]|$))/g)].map(([key]) => key)
    return { at: place(source, hit.index), kind: hit[1] ?? '', keys }
  })
}

function bodyFrom(text: string, start: number): string {
  let depth = 1
  let end = start
  while (depth > 0 && end < text.length) {
    if (text[end] === '{') depth += 1
    if (text[end] === '}') depth -= 1
    end += 1
  }
  return text.slice(start, end - 1)
}
