import type { Context } from '#platform/context.ts'
import { networkOf } from '#platform/http/network.ts'
import { Objection } from '#platform/objection.ts'
import { digestFor } from '#platform/secrets/seal.ts'
import { MINUTE } from '#platform/time.ts'
import { ruleOn } from '#rulebook'

/** Where a request comes from, and the log that follows it. */
export type Asker = {
  readonly ip: string
  readonly log: { warn(told: object, text: string): void }
}

/** What is counted: wrong tries by code, by address and by account; looks without a proof by address. */
export type What = 'code' | 'address' | 'account' | 'look'
export type Limits = Readonly<Record<What, number>> & { readonly minutes: number }
export type Counted = { readonly what: What; readonly since: Date; readonly count: number }

type Key = { readonly what: What; readonly digest: Buffer; readonly count: number }

/** A thing asked for by its code, and whether asking was wrong (it is not there, or not shown to be theirs) or a mere look. */
export type Try = { readonly code: string; readonly wrong: boolean }

/**
 * Counts a try in one statement and stops past the limit, so that tries at the same moment cannot slip through. A look
 * is stopped by wrong tries from the same address, too: else past the limit the answer would tell which codes exist.
 * Where the limit is met already nothing is written, so that a flood fills no table.
 *
 * @param tried its code as it is looked up, not as the address spells it.
 * @throws Objection `dossiers.tries_limit`
 */
export async function countTry(context: Context, asker: Asker, tried: Try): Promise<void> {
  const limits = await limitsOf(context)
  const now = context.now()
  const begun = new Date(now.getTime() - limits.minutes * MINUTE)
  const keys = keysOf(context, asker, tried)
  const before = (await standing(context, keys, begun)).map((counted) => ({ ...counted, count: counted.count + 1 }))
  const objection =
    whyTooMany(before, limits, now) ?? whyTooMany(await added(context, keys, begun, tried.wrong), limits, now)
  if (!objection) return
  asker.log.warn({ trace: context.trace }, 'limit of tries met')
  throw objection
}

/** The counts that still stand, without this try. */
function standing({ db }: Context, keys: readonly Key[], begun: Date): Promise<Counted[]> {
  const digests = keys.map(({ digest }) => digest)
  return db
    .selectFrom('dossiers.tried')
    .where('digest', 'in', digests)
    .where('since', '>', begun)
    .select(['what', 'since', 'count'])
    .$castTo<Counted>()
    .execute()
}

/** The counts with this try; a look counts where wrong tries do as if it were one, and adds nothing there. */
async function added(context: Context, keys: readonly Key[], begun: Date, wrong: boolean): Promise<Counted[]> {
  const rows = await context.db
    .insertInto('dossiers.tried')
    .values(keys.map((key) => ({ ...key, since: context.now() })))
    .onConflict((conflict) =>
      conflict.column('digest').doUpdateSet((eb) => {
        const isOver = eb('dossiers.tried.since', '<=', begun)
        const count = eb.ref('excluded.count')
        return {
          since: eb.case().when(isOver).then(eb.ref('excluded.since')).else(eb.ref('dossiers.tried.since')).end(),
          count: eb
            .case()
            .when(isOver)
            .then(count)
            .else(eb('dossiers.tried.count', '+', count))
            .end(),
        }
      }),
    )
    .returning(['what', 'since', 'count'])
    .$castTo<Counted>()
    .execute()
  return rows.map((row) => (wrong || row.what === 'look' ? row : { ...row, count: row.count + 1 }))
}

/** Takes back a try that was counted before it was judged and turned out right. */
export async function takeBackTry(context: Context, asker: Asker, tried: Try): Promise<void> {
  const digests = keysOf(context, asker, tried).map(({ digest }) => digest)
  await context.db
    .with('locked', (db) =>
      db.selectFrom('dossiers.tried').where('digest', 'in', digests).select('digest').orderBy('digest').forUpdate(),
    )
    .updateTable('dossiers.tried')
    .set((eb) => ({ count: eb('count', '-', 1) }))
    .where('digest', 'in', (eb) => eb.selectFrom('locked').select('digest'))
    .where('count', '>', 0)
    .execute()
}

/** Why a try is not judged for now, with the time until the count begins anew; the try itself is in the counts. */
export function whyTooMany(counts: readonly Counted[], limits: Limits, now: Date): Objection | null {
  const over = counts.filter(({ what, count }) => count > limits[what])
  if (over.length === 0) return null
  const until = Math.max(...over.map(({ since }) => since.getTime())) + limits.minutes * MINUTE
  const seconds = Math.max(1, Math.ceil((until - now.getTime()) / 1000))
  return new Objection('dossiers.tries_limit', { minutes: Math.ceil(seconds / 60), seconds })
}

/** The hourly chore: counts that would begin anew with the next try anyway. */
export async function forgetTries(context: Context): Promise<void> {
  const { minutes } = await limitsOf(context)
  const since = new Date(context.now().getTime() - minutes * MINUTE)
  await context.db.deleteFrom('dossiers.tried').where('since', '<=', since).execute()
}

async function limitsOf(context: Context): Promise<Limits> {
  const limit = async (name: string) => (await ruleOn<number>(context, `dossiers.${name}`)).value
  const [code, asker, look, minutes] = await Promise.all([
    limit('wrong_per_dossier'),
    limit('wrong_per_asker'),
    limit('looks_per_address'),
    limit('wrong_minutes'),
  ])
  return { code, address: asker, account: asker, look, minutes }
}

/**
 * What this try is counted under, in one order for all: rows that are written together are locked together. A look adds
 * nothing to the wrong ones, and nothing to what it looks at: by looking nobody shuts a dossier for others.
 */
function keysOf(context: Context, asker: Asker, { code, wrong }: Try): Key[] {
  const network = networkOf(asker.ip)
  const { account_id } = context.actor
  const counted: [What, string | null, number][] = [
    ['code', wrong ? code : null, 1],
    ['address', network, wrong ? 1 : 0],
    ['account', account_id, wrong ? 1 : 0],
    ['look', network, 1],
  ]
  return counted
    .flatMap(([what, of, count]) =>
      of === null
        ? []
        : [{ what, count, digest: digestFor(context.secret, 'tried', `${context.root_id} ${what} ${of}`) }],
    )
    .sort((a, b) => a.digest.compare(b.digest))
}
