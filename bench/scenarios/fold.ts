import { connect } from '#platform/database/pool.ts'
import { readAll } from '#platform/journal/tail.ts'
import { folds } from '../../server/app.ts'
import { rate, type Scenario } from '../frame/scenario.ts'

/** How long figures are made anew at most, in seconds. */
const LONGEST = { quick: 3, whole: 60 }

export const fold: Scenario = {
  name: 'fold',
  about: 'events a second read from the journal into facts and figures: what has gathered, and all of it anew',
  async run({ quick, world, reference, say }) {
    const here = await world()
    await reference()
    const { events, seconds } = await here.folded()
    say(`fold: ${events} events in ${seconds.toFixed(1)} s`)
    const again = await anew((await reference()).url, quick ? LONGEST.quick : LONGEST.whole)
    say(`re-fold: ${again.events} events in ${again.seconds.toFixed(1)} s`)
    return [
      ...(events > 0 ? [rate('fold', events / seconds, null, 40_000)] : []),
      rate('re-fold', again.events / again.seconds, null, 100_000),
    ]
  },
}

/** On the copy of the record: forgets every figure and reads the journal from its first event. */
async function anew(url: string, longest: number): Promise<{ events: number; seconds: number }> {
  const { pool, close } = connect(url, { role: null, size: 4 })
  try {
    await pool.query(
      'truncate measures.dossier_fact, measures.dossier_tally, measures.plan_due_fact, measures.plan_due_tally, measures.initiative_fact, measures.initiative_tally',
    )
    await pool.query('delete from journal.cursor')
    const began = performance.now()
    const lasted = () => (performance.now() - began) / 1000
    let events = 0
    for (const one of folds)
      for (let read = -1; read !== 0 && lasted() < longest; ) {
        read = await readAll(pool, one)
        events += read
      }
    return { events, seconds: lasted() }
  } finally {
    await close()
  }
}
