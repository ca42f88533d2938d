import { connect } from '#platform/database/pool.ts'
import { readOn } from '#platform/journal/tail.ts'
import { folds } from '../../server/app.ts'
import { rate, type Scenario } from '../frame/scenario.ts'

/** How long figures are made anew at most, in seconds. */
const LONGEST = { quick: 20, whole: 60 }

export const fold: Scenario = {
  name: 'fold',
  about:
    'events a second read from the journal into facts and figures: all of it into empty tables, its second half into filled ones',
  async run({ quick, world, reference, say }) {
    await (await world()).folded()
    const { whole, second } = await anew((await reference()).url, quick ? LONGEST.quick : LONGEST.whole)
    say(`re-fold: ${whole.events} events in ${whole.seconds.toFixed(1)} s`)
    return [
      ...(second.events > 0 ? [rate('fold', second.events / second.seconds, null, 40_000)] : []),
      rate('re-fold', whole.events / whole.seconds, null, 100_000),
    ]
  },
}

type Lap = { readonly events: number; readonly seconds: number }

const AT_ONCE = 20_000

/** On the copy of the record: forgets every figure and reads the journal from its first event. */
async function anew(url: string, longest: number): Promise<{ whole: Lap; second: Lap }> {
  const { pool, close } = connect(url, { role: null, size: 4 })
  try {
    const { rows } = await pool.query<{ n: number }>('select count(*)::int as n from journal.event')
    const half = (rows[0]?.n ?? 0) / 2
    await pool.query(
      'truncate measures.dossier_fact, measures.dossier_tally, measures.plan_due_fact, measures.plan_due_tally, measures.initiative_fact, measures.initiative_tally',
    )
    await pool.query('delete from journal.cursor')
    const began = performance.now()
    const lasted = () => (performance.now() - began) / 1000
    let events = 0
    let first: Lap | null = null
    for (const one of folds)
      for (let read = -1; read !== 0 && lasted() < longest; ) {
        read = await readOn(pool, one, AT_ONCE)
        events += read
        if (events >= half) first ??= { events, seconds: lasted() }
      }
    const whole = { events, seconds: lasted() }
    const before = first ?? whole
    return { whole, second: { events: events - before.events, seconds: whole.seconds - before.seconds } }
  } finally {
    await close()
  }
}
