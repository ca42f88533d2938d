import type { Choice } from '#lib/ui/fields/choice.ts'
import type { Say } from '#lib/words.ts'
import type { cockpit } from '#words/vi/measures/cockpit.ts'

type SayCockpit = Say<typeof cockpit>
const KINDS = ['month', 'quarter', 'half', 'year', 'report'] as const
type Kind = (typeof KINDS)[number]
type Read = { readonly kind: Kind; readonly year: number; readonly part: string }

/** A period's code taken apart: `2026-11`, `2026-Q3`, `2026-H1`, `2026`, `R2026-Q1`, `R2026`. Null where it is none. */
export function readPeriod(code: string): Read | null {
  const [, report, year, part = ''] = /^(R?)(20\d{2})(?:-(Q[1-4]|H[12]|0[1-9]|1[0-2]))?$/.exec(code) ?? []
  if (!year) return null
  return { year: Number(year), part, kind: report ? 'report' : kindOf(part) }
}

function kindOf(part: string): Kind {
  if (part === '') return 'year'
  return part.startsWith('Q') ? 'quarter' : part.startsWith('H') ? 'half' : 'month'
}

const most = { month: 12, quarter: 4, half: 2 } as const

/** The code of the period `steps` away: the month before, the quarter after; a reporting window goes by whole years. */
export function periodAway(code: string, steps: number): string {
  const period = readPeriod(code)
  if (!period) return code
  const { kind, year, part } = period
  if (kind === 'year') return String(year + steps)
  if (kind === 'report') return `R${year + steps}${part ? `-${part}` : ''}`
  const count = year * most[kind] + Number(part.replace(/\D/g, '')) - 1 + steps
  const n = (count % most[kind]) + 1
  const other = kind === 'month' ? String(n).padStart(2, '0') : `${part[0]}${n}`
  return `${Math.floor(count / most[kind])}-${other}`
}

/** What people call a period: `Tháng 11/2026`, `Báo cáo 6 tháng 2026`. */
export function periodName(code: string, say: SayCockpit): string {
  const period = readPeriod(code)
  if (!period) return code
  const { kind, year, part } = period
  if (kind === 'year') return say('names.year', { year })
  if (kind !== 'report') return say(`names.${kind}`, { year, n: Number(part.replace(/\D/g, '')) })
  const window = part === 'Q1' || part === 'H1' || part === 'Q3' ? part : 'year'
  return say(`names.report_${window}`, { year })
}

/** Periods to choose from on a day: the running one of each kind and those before it. */
export function periodChoices(today: string, say: SayCockpit): Choice[] {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  const before = (code: string, count: number): string[] =>
    Array.from({ length: count }, (_, step) => periodAway(code, -step))
  const codes: Readonly<Record<Kind, readonly string[]>> = {
    month: before(today.slice(0, 7), 13),
    quarter: before(`${year}-Q${Math.ceil(month / 3)}`, 6),
    half: before(`${year}-H${month > 6 ? 2 : 1}`, 4),
    year: before(String(year), 3),
    report: [year, year - 1].flatMap((one) => ['-Q1', '-H1', '-Q3', ''].map((part) => `R${one}${part}`)),
  }
  return KINDS.flatMap((kind) =>
    codes[kind].map((value) => ({ value, label: periodName(value, say), group: say(`groups.${kind}`) })),
  )
}
