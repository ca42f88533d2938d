import assert from 'node:assert/strict'
import { test } from 'node:test'
import { words } from '#words/index.ts'
import { broughtRules } from '../../server/capabilities/rulebook/brought.ts'
import { capabilities } from '../../server/capabilities.ts'

type Tree = { readonly [key: string]: string | Tree }
const languages = ['vi', 'en'] as const

/** The text at a dotted place; null where none stands. */
function textAt(tree: Tree, place: string): string | null {
  const found = place
    .split('.')
    .reduce<string | Tree | undefined>((at, key) => (typeof at === 'object' ? at[key] : undefined), tree)
  return typeof found === 'string' ? found : null
}

test('the journal’s page has words for every kind of event and of subject', () => {
  const subjects = capabilities.flatMap(({ subjects = [] }) => subjects)
  const unsaid = languages.flatMap((language) => {
    const { events, subjects: kinds } = words[language].journal_pages
    return subjects.flatMap((subject) => [
      ...(textAt(kinds, subject.kind) ? [] : [`${language} ${subject.kind}`]),
      ...Object.keys(subject.events).flatMap((kind) => (textAt(events, kind) ? [] : [`${language} ${kind}`])),
    ])
  })
  assert.deepEqual(unsaid, [])
})

test('every rule the product brings is a sentence, and its unit a word', () => {
  const bare = new Set(['confidence', '%', 'weekday'])
  const unsaid = languages.flatMap((language) => {
    const { names, units } = words[language].rule_pages
    return broughtRules.flatMap(({ code, unit }) => [
      ...(textAt(names, code) ? [] : [`${language} ${code}`]),
      ...(unit === null || bare.has(unit) || textAt(units, unit) ? [] : [`${language} unit ${unit}`]),
    ])
  })
  assert.deepEqual([...new Set(unsaid)], [])
})
