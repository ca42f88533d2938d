import { periodAway, periodName } from '#lib/cockpit/periods.ts'
import type { cockpitWords } from '#lib/cockpit/words.ts'
import type { Choice } from '#lib/ui/fields/choice.ts'

/** How many of each kind stand before the running one, and after it. */
const REACH = { month: [13, 6], quarter: [6, 3], year: [3, 1] } as const

/** Calendar periods to compare, on a day: those around it of each kind, the latest first. */
export function periodsAround(today: string, say: ReturnType<typeof cockpitWords>): Choice[] {
  const running = {
    month: today.slice(0, 7),
    quarter: `${today.slice(0, 4)}-Q${Math.ceil(Number(today.slice(5, 7)) / 3)}`,
    year: today.slice(0, 4),
  } as const
  return (['month', 'quarter', 'year'] as const).flatMap((kind) => {
    const [before, after] = REACH[kind]
    return Array.from({ length: before + after + 1 }, (_, n) => {
      const value = periodAway(running[kind], after - n)
      return { value, label: periodName(value, say), group: say(`groups.${kind}`) }
    })
  })
}
