import assert from 'node:assert/strict'
import { test } from 'node:test'
import { capabilities } from '../../server/capabilities.ts'
import { routesOf } from '../../tools/readmes/recorded-routes.ts'
import { sources, TESTS } from './sources.ts'

/** Parts of the API that stood before each capability had its own; addresses never change, so they stay. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  agencies: 'agency-groups',
  people: 'accounts agencies delegations me my registrations roles session',
  rulebook: 'rules',
  procedures: 'life-events',
  dossiers: 'desk drafts my submissions tracking',
  measures: 'cockpit public',
  plans: 'plan-documents plan-dues plan-targets plan-tasks plan-work public-plans',
}

/** Routes told under another name than their capability's, or under none. */
const TOLD_OTHERWISE: Readonly<Record<string, string>> = { dossiers: 'dossiers drafts' }

/** What platform says when a form has no file, and the folder of attachments in a backup. */
const PLATFORM_SAYS = ['server/platform/database/embedded/backup.ts files', 'server/platform/http/uploads.ts files']

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
  const again = kinds.filter(({ name, kind, table }, at) =>
    kinds.slice(0, at).some((other) => other.table === table || (other.kind === kind && other.name !== name)),
  )
  assert.deepEqual(again, [])
  assert.deepEqual(
    kinds.filter(({ name, table }) => !table.startsWith(`${name}.`)),
    [],
  )
})

test('events, permissions and statuses are named after the capability that declares them', () => {
  const foreign = capabilities.flatMap(({ name, subjects = [], permissions = {}, statuses = {} }) =>
    [subjects.flatMap(({ events }) => Object.keys(events)), Object.keys(permissions), Object.keys(statuses)]
      .flat()
      .filter((one) => !one.startsWith(`${name}.`)),
  )
  assert.deepEqual(foreign, [])
})

test('every kind of subject that a room makes decisions about is declared', () => {
  const declared = new Set(capabilities.flatMap(({ subjects = [] }) => subjects.map(({ table }) => table as string)))
  const made = sources('server/capabilities/**/subjects.ts').flatMap((file) =>
    [...file.text.matchAll(/^ {2}table: '([a-z_.]+)'/gm)].map(([, table = '']) => table),
  )
  assert.ok(made.length > 20, `only ${made.length} were seen`)
  assert.deepEqual(
    made.filter((table) => !declared.has(table)),
    [],
  )
})

test('every kind of fact is counted a second way, by the capability that folds it', () => {
  const kinds = capabilities.flatMap(({ name, facts = [] }) => facts.map(({ kind }) => `${name} ${kind}`))
  const recounted = capabilities.flatMap(({ name, recounts = [] }) => recounts.map(({ kind }) => `${name} ${kind}`))
  assert.ok(kinds.length > 1)
  assert.deepEqual(recounted, kinds)
})

test('platform names no capability, also not in a text', () => {
  const names = capabilities.map(({ name }) => name).join('|')
  const text = new RegExp(`['"\`](${names})(?:['"\`]|\\.[a-z_]+['"\`])`, 'g')
  const found = sources('server/platform/**/*.ts', TESTS).flatMap((file) =>
    [...file.text.matchAll(text)].map((hit) => `${file.path} ${hit[1]}`),
  )
  assert.deepEqual([...new Set(found)].sort(), PLATFORM_SAYS)
})
