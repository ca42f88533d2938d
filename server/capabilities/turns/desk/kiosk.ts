import { timingSafeEqual } from 'node:crypto'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { shortSecret } from '#platform/secrets/seal.ts'
import { type Asker, countTry } from '../tickets/tries.ts'
import type { Desk } from './desk.ts'
import { type Hall, hallOf } from './hall.ts'

/** What opens the kiosk page of a hall, without an account: whoever set the hall up opens it once on the tablet. */
export function kioskKey(
  { secret }: Pick<Context, 'secret'>,
  { id, kiosk_turn }: Pick<Desk, 'id' | 'kiosk_turn'>,
): string {
  return shortSecret(secret, 'turns_kiosk', `${id} ${kiosk_turn}`)
}

/**
 * The hall whose kiosk the key opens.
 *
 * @throws Objection `turns.kiosk_closed` for a wrong key, `turns.too_many` after too many of them; `turns.no_desk`
 */
export async function kioskOf(context: Context, asker: Asker, agency: string, key: string): Promise<Hall> {
  const hall = await hallOf(context, agency)
  const right = Buffer.from(kioskKey(context, hall.desk))
  const given = Buffer.from(key)
  if (right.length === given.length && timingSafeEqual(right, given)) return hall
  await countTry(context, asker, 'guess')
  throw new Objection('turns.kiosk_closed')
}
