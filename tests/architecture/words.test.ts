import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSaid, locales, say, words } from '#words/index.ts'
import { place, sources, TESTS } from './sources.ts'

const server = sources('server/**/*.ts', TESTS)

/** Where a code stands that a person will read as words: an objection, what is wrong with a field, a schema's refusal. */
const CODE = /(?:new Objection\(|\bpath(?::[^,{}]+)?,\s*code:|\berror:|\bobjection\()\s*['"]([a-z]+(?:\.[a-z_]+)+)['"]/g

test('every objection has words in Vietnamese and English', () => {
  const unsaid = server.flatMap((file) =>
    [...file.text.matchAll(CODE)]
      .filter(([, code = '']) => locales.some((locale) => !isSaid(locale, code)))
      .map((hit) => `${place(file, hit.index)} ${hit[1]}`),
  )
  assert.deepEqual(unsaid, [])
})

test('no objection has words that nobody says', () => {
  const text = server.map((file) => file.text).join('\n')
  const composed = composedIn(text)
  const isUsed = (code: string): boolean => text.includes(code) || composed.some((pattern) => pattern.test(code))
  const unused = Object.entries(words.vi).flatMap(([capability, texts]) =>
    codesIn((texts as { objections?: unknown }).objections, capability).filter((code) => !isUsed(code)),
  )
  assert.deepEqual(unused, [])
})

test('English has what Vietnamese has, and fills in the same values', () => {
  const vi = new Map(textsIn(words.vi))
  const en = new Map(textsIn(words.en))
  const lacking = [...vi.keys()].filter((key) => !en.has(key)).map((key) => `en lacks ${key}`)
  const surplus = [...en.keys()].filter((key) => !vi.has(key)).map((key) => `vi lacks ${key}`)
  const otherwise = [...vi].filter(([key, text]) => en.has(key) && slots(text) !== slots(en.get(key) ?? ''))
  assert.deepEqual([...lacking, ...surplus, ...otherwise.map(([key]) => `${key} fills in other values`)], [])
})

test('nothing is left untranslated: no text is empty', () => {
  const empty = locales.flatMap((locale) =>
    textsIn(words[locale])
      .filter(([key, text]) => text.trim() === '' && !key.endsWith('.next'))
      .map(([key]) => `${locale} ${key}`),
  )
  assert.deepEqual(empty, [])
})

/** Codes of objections: a text, or a pair of what is wrong and what to do next. */
function codesIn(texts: unknown, path: string): string[] {
  if (typeof texts === 'string' || (isNode(texts) && 'says' in texts)) return [path]
  return isNode(texts) ? Object.entries(texts).flatMap(([key, inner]) => codesIn(inner, `${path}.${key}`)) : []
}

/** Codes put together from parts (`dossiers.${action}_when`), as patterns. */
function composedIn(text: string): RegExp[] {
  return [...text.matchAll(/`([a-z]+\.[a-z_]*\$\{[^`]*|\$\{[^`}]+\}_[a-z_]+)`/g)].map(([, template = '']) => {
    const pattern = template.replace(/\$\{[^}]*\}/g, '[a-z_.]+').replace(/^([a-z]+)\./, '$1\\.')
    return new RegExp(`^${pattern}$`)
  })
}

function textsIn(texts: unknown, path = ''): [string, string][] {
  if (typeof texts === 'string') return [[path, texts]]
  // A text that one language leaves out on purpose is null there.
  if (typeof texts === 'function' || texts === null) return [[path, 'not a text']]
  return isNode(texts)
    ? Object.entries(texts).flatMap(([key, inner]) => textsIn(inner, path === '' ? key : `${path}.${key}`))
    : []
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function slots(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ')
}

test('a refusal tells a state by its name', () => {
  assert.equal(
    say('vi', 'dossiers.refuse_when', { state: 'received' }),
    'Chỉ từ chối được hồ sơ chưa tiếp nhận (hiện: Đã tiếp nhận)',
  )
})

test('a refusal tells a day as people write it', () => {
  assert.equal(say('vi', 'plans.not_later', { day: '2026-11-02' }), 'Ngày mới phải sau hạn đang có (02/11/2026)')
  assert.equal(say('vi', 'plans.too_many_dues', { count: 1200 }), 'Nhiệm vụ này thành 1200 đầu việc, quá nhiều')
})
