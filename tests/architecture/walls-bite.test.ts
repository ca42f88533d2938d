import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { cruiseHouse, type Violation } from '../../tools/walls/cruise.ts'
import { type House, house, roomsIn } from '../../tools/walls/rooms.ts'
import { wallsOf } from '../../tools/walls/rules.ts'

const root = join(import.meta.dirname, '../..')
/** The house as it stands, with a few rooms more: three records that are to be blind to dossiers and each other. */
const larger: House = {
  ...house,
  record: [...house.record, 'payments', 'feedback', 'quality'],
  steering: [...house.steering, 'reports'],
}
const rooms = roomsIn(larger)
const walls = wallsOf(larger)
const capability = (path: string): string => `server/capabilities/${path}`
const bring = (what: string): string => `import { it } from '${what}'\nexport const got = it\n`
const bringType = (what: string): string => `import type { It } from '${what}'\nexport type Got = It\n`

/** A small house in which nothing is wrong: every room with its parts, each importing what it may. */
const sound: Readonly<Record<string, string>> = {
  'server/platform/time.ts': 'export const it = 1\nexport type It = 1\n',
  'server/platform/objection.ts': 'export const it = 1\n',
  'server/platform/database/pool.ts': "import pg from 'pg'\nexport const it = pg\n",
  'server/platform/http/server.ts': `import Fastify from 'fastify'\n${bring('#words/index.ts')}export const make = Fastify\n`,
  'server/platform/reading/zip.ts': bring('node:zlib'),
  [capability('files/readers/office.ts')]: bring('#platform/reading/zip.ts'),
  [capability('files/types.ts')]: bringType('./readers/office.ts'),
  [capability('plans/reading/read-plan.ts')]: bring('./formats/open.ts'),
  [capability('plans/reading/formats/open.ts')]: bring('unpdf'),
  'server/sample/ensure.ts': 'export const it = 1\n',
  'server/capabilities/capability.ts': bringType('./files/index.ts'),
  'server/capabilities.ts': bring('./capabilities/dossiers/capability.ts'),
  'server/app.ts': `${bring('./capabilities.ts')}export type { Got as Told } from './capabilities/capability.ts'\n`,
  'server/main.ts': bring('./sample/ensure.ts'),
  'server/connectors/post/post.ts': bringType('../../capabilities/notices/index.ts'),
  'words/index.ts': 'export const it = 1\nexport type It = 1\n',
  'contract/api.d.ts': 'export type It = 1\n',
  'web/package.json': '{ "type": "module", "imports": { "#lib/*": "./src/lib/*" } }\n',
  'web/src/page.ts': `${bringType('#contract/api.d.ts')}export { it } from '#words/index.ts'\n`,
  'tests/given.ts': 'export const it = 1\n',
  'server/platform/signing/der.ts': 'export const it = 1\n',
  'agent/token.ts': `${bring('koffi')}export { it } from '../server/platform/signing/der.ts'\n`,
  [capability('dossiers/dossier.ts')]: bring('#platform/time.ts'),
  [capability('dossiers/rules.ts')]:
    "export { it } from '#platform/time.ts'\nexport type { Got } from './measures.ts'\n",
  [capability('dossiers/queries.ts')]: bring('#platform/database/pool.ts'),
  [capability('dossiers/routes.ts')]: bring('../procedures/index.ts'),
  [capability('dossiers/capability.ts')]:
    "export type { Got as Declared } from '../capability.ts'\nexport { got as it } from './routes.ts'\n",
  [capability('dossiers/measures.ts')]: bringType('../measures/index.ts'),
  ...Object.fromEntries(
    rooms.map((room) => [capability(`${room}/index.ts`), 'export const it = 1\nexport type It = 1\n']),
  ),
  ...Object.fromEntries(
    rooms.map((room) => [capability(`${room}/inside.ts`), "export { it } from './index.ts'\nexport type It = 1\n"]),
  ),
}

type Bite = { readonly wall: string; readonly file: string; readonly text: string }

