import { dayOf } from '#platform/time.ts'
import { planList, planSheet } from '../../server/capabilities/plans/lists.ts'
import { duesOfPlan } from '../../server/capabilities/plans/obligations/due-lines.ts'
import { planByCode } from '../../server/capabilities/plans/stored.ts'
import { DUES, tellLargePlan } from '../frame/large-plan.ts'
import { compared, took } from '../frame/rounds.ts'
import { type Result, type Scenario, small } from '../frame/scenario.ts'
import { late, list, progress, timeline } from '../reference/plan-lists.ts'

const TIMES = 5

export const planLists: Scenario = {
  name: 'plan-lists',
  about:
    'a plan with 5,000 due items: all plans, a page of the timeline, what is late, how far it is; against bare SQL',
  async run({ rounds, world }) {
    const here = await world()
    const context = here.for(here.worker)
    const today = dayOf(context.now())
    const code = await tellLargePlan(context, here.communes, Number(today.slice(0, 4)))
    const plan = await planByCode(context, code)
    const rows = async (sql: string, ...values: unknown[]) => (await context.pool.query(sql, values)).rows
    const inTurn = async (
      name: string,
      target: number,
      ours: () => Promise<unknown>,
      bare: () => Promise<unknown>,
    ): Promise<Result> => {
      await ours()
      await bare()
      const found = await compared(
        rounds.count,
        () => took(TIMES, ours),
        () => took(TIMES, bare),
      )
      return small(name, found.ours, 'ms', target, found.reference)
    }
    const page = () => duesOfPlan(context, plan, {})
    const behind = () => duesOfPlan(context, plan, { standing: 'late' })
    stopIfDifferent((await page()).lines, await rows(timeline, plan.id))
    stopIfDifferent((await behind()).lines, await rows(late, plan.id, today))
    const { by_agency } = await planSheet(context, plan)
    const counted = by_agency.flatMap(({ dues }) => Object.values(dues)).reduce((sum, n) => sum + n, 0)
    if (counted !== DUES) throw new Error(`${counted} due items are counted, there are ${DUES}`)
    const bareSheet = async () => {
      for (const statement of progress) await rows(statement, plan.id)
    }
    return [
      await inTurn(
        'plan-list',
        50,
        () => planList(context),
        () => rows(list, today),
      ),
      await inTurn('plan-timeline', 50, page, () => rows(timeline, plan.id)),
      await inTurn('plan-late', 50, behind, () => rows(late, plan.id, today)),
      await inTurn('plan-progress', 100, () => planSheet(context, plan), bareSheet),
    ]
  },
}

function stopIfDifferent(ours: readonly { id: string }[], bare: readonly { id: string }[]): void {
  if (ours.length === 0 || ours.map(({ id }) => id).join() !== bare.map(({ id }) => id).join())
    throw new Error('the list does not show the rows of the bare statement')
}
