import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { cruiseHouse, folders } from '../../tools/walls/cruise.ts'
import { rooms } from '../../tools/walls/rooms.ts'
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

test('every capability stands on the list that orders them', () => {
  const capabilities = readdirSync(join(root, 'server/capabilities'))
  assert.deepEqual(
    capabilities.filter((name) => !rooms.includes(name)),
    [],
  )
})
