import { calendarOf, dueAt, parseTerm } from '#calendar'
import { dayOf, instant } from '#platform/time.ts'
import { median } from '../frame/rounds.ts'
import { rate, type Scenario } from '../frame/scenario.ts'
import { dueDayByWalking } from '../reference/day-walk.ts'

const TERM = parseTerm('15wd')
const NINE = 9 * 60

export const deadlines: Scenario = {
  name: 'deadlines',
  about: 'due times of 15 working days by the compiled calendar, one core; against walking day by day',
  async run({ world, rounds }) {
    const { context, communes } = await world()
    const calendar = await calendarOf(context, communes[0]?.id ?? '')
    const days = calendar.kinds
      .filter(({ working, day }) => working && day >= '2024-01-01' && day <= '2026-12-31')
      .map(({ day }) => day)
    const notWorked = new Set<string>(calendar.kinds.filter(({ working }) => !working).map(({ day }) => day))
    const received = days.map((day) => instant(day, NINE))
    for (const [n, day] of days.entries()) {
      const due = dueAt(calendar, received[n] ?? new Date(0), TERM)
      const walked = dueDayByWalking(notWorked, day, TERM.amount)
      if (!due || dayOf(due) !== walked)
        throw new Error(`received on ${day}: due ${due?.toISOString()}, walked to ${walked}`)
    }
    const ours = () => counted(received, rounds.seconds, (at) => dueAt(calendar, at, TERM))
    const walk = () => counted(days, rounds.seconds, (day) => dueDayByWalking(notWorked, day, TERM.amount))
    const found = { ours: [] as number[], walked: [] as number[] }
    for (let n = 0; n < rounds.count; n++) {
      found.ours.push(ours())
      found.walked.push(walk())
    }
    return [
      rate('deadlines', median(found.ours), null, 500_000),
      rate('deadlines-walk', median(found.ours), median(found.walked), 1),
    ]
  },
}

/** How often a second, over a list again and again. */
function counted<T>(all: readonly T[], seconds: number, act: (one: T) => unknown): number {
  const began = performance.now()
  let done = 0
  while (performance.now() - began < seconds * 1000) {
    for (const one of all) act(one)
    done += all.length
  }
  return done / ((performance.now() - began) / 1000)
}
