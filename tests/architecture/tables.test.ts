import assert from 'node:assert/strict'
import { test } from 'node:test'
import { place, type Source, sources, TESTS } from './sources.ts'

const STATEMENT =
  /\b(insertInto|updateTable|deleteFrom|mergeInto)\(\s*['"`]$|\b(insert\s+into|update|delete\s+from|merge\s+into|truncate)\s+$/i
/** How a decision names what it writes. */
const DECISION = /\b(table|insert|update|remove):\s*['"`]$/

/** What every capability may read of platform's and people's: the journal, and who an account is. */
const READ_BY_ALL = new Set(['journal.event', 'people.account'])
/** Measures say up to which place in the journal they counted. */
const READ_BY: Readonly<Record<string, readonly string[]>> = { measures: ['journal.cursor'] }

const migrations = sources('database/migrations/*.sql')
const tables = new Set(created(/create table (?:if not exists )?(\w+\.\w+)/g))
const views = new Set(created(/create (?:or replace )?(?:materialized )?view (\w+\.\w+)/g))

type Mention = {
  readonly at: string
  readonly table: string
  readonly schema: string
  readonly writes: boolean
  readonly decides: boolean
}

test('a capability writes only to its own tables', () => {
  const foreign = sources('server/capabilities/**/*.ts', TESTS).flatMap((source) =>
    mentions(source)
      .filter(({ schema, writes, decides }) => (writes || decides) && schema !== capabilityOf(source))
      .map(({ at, table }) => `${at} writes ${table}`),
  )
  assert.deepEqual(foreign, [])
})

test('platform writes only to the journal, the wiring to nothing, the sample to its own', () => {
  const ownerOf = (path: string): string =>
    path.startsWith('server/platform/') ? 'journal' : path.startsWith('server/sample/') ? 'sample' : ''
  const foreign = sources('server/**/*.ts', new RegExp(`^server/capabilities/|${TESTS.source}`)).flatMap((source) =>
    mentions(source)
      .filter(({ schema, writes }) => writes && schema !== ownerOf(source.path))
      .map(({ at, table }) => `${at} writes ${table}`),
  )
  assert.deepEqual(foreign, [])
})

test('a capability reads of others what they publish: views, the journal, who an account is', () => {
  const foreign = sources('server/capabilities/**/*.ts', TESTS).flatMap((source) => {
    const own = capabilityOf(source)
    const given = READ_BY[own] ?? []
    return mentions(source)
      .filter(({ schema, writes, decides }) => !writes && !decides && schema !== own)
      .filter(({ table }) => !views.has(table) && !READ_BY_ALL.has(table) && !given.includes(table))
      .map(({ at, table }) => `${at} reads ${table}`)
  })
  assert.deepEqual(foreign, [])
})

test('platform knows no tables but the journal’s', () => {
  const foreign = sources('server/platform/**/*.ts', TESTS).flatMap((source) =>
    mentions(source)
      .filter(({ schema }) => schema !== 'journal')
      .map(({ at, table }) => `${at} knows ${table}`),
  )
  assert.deepEqual(foreign, [])
})

test('the look at tables sees both ways of writing SQL', () => {
  const text =
    "db.insertInto('dossiers.step')\nsql`update dossiers.step set x`\n{ table: 'dossiers.step' }\nfrom dossiers.step"
  const seen = mentions({ path: 'x.ts', text }).map(({ at, writes, decides }) => `${at} ${writes || decides}`)
  assert.deepEqual(seen, ['x.ts:1 true', 'x.ts:2 true', 'x.ts:3 true', 'x.ts:4 false'])
})

function mentions(source: Source): Mention[] {
  return [...source.text.matchAll(/\b([a-z_]+)\.([a-z_]+)\b/g)].flatMap((match) => {
    const [table, schema = ''] = match
    if (!tables.has(table) && !views.has(table)) return []
    const before = source.text.slice(Math.max(0, match.index - 40), match.index)
    return [
      { at: place(source, match.index), table, schema, writes: STATEMENT.test(before), decides: DECISION.test(before) },
    ]
  })
}

function capabilityOf({ path }: Source): string {
  return path.split('/')[2] ?? ''
}

function created(pattern: RegExp): string[] {
  return migrations.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, name = '']) => name))
}