/** A room looks into each that it may not: the next one on the list, or for records the next record. */
const orderBites = rooms.flatMap((room, place): Bite[] => {
  const wall = `order-${room}`
  const next = rooms.slice(place + 1).find((other) => other !== 'measures')
  return next ? [{ wall, file: capability(`${room}/${wall}.ts`), text: bring(`../${next}/index.ts`) }] : []
})

const bites: readonly Bite[] = [
  ...orderBites,
  { wall: 'order-dossiers', file: capability('dossiers/by-type.ts'), text: bringType('../payments/index.ts') },
  { wall: 'order-quality', file: capability('quality/back.ts'), text: bring('../dossiers/index.ts') },
  {
    wall: 'measures-are-asked-from-above',
    file: capability('dossiers/asks.ts'),
    text: bringType('../measures/index.ts'),
  },
  {
    wall: 'measures-are-declared-in-types',
    file: capability('dossiers/recount.ts'),
    text: bring('../measures/index.ts'),
  },
  { wall: 'neighbours-use-the-door', file: capability('plans/deep.ts'), text: bring('../agencies/inside.ts') },
  {
    wall: 'a-capability-declares-its-own-room',
    file: capability('plans/capability.ts'),
    text: bring('../agencies/index.ts'),
  },
  {
    wall: 'a-capability-declares-its-own-room',
    file: capability('people/capability.ts'),
    text: bring('#platform/time.ts'),
  },
  {
    wall: 'the-list-takes-capabilities',
    file: 'server/cli/short-cut.ts',
    text: bring('../capabilities/dossiers/capability.ts'),
  },
  {
    wall: 'the-list-takes-capabilities',
    file: 'tests/short-cut.ts',
    text: bring('../server/capabilities/dossiers/capability.ts'),
  },
  { wall: 'rules-are-pure', file: capability('plans/rules.ts'), text: bring('#platform/database/pool.ts') },
  { wall: 'rules-are-pure', file: capability('reports/rules.ts'), text: bring('node:fs') },
  { wall: 'rules-take-no-verbs', file: capability('dossiers/slips/rules.ts'), text: bring('../queries.ts') },
  { wall: 'capabilities-stand-on-platform', file: capability('dossiers/wired.ts'), text: bring('../../app.ts') },
  {
    wall: 'the-type-of-a-capability-is-types',
    file: capability('capability.ts'),
    text: `${bringType('./files/index.ts')}${bring('./files/index.ts').replace('got', 'made')}`,
  },
  { wall: 'platform-knows-no-capability', file: 'server/platform/knows.ts', text: bring('#agencies') },
  { wall: 'connectors-know-only-contracts', file: 'server/connectors/sms/wired.ts', text: bring('../../app.ts') },
  { wall: 'connectors-take-types', file: 'server/connectors/sms/sms.ts', text: bring('#files') },
  { wall: 'wiring-uses-the-doors', file: 'server/verify.ts', text: bring('./capabilities/agencies/inside.ts') },
  { wall: 'wiring-uses-the-doors', file: 'server/wired.ts', text: bring('./capabilities/dossiers/routes.ts') },
  { wall: 'wiring-uses-the-doors', file: 'server/asking/deep.ts', text: bring('../capabilities/files/inside.ts') },
  { wall: 'the-sample-is-for-main-and-cli', file: 'server/database.ts', text: bring('./sample/ensure.ts') },
  { wall: 'web-talks-to-the-contract', file: 'web/src/rule.ts', text: bring('../../server/platform/time.ts') },
  { wall: 'web-takes-types-from-the-contract', file: 'web/src/value.ts', text: bring('#contract/api.d.ts') },
  { wall: 'words-know-nothing', file: 'words/clock.ts', text: bring('../server/platform/time.ts') },
  { wall: 'tests-stay-outside', file: 'server/platform/easy.ts', text: bring('./it.test.ts') },
  { wall: 'no-circles', file: 'server/platform/a.ts', text: bring('./b.ts') },
  { wall: 'nothing-missing', file: 'server/platform/nowhere.ts', text: bring('./gone.ts') },
  { wall: 'pg-stays-in-platform', file: capability('dossiers/own-pool.ts'), text: bring('pg') },
  { wall: 'fastify-stays-in-http', file: capability('dossiers/own-server.ts'), text: bring('@fastify/cookie') },
  { wall: 'jobs-stay-in-platform', file: capability('dossiers/own-queue.ts'), text: bring('graphile-worker') },
  { wall: 'mail-stays-in-its-connector', file: capability('dossiers/own-mail.ts'), text: bring('nodemailer') },
  { wall: 'paper-stays-in-platform', file: capability('dossiers/own-print.ts'), text: bring('bwip-js') },
  { wall: 'strangers-files-are-opened-by-readers', file: capability('plans/sheet.ts'), text: bring('exceljs') },
  {
    wall: 'strangers-files-are-opened-by-readers',
    file: capability('plans/later.ts'),
    text: "export const later = () => import('unpdf')\n",
  },
  {
    wall: 'strangers-files-are-opened-by-readers',
    file: capability('files/unzip.ts'),
    text: bring('#platform/reading/zip.ts'),
  },
  { wall: 'strangers-files-are-opened-by-readers', file: 'server/platform/pdf.ts', text: bring('@cantoo/pdf-lib') },
  { wall: 'strangers-files-are-opened-by-readers', file: 'server/platform/inflate.ts', text: bring('node:zlib') },
  { wall: 'readers-run-apart', file: capability('files/here.ts'), text: bring('./readers/office.ts') },
  { wall: 'readers-run-apart', file: capability('plans/here.ts'), text: bring('./reading/read-plan.ts') },
  { wall: 'office-files-are-written-at-the-edge', file: capability('plans/letter.ts'), text: bring('docx') },
  { wall: 'the-agent-stands-alone', file: 'agent/reach.ts', text: bring('../server/platform/time.ts') },
  { wall: 'tokens-are-the-agents', file: 'server/platform/token.ts', text: bring('koffi') },
  { wall: 'tokens-are-the-agents', file: 'server/connectors/sms/token.ts', text: bring('../../../agent/token.ts') },
  { wall: 'the-program-runs-without-tools', file: 'server/platform/checked.ts', text: bring('fast-check') },
]

