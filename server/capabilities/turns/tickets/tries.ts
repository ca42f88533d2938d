import type { Context } from '#platform/context.ts'
import { networkOf } from '#platform/http/network.ts'
import { Objection } from '#platform/objection.ts'
import { digestFor } from '#platform/secrets/seal.ts'
import { MINUTE } from '#platform/time.ts'
import { ruleOn } from '#rulebook'

/** Where a request comes from. */
export type Asker = { readonly ip: string }

/** What strangers may do so often only: take a number, choose an hour, guess a code. */
export type What = 'take' | 'book' | 'guess'

const RULES = {
  take: 'turns.tickets_per_address',
  book: 'turns.bookings_per_address',
  guess: 'turns.guesses_per_address',
} as const satisfies Record<What, string>

type Limited = { readonly name: string; readonly most: number }

/**
 * Counts what a stranger does, by address and, for numbers and hours, for the whole hall; in one statement, so that what
 * comes at the same moment cannot slip through.
 *
 * @param agency_id the hall, where all strangers together have a limit there, too.
 * @throws Objection `turns.too_many` with the minutes until it is open again
 */
export async function countTry(
  context: Context,
  { ip }: Asker,
  what: What,
  agency_id: string | null = null,
): Promise<void> {
  const limit = async (code: string) => (await ruleOn<number>(context, code)).value
  const [minutes, own, all] = await Promise.all([
    limit('turns.tries_minutes'),
    limit(RULES[what]),
    limit('turns.tries_per_hall'),
  ])
  const address: Limited = { name: `${what} ${networkOf(ip)}`, most: own }
  const limits = agency_id ? [address, { name: `${what} at ${agency_id}`, most: all }] : [address]
  for (const one of limits) await count(context, one, minutes)
}

async function count(context: Context, { name, most }: Limited, minutes: number): Promise<void> {
  const now = context.now()
  const begun = new Date(now.getTime() - minutes * MINUTE)
  const digest = digestFor(context.secret, 'turns_tried', `${context.root_id} ${name}`)
  const { since, count } = await context.db
    .insertInto('turns.tried')
    .values({ digest, since: now, count: 1 })
    .onConflict((conflict) =>
      conflict.column('digest').doUpdateSet((eb) => {
        const isOver = eb('turns.tried.since', '<=', begun)
        return {
          since: eb.case().when(isOver).then(eb.ref('excluded.since')).else(eb.ref('turns.tried.since')).end(),
          count: eb
            .case()
            .when(isOver)
            .then(1)
            .else(eb('turns.tried.count', '+', 1))
            .end(),
        }
      }),
    )
    .returning(['since', 'count'])
    .executeTakeFirstOrThrow()
  if (count > most) throw tooMany(since, minutes, now)
}

function tooMany(since: Date, minutes: number, now: Date): Objection {
  const seconds = Math.max(1, Math.ceil((since.getTime() + minutes * MINUTE - now.getTime()) / 1000))
  return new Objection('turns.too_many', { minutes: Math.ceil(seconds / 60), seconds })
}

/** The hourly chore: counts that would begin anew with the next try anyway. */
export async function forgetTries(context: Context): Promise<void> {
  const { value } = await ruleOn<number>(context, 'turns.tries_minutes')
  const since = new Date(context.now().getTime() - value * MINUTE)
  await context.db.deleteFrom('turns.tried').where('since', '<=', since).execute()
}
