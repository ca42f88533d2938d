import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { capabilities } from '../../server/capabilities.ts'
import { cruiseHouse, folders } from '../../tools/walls/cruise.ts'
import { walls } from '../../tools/walls/rules.ts'

const root = join(import.meta.dirname, '../..')
let house: Awaited<ReturnType<typeof cruiseHouse>>

before(async () => {
  house = await cruiseHouse(
    root,
    folders.filter((folder) => existsSync(join(root, folder))),
  )
})

test('no import goes through a wall', () => {
  const why = new Map(walls.map(({ name, comment }) => [name, comment]))
  const told = house.violations.map(({ wall, from, to }) => `${from} → ${to}\n    ${wall}: ${why.get(wall)}`)
  assert.equal(told.length, 0, `\n${told.join('\n')}\n`)
})

test('the walls look at the whole house', () => {
  const seen = new Set(house.modules.map(({ source }) => source))
  for (const file of ['server/app.ts', 'server/platform/time.ts', 'words/index.ts', 'web/src/hooks.server.ts'])
    assert.ok(seen.has(file), file)
  const between = house.modules.filter(
    ({ source, dependencies }) =>
      source.startsWith('server/capabilities/dossiers/') &&
      dependencies.some(({ resolved }) => resolved === 'server/capabilities/calendar/index.ts'),
  )
  assert.ok(between.length > 0, 'imports by #name are followed')
})

test('every folder of a capability stands on the list, and the list has nothing else', () => {
  const folders = readdirSync(join(root, 'server/capabilities'), { withFileTypes: true })
  assert.deepEqual(
    folders.flatMap((one) => (one.isDirectory() ? [one.name] : [])).sort(),
    capabilities.map(({ name }) => name).sort(),
  )
})
