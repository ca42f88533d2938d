import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { establish } from '#agencies'
import type { Context } from '#platform/context.ts'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { type Commune, staffAt, withCommune } from '#tests/given.ts'
import { sheetFor, trackedFor } from '../pages/sheet.ts'
import { lookedAt } from '../proof/proof.ts'
import { handInFor } from './hand-in-for.ts'
import type { Handing } from './handing.ts'
import { receiveSent } from './receive.ts'
import { secretOf } from './submit.ts'

const HOUSE_PERMIT = '1.013225'
const SINCE = asDay('2016-01-01')
const asker = { ip: '203.0.113.9', log: { warn() {} } }

let commune: Commune
let neighbour = ''
let clerkThere: (at: string) => Context

before(async () => {
  commune = await withCommune()
  const context = commune.database.context()
  const { id } = await establish(context, key(), {
    code: 'CD',
    identifier: 'H99.17',
    name: 'Ủy ban nhân dân xã Cửa Đông',
    short_name: 'Xã Cửa Đông',
    kind: 'commune',
    level: 'X',
    parent_id: commune.database.root_id,
    valid_from: SINCE,
  })
  neighbour = id
  const actor = await staffAt(context, 'clerk', id, 'mot.cua.cd')
  clerkThere = (at) => commune.database.context(actor, new Date(`${at}:00+07:00`))
})
after(() => commune.database.close())

async function handing(more: Partial<Handing> = {}): Promise<Handing> {
  const { content } = await commune.database
    .context()
    .db.selectFrom('procedures.version')
    .innerJoin('procedures.procedure', 'procedures.procedure.id', 'procedures.version.procedure_id')
    .where('procedures.procedure.code', '=', HOUSE_PERMIT)
    .select('content')
    .executeTakeFirstOrThrow()
  const required = content.components.filter((one) => one.required)
  return {
    agency_id: neighbour,
    procedure_code: HOUSE_PERMIT,
    case: null,
    applicant: { kind: 'person', name: 'Trần Văn Mẫu', phone: '0900000123' },
    id_number: '000185000123',
    components: required.map(({ code, name, quantity }) => ({ code, name, kind: 'original', quantity })),
    return_method: 'desk',
    counts: {},
    ...more,
  }
}

test('what a neighbour handles is taken in here, waits at its desk, and its clock starts when it receives it', async () => {
  const here = commune.as('clerk', '2026-03-02T15:00')
  const { id, code, state } = await handInFor(here, key(), await handing(), commune.agency_id)
  assert.equal(state, 'sent')
  assert.match(code, /^H99\.17-/, 'it has a code of the agency that handles it')
  await assert.rejects(sheetFor(here, code), { code: 'dossiers.not_found' }, 'who took it in does not see their work')

  const nobody = commune.database.context(
    { account_id: null, name: '', grants: [] },
    new Date('2026-03-02T15:10:00+07:00'),
  )
  const shown = { secret: secretOf(nobody, id) }
  const before = await trackedFor(nobody, await lookedAt(nobody, asker, code, shown))
  assert.deepEqual([before.via?.code, before.agency?.code, before.due_at], ['AB', 'CD', null])

  await receiveSent(clerkThere('2026-03-03T08:00'), key(), code)
  const received = await sheetFor(clerkThere('2026-03-03T08:05'), code)
  assert.deepEqual(
    [received.via?.code, received.channel, received.received_at?.toISOString(), received.due_at?.toISOString()],
    ['AB', 'desk', '2026-03-03T01:00:00.000Z', '2026-03-24T10:00:00.000Z'],
    '15 working days from the reception by the competent agency, not from the counter',
  )
})

test('papers are checked at the counter that takes it in, and only who receives there may', async () => {
  const here = commune.as('clerk', '2026-03-02T15:00')
  const bare = await handing({ components: [] })
  await assert.rejects(handInFor(here, key(), bare, commune.agency_id), { code: 'dossiers.incomplete' })
  const given = await handing()
  assert.throws(() => handInFor(commune.as('officer', '2026-03-02T15:00'), key(), given, commune.agency_id), {
    code: 'http.forbidden',
  })
  assert.throws(() => handInFor(here, key(), given, neighbour), { code: 'http.forbidden' })
})
