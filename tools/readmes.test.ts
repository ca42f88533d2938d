import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { capabilities } from '../server/capabilities.ts'
import { openEnded, stateDiagram } from './readmes/pictures.ts'
import { eventsOf, root, tablesOf } from './readmes/sources.ts'
import { readmes } from './readmes.ts'

test('every capability has a README', () => {
  assert.deepEqual(
    capabilities.filter(({ name }) => !existsSync(join(root, 'server/capabilities', name, 'README.md'))),
    [],
  )
})

test('READMEs say what code and migrations say', async () => {
  for (const [path, text] of await readmes())
    assert.equal(readFileSync(join(root, path), 'utf8'), text, `${path}: node tools/readmes.ts`)
})

test('two actions between the same states share an arrow, and one without an end is told below', () => {
  const actions = {
    open: { from: ['shut'], to: 'ajar' },
    push: { from: ['shut'], to: 'ajar' },
    wait: { from: ['ajar', 'shut'], to: null },
  }
  assert.equal(stateDiagram(actions), '```mermaid\nstateDiagram-v2\n  shut --> ajar: open, push\n```')
  assert.equal(openEnded(actions), '- `wait` in `ajar`, `shut`')
})

test('tables are those of the migrations, with what is said of them', () => {
  const tables = tablesOf('files')
  assert.deepEqual(
    tables.map(({ name }) => name),
    ['files.file', 'files.use'],
  )
  assert.match(tables[1]?.comment ?? '', /^Where a file is used/)
})

test('events are found where one of two kinds is written, and where the end of a kind is a value', () => {
  const events = [...eventsOf('people'), ...eventsOf('plans')]
  for (const kind of ['people.role_made', 'people.role_changed', 'people.password_reset', 'plans.proposal_restored'])
    assert.ok(events.includes(kind), `${kind} in ${events.join(' ')}`)
  assert.ok(eventsOf('consequences').includes('consequences.…'))
})