/** What some bites need beside them, itself without fault. */
const beside: Readonly<Record<string, string>> = {
  'server/platform/b.ts': "import { got } from './a.ts'\nexport const it = got\n",
  'server/platform/it.test.ts': 'export const it = 1\n',
}

const paths = ['server', 'words', 'web/src', 'tests', 'agent']
let folder = ''
let whole: readonly Violation[] = []
let bitten: readonly Violation[] = []

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'opencchc-walls-'))
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const [file, text] of Object.entries(sound)) put(file, text)
  whole = (await cruiseHouse(folder, paths, walls)).violations
  for (const { file, text } of bites) put(file, text)
  for (const [file, text] of Object.entries(beside)) put(file, text)
  bitten = (await cruiseHouse(folder, paths, walls)).violations
})

after(() => rmSync(folder, { recursive: true, force: true }))

test('a house in order is let be', () => {
  assert.deepEqual(whole, [])
})

test('every wall has something to bite', () => {
  const tried = new Set(bites.map(({ wall }) => wall))
  assert.deepEqual(
    walls.map(({ name }) => name).filter((name) => !tried.has(name)),
    [],
  )
})

for (const { wall, file } of bites) {
  test(`${wall} bites ${file}`, () => {
    const felt = bitten.filter(({ from }) => from === file).map((violation) => violation.wall)
    assert.ok(felt.includes(wall), `it met ${felt.join(', ') || 'no wall'}`)
  })
}

test('nothing is bitten but what is wrong', () => {
  const wrong = new Set([...bites.map(({ file }) => file), ...Object.keys(beside)])
  assert.deepEqual(
    bitten.filter(({ from }) => !wrong.has(from)),
    [],
  )
})

function put(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}
