import { generateHistory } from '../../server/sample/generate.ts'
import { rate, type Scenario, small } from '../frame/scenario.ts'

const FEW = 4_000
const MANY = 20_000
/** A million dossiers in six minutes. */
const WANTED = 2_778

export const history: Scenario = {
  name: 'history',
  about: 'dossiers a second told with their events, facts and figures; and what a dossier takes on disk, all included',
  async run({ quick, world, say }) {
    const { context } = await world()
    const size = async () => {
      const { rows } = await context.pool.query<{ bytes: number }>(SIZE)
      return rows[0]?.bytes ?? 0
    }
    const before = await size()
    const { dossiers, seconds } = await generateHistory(context, { dossiers: quick ? FEW : MANY, seed: 77 })
    const each = ((await size()) - before) / dossiers
    say(`history: ${dossiers} dossiers in ${seconds.toFixed(1)} s, ${Math.round(each)} bytes each`)
    return [rate('history', dossiers / seconds, null, WANTED), small('dossier-size', each / 1000, 'kB', 7)]
  },
}

const SIZE = 'select pg_database_size(current_database())::bigint as bytes'
