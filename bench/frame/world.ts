import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { treeOf } from '#agencies'
import { actorOf, openAccount, signIn } from '#people'
import type { Actor } from '#platform/access/actor.ts'
import { configFrom } from '#platform/config/config.ts'
import { as, type Context } from '#platform/context.ts'
import { takeStatistics } from '#platform/database/statistics.ts'
import { readAll, readOn } from '#platform/journal/tail.ts'
import { type IdempotencyKey, ownKey } from '#platform/journal/write.ts'
import { asDay } from '#platform/time.ts'
import { type InForce, versionInForceOn } from '#procedures'
import { folds } from '../../server/app.ts'
import type { Handing } from '../../server/capabilities/dossiers/intake/handing.ts'
import { openDatabase } from '../../server/database.ts'
import { SAMPLE_PASSWORD } from '../../server/sample/cast.ts'
import { sampleContext } from '../../server/sample/ensure.ts'
import { generateHistory } from '../../server/sample/generate.ts'

/** Somebody of the sample, signed in. */
export type Person = { readonly actor: Actor; readonly token: string }

/** The sample province's record, open in this process, and who works in it here. */
export type World = {
  readonly databaseUrl: string
  /** The system's; `for` gives a person's. */
  readonly context: Context
  for(person: Person): Context
  /** Holds the roles of a desk and of every step, in the whole province. */
  readonly worker: Person
  /** Officers with a full page of work, each seeing their own agency. */
  readonly officers: readonly Person[]
  /** Communes that take applications for the benchmark's procedure. */
  readonly communes: readonly { readonly id: string; readonly code: string }[]
  readonly procedure: InForce
  handing(n: number): Handing
  /** Reads the journal into facts and figures to its end; how much there was and how long it took. */
  folded(): Promise<{ events: number; seconds: number }>
  /** Tells more of the sample's history, until there are so many dossiers; figures follow meanwhile. */
  grow(dossiers: number): Promise<void>
  close(): Promise<void>
}

/** A permit to build a house: five papers, ten steps of five roles. */
const PROCEDURE = '1.013225'
const LOGIN = 'do.toc.do'

export async function openWorld(
  settings: Readonly<Record<string, string>>,
  say: (message: string) => void,
): Promise<World> {
  const config = configFrom(settings, [])
  const database = await openDatabase(config, say)
  const context = await sampleContext(config, database)
  const communes = (await treeOf(context)).all.filter(({ level, kind }) => level === 'X' && kind === 'commune')
  const procedure = await versionInForceOn(context, PROCEDURE, dayNow())
  return {
    databaseUrl: database.ownerUrl,
    context,
    for: ({ actor }) => as(context, { actor }),
    worker: await worker(context),
    officers: await officers(context),
    communes,
    procedure,
    handing: (n) => handingAt(procedure, communes[n % communes.length]?.id ?? '', n),
    folded: () => foldAll(context),
    grow: (dossiers) => grow(context, database.ownerUrl, dossiers, say),
    close: () => database.stop(),
  }
}

export function key(): IdempotencyKey {
  return ownKey(randomBytes(16).toString('hex'))
}

function dayNow() {
  return asDay(new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10))
}

async function worker(context: Context): Promise<Person> {
  const roles = ['clerk', 'officer', 'unit_head', 'leader', 'records_clerk', 'cashier']
  const found = await context.pool.query('select from people.account where login = $1', [LOGIN])
  if (found.rowCount === 0)
    await openAccount(context, key(), {
      login: LOGIN,
      name: 'Người Đo Tốc Độ',
      password: SAMPLE_PASSWORD,
      sample: true,
      roles: roles.map((role) => ({
        role,
        agency_id: context.root_id,
        subtree: true,
        valid_from: asDay('2020-01-01'),
      })),
    })
  return signedIn(context, LOGIN)
}

async function officers(context: Context): Promise<Person[]> {
  const { rows } = await context.pool.query<{ login: string }>(
    `select account.login from dossiers.dossier join people.account on account.id = dossier.holder_id
     where dossier.ended_at is null group by account.login order by count(*) desc, account.login limit 8`,
  )
  return Promise.all(rows.map(({ login }) => signedIn(context, login)))
}

async function signedIn(context: Context, login: string): Promise<Person> {
  const { token } = await signIn(context, login, SAMPLE_PASSWORD)
  const actor = await actorOf(context, token)
  if (!actor) throw new Error(`${login} cannot sign in`)
  return { actor, token }
}

function handingAt({ content }: InForce, agency_id: string, n: number): Handing {
  return {
    agency_id,
    procedure_code: PROCEDURE,
    case: null,
    applicant: {
      kind: 'person',
      name: `Nguyễn Thị Mẫu ${n}`,
      phone: '0900000000',
      address: 'Số 1, đường Mẫu, phường Trung Tâm',
    },
    id_number: `0001850${String(n % 100_000).padStart(5, '0')}`,
    components: content.components
      .filter(({ required }) => required)
      .map(({ code, name, quantity }) => ({ code, name, kind: 'original', quantity })),
    return_method: 'desk',
    counts: {},
  }
}

/** The program may be reading too: whoever holds the cursor reads, so the end is where every event was read by either. */
async function foldAll({ pool }: Context): Promise<{ events: number; seconds: number }> {
  const began = performance.now()
  let events = 0
  do for (const fold of folds) events += await readAll(pool, fold)
  while ((await unread(pool)) && (await pause(20, true)))
  return { events, seconds: (performance.now() - began) / 1000 }
}

async function unread(pool: Context['pool']): Promise<boolean> {
  const { rows } = await pool.query<{ unread: boolean }>(
    `select exists (select from journal.cursor c, lateral (select from journal.event e
       where (e.epoch, e.xid, e.subject_id, e.seq) > (c.epoch, c.xid, c.subject_id, c.seq)
       order by e.epoch, e.xid, e.subject_id, e.seq limit 1) as next where c.consumer = 'measures') as unread`,
  )
  return rows[0]?.unread ?? false
}

async function foldUntil({ pool }: Context, end: Promise<unknown>): Promise<void> {
  const ended = end.then(
    () => true,
    () => true,
  )
  while (!(await Promise.race([ended, pause(100, false)]))) for (const fold of folds) await readOn(pool, fold)
  await end
}

async function grow(
  context: Context,
  ownerUrl: string,
  dossiers: number,
  say: (message: string) => void,
): Promise<void> {
  const { rows } = await context.pool.query<{ n: number }>('select count(*)::int as n from dossiers.dossier')
  const wanting = dossiers - (rows[0]?.n ?? 0)
  if (wanting <= 0) return
  say(`telling ${wanting} more dossiers of the sample's history`)
  let said = 0
  const telling = generateHistory(context, {
    dossiers: wanting,
    progress: (done) => {
      if (done - said < 50_000) return
      said = done
      say(`${done} of ${wanting}`)
    },
  })
  await foldUntil(context, telling)
  await takeStatistics(ownerUrl)
}
