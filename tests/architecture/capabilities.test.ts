import assert from 'node:assert/strict'
import { test } from 'node:test'
import { capabilities } from '../../server/capabilities.ts'
import { routesOf } from '../../tools/readmes/recorded-routes.ts'
import { place, sources, TESTS } from './sources.ts'

/** Parts of the API that stood before each capability had its own; addresses never change, so they stay. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  agencies: 'agency-groups',
  people: 'accounts agencies delegations me my registrations roles session',
  rulebook: 'rules',
  procedures: 'life-events',
  dossiers: 'desk drafts my submissions tracking',
  measures: 'cockpit public',
  notices: 'my',
  plans: 'plan-documents plan-dues plan-targets plan-tasks plan-work public-plans',
}

/** Routes told under another name than their capability's, or under none. */
const TOLD_OTHERWISE: Readonly<Record<string, string>> = { people: 'people ', dossiers: 'dossiers drafts' }

/** What platform says when a form has no file, and the folder of attachments in a backup. */
const PLATFORM_SAYS = [
  'server/platform/database/embedded-backup.ts files',
  'server/platform/http/uploads.ts files',
  'server/platform/journal/write.ts agencies',
  'server/platform/journal/write.ts calendar',
  'server/platform/journal/write.ts people',
  'server/platform/journal/write.ts procedures',
  'server/platform/journal/write.ts rulebook',
]

const routes = new Map(
  await Promise.all(capabilities.map(async (capability) => [capability.name, await routesOf(capability)] as const)),
)

test('the routes of a capability stand under its own name, but for those that stood before', () => {
  const found = [...routes].map(([name, of]) => {
    const first = new Set(of.map(({ path }) => path.split('/')[1] ?? ''))
    return [name, [...first].filter((part) => part !== name).sort()] as const
  })
  assert.deepEqual(
    Object.fromEntries(found.flatMap(([name, parts]) => (parts.length > 0 ? [[name, parts.join(' ')]] : []))),
    ELSEWHERE,
  )
})

test('a route is told under the name of its capability', () => {
  const found = [...routes].flatMap(([name, of]) => {
    const tags = [...new Set(of.map((route) => route.tags.join()))].sort().reverse()
    return tags.every((tag) => tag === name) ? [] : [[name, tags.sort((one) => (one === name ? -1 : 1)).join(' ')]]
  })
  assert.deepEqual(Object.fromEntries(found), TOLD_OTHERWISE)
})

test('every kind of subject is declared once, by the capability in whose schema it stands', () => {
  const kinds = capabilities.flatMap(({ name, subjects = [] }) => subjects.map((subject) => ({ name, ...subject })))
  assert.deepEqual(
    kinds.filter(({ kind }, at) => kinds.findIndex((other) => other.kind === kind) !== at),
    [],
  )
  const foreign = kinds.flatMap(({ name, table }) => [table].flat().filter((one) => !one.startsWith(`${name}.`)))
  assert.deepEqual(foreign, [])
})

test('events, permissions and statuses are named after the capability that declares them', () => {
  const foreign = capabilities.flatMap(({ name, subjects = [], permissions = {}, statuses = {} }) =>
    [subjects.flatMap(({ events = {} }) => Object.keys(events)), Object.keys(permissions), Object.keys(statuses)]
      .flat()
      .filter((one) => !one.startsWith(`${name}.`)),
  )
  assert.deepEqual(foreign, [])
})

test('every kind of subject that is written to the journal is declared', () => {
  const declared = new Set(capabilities.flatMap(({ subjects = [] }) => subjects.map(({ kind }) => kind as string)))
  const written = sources('server/capabilities/**/*.ts', TESTS).flatMap((file) =>
    [...file.text.matchAll(/(?:\b(?:newSubject|subjectOf)\(|subject: \{ kind: )'([a-z_]+)'/g)].map((hit) => ({
      at: place(file, hit.index),
      kind: hit[1] ?? '',
    })),
  )
  assert.ok(written.length > 10, `only ${written.length} were seen`)
  assert.deepEqual(
    written.filter(({ kind }) => !declared.has(kind)),
    [],
  )
})

test('platform names no capability, also not in a text', () => {
  const names = capabilities.map(({ name }) => name).join('|')
  const text = new RegExp(`['"\`](${names})(?:['"\`]|\\.[a-z_]+['"\`])`, 'g')
  const found = sources('server/platform/**/*.ts', TESTS).flatMap((file) =>
    [...file.text.matchAll(text)].map((hit) => `${file.path} ${hit[1]}`),
  )
  assert.deepEqual([...new Set(found)].sort(), PLATFORM_SAYS)
})
