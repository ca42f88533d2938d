import type { Binding, Component } from '../criteria/criteria-set.ts'
import { points } from '../scoring/exact.ts'
import type { Breach, LinearFloor, Step, Survey, WhenNone } from '../scoring/scoring.ts'
import { option, percent, rowsOf } from './rows.ts'

/** Rows of the reconstructed set: appraised by the body that owns the field, none of them verified. */
export const rowsFor = (appraiser: string) =>
  rowsOf({ appraiser, basis: null, standing: 'reconstructed', verified: false })

export const by = (measure: string): Binding => ({ by: 'measure', measure })

export const floor = (from: number, when_none: WhenNone = 'not_applicable'): LinearFloor => ({
  kind: 'LINEAR_FLOOR',
  floor: percent(from),
  when_none,
})

/** Steps of a share: `[at least %, points]`, best first. */
export const steps = (...list: readonly (readonly [number, number])[]): Step => ({
  kind: 'STEP',
  on: 'share',
  steps: list.map(([from, worth]) => ({ at_least: percent(from), points: points(worth) })),
  when_none: 'not_applicable',
})

/** Light breaches take half each time, a serious one everything. */
export const BREACHES: readonly Breach[] = [
  { code: 'light', name: 'Vi phạm nhẹ, đã khắc phục', off: 'share', share: percent(50) },
  { code: 'serious', name: 'Vi phạm nghiêm trọng', off: 'all' },
]

/** Options and weights of one province's slips (Yên Bái): A 100, B 60, C 20, D 0. */
export function survey(...items: readonly string[]): Survey {
  const options = [
    option('A', 'Rất tốt', 100),
    option('B', 'Tốt', 60),
    option('C', 'Trung bình', 20),
    option('D', 'Kém', 0),
  ]
  return { kind: 'SURVEY', items, options }
}

/** A row scored by survey slips. */
export function surveyed(
  row: (one: Parameters<ReturnType<typeof rowsOf>>[0]) => Component,
  code: string,
  name: string,
  max: number,
  ...items: readonly string[]
): Component {
  return row({ code, name, max, part: 'survey', scoring: survey(...items), binding: { by: 'survey', slip: 'xhh' } })
}
