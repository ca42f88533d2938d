import { agencyNamed } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { ownKey } from '#platform/journal/write.ts'
import { addDays, weekdayOf } from '#platform/time.ts'
import type { SampleTeller } from '../../capability.ts'
import type { Direction } from './delivery.ts'
import { give } from './give.ts'
import { toCarry } from './queries.ts'
import { take } from './take.ts'

/** The commune at which the sample's named people work, and the parts its desk gives to. */
const SHOWN = 'X01'
const UNITS = ['X01.P2', 'X01.P3'] as const
/** How many dossiers one delivery of the sample carries at most; half of what waits stays where it is. */
const CARRIED = 6
const FRIDAY = 5

/**
 * Paper on its way at one commune: deliveries of the last days that an officer signed for, one of them but for a dossier;
 * one of this morning that waits for a signature; and results that wait for the desk's.
 */
export async function tellDeliveries({ context, as: holding }: SampleTeller): Promise<void> {
  const weekdays = [5, 4, 3, 2, 1].filter((ago) => weekdayOf(addDays(today(context), -ago)) <= FRIDAY)
  for (const [n, days_ago] of weekdays.slice(-3).entries()) {
    const unit = UNITS[n % UNITS.length]
    const clerk = await holding('clerk', SHOWN, days_ago)
    const code = await given(clerk, 'to_unit', `signed ${n}`, unit)
    if (!code) continue
    const officer = await holding('officer', SHOWN, days_ago)
    const [first] = await codesOn(officer, code)
    const missing = n === 1 && first ? [{ code: first, reason: 'Thiếu bản vẽ so với số bản ghi trên phiếu' }] : []
    await take(officer, ownKey('sample', 'delivery', 'take', String(n)), code, missing)
  }
  await given(await holding('clerk', SHOWN, 0), 'to_unit', 'waiting', UNITS[0])
  await given(await holding('officer', SHOWN, 0), 'to_desk', 'results', null)
}

/** Gives what lay there at that moment and was not touched since; null where nothing did. */
async function given(context: Context, direction: Direction, name: string, unit: string | undefined | null) {
  const agency = await agencyNamed(context, SHOWN)
  const lines = await toCarry(context.db, agency.id, direction)
    .where('dossier.changed_at', '<', context.now())
    .execute()
  if (lines.length === 0) return null
  const dossiers = lines.slice(0, Math.min(CARRIED, Math.ceil(lines.length / 2))).map(({ code }) => code)
  const key = ownKey('sample', 'delivery', direction, name)
  return (await give(context, key, { agency: SHOWN, direction, unit: unit ?? null, dossiers })).code
}

async function codesOn({ db, root_id }: Context, code: string): Promise<string[]> {
  const rows = await db
    .selectFrom('dossiers.delivery as delivery')
    .innerJoin('dossiers.dossier as dossier', (join) =>
      join.onRef('dossier.agency_id', '=', 'delivery.agency_id').onRef('dossier.delivery_id', '=', 'delivery.id'),
    )
    .where('delivery.root_id', '=', root_id)
    .where('delivery.code', '=', code)
    .select('dossier.code')
    .orderBy('dossier.code')
    .execute()
  return rows.map((row) => row.code)
}
