import { prepared } from '#platform/database/named.ts'
import { byCode } from '../../server/capabilities/dossiers/pages/queries.ts'
import { floorOf } from '../frame/floor.ts'
import { compared, perSecond } from '../frame/rounds.ts'
import { rate, type Scenario } from '../frame/scenario.ts'

export const lookUp: Scenario = {
  name: 'look-up',
  about: 'one dossier by its code, the whole row; 8 at once',
  async run({ rounds, world, reference }) {
    const { context } = await world()
    const floor = await floorOf(await reference())
    const read = prepared(byCode)
    const { rows } = await context.pool.query<{ code: string }>(
      'select code from dossiers.dossier order by random() limit 5000',
    )
    const act = (n: number) => read(context, context.root_id, rows[n % rows.length]?.code ?? '')
    await perSecond(act, { seconds: 0.3 })
    const { seconds, count } = rounds
    const found = await compared(
      count,
      () => perSecond(act, { seconds }),
      () => floor.of('look-up', seconds),
    )
    return [rate('look-up', found.ours, found.reference, 0.5)]
  },
}
