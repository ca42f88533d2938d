import { receiveAtDesk } from '../../server/capabilities/dossiers/intake/receive.ts'
import { worklist } from '../../server/capabilities/dossiers/pages/lists.ts'
import { sheetFor } from '../../server/capabilities/dossiers/pages/sheet.ts'
import { type Load, startLoad } from './load.ts'
import { type Program, start, startProduct } from './programs.ts'
import { type Slots, type Statement, statementsOf, template } from './recorded.ts'
import type { Reference } from './reference-database.ts'
import { key, type World } from './world.ts'

/** The product and the bare server, each on its own copy of the record, and who asks them. */
export type HttpPair = {
  readonly ours: Program
  readonly bare: Program
  readonly load: Load
  stop(): Promise<void>
}

export async function startPair(
  settings: Readonly<Record<string, string>>,
  world: World,
  reference: Reference,
): Promise<HttpPair> {
  const statements = await statementsSent(world)
  const ours = await startProduct(settings)
  const bare = await start(
    'bench/reference/bare-server.ts',
    { BENCH_DATABASE: reference.url, BENCH_STATEMENTS: JSON.stringify(statements) },
    '/health',
  )
  const load = startLoad()
  const stop = async () => {
    load.stop()
    await Promise.all([ours.stop(), bare.stop()])
  }
  return { ours, bare, load, stop }
}

/** What ours sends for each request once what it keeps is warm, with marks where every request has its own. */
async function statementsSent(world: World) {
  const context = world.for(world.worker)
  const { code } = await receiveAtDesk(context, key(), world.handing(0))
  await sheetFor(context, code)
  const accept = await acceptance(world)
  const sheet = await sheetFor(context, code)
  const read = (await statementsOf(() => sheetFor(context, code))).map((one) =>
    template(one, { code, dossier: sheet.id, agency: sheet.agency_id }),
  )
  const [officer] = world.officers
  if (!officer) throw new Error('nobody of the sample has open work')
  const own = world.for(officer)
  await worklist(own, 'mine', null)
  const holder = officer.actor.account_id ?? ''
  const list = (await statementsOf(() => worklist(own, 'mine', null))).map((one) => ({
    ...one,
    values: one.values.map((value) => (Array.isArray(value) ? `{${value.join(',')}}` : value)),
  }))
  return { ...accept, read, list: list.map((one) => template(one, { holder })) }
}

/** Every row a reception makes has an id of its own, as its first values show. Numbers are taken by blocks: one in twenty takes a block. */
async function acceptance(world: World): Promise<{ accept: Statement[]; names: number }> {
  const context = world.for(world.worker)
  const own = key()
  let code = ''
  const sent = await statementsOf(async () => {
    code = (await receiveAtDesk(context, own, world.handing(0))).code
  })
  const writing = sent.filter(({ text }) => !text.includes('number_block'))
  const ids = [...new Set(JSON.stringify(writing.map(({ values }) => values)).match(NEW_IDS) ?? [])].filter(isNew)
  const slots: Slots = { code, key: own.key, ...Object.fromEntries(ids.map((id, n) => [`id${n}`, id])) }
  return { accept: writing.map((one) => template(one, slots)), names: ids.length }
}

const NEW_IDS = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g
const RECENT_MS = 5_000

/** Ids carry the time they were made at. */
function isNew(id: string): boolean {
  return Date.now() - Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) < RECENT_MS
}
