/** How much of the work each year: "20 xã mỗi năm", "ít nhất 20% đơn vị, 100% sau 05 năm". */
import type { Quota } from '../reading.ts'
import { type Measured, measuredIn } from './numbers.ts'

/** Limits ("chậm nhất 05 ngày") are none. A number to be reached after some years completes the yearly one before it. */
export function quotasIn(text: string): Quota[] {
  const quotas: Quota[] = []
  for (const one of measuredIn(text).filter(({ comparator }) => comparator !== '<=' && comparator !== '<')) {
    const least = Array.isArray(one.value) ? one.value[0] : one.value
    const open = quotas.at(-1)
    if (one.withinYears === null) quotas.push(quotaOf(one, least))
    else if (open && open.total === null) Object.assign(open, { within_years: one.withinYears, total: least })
    else quotas.push({ at_least: least, unit: one.unit, every: null, within_years: one.withinYears, total: least })
  }
  return quotas
}

function quotaOf(one: Measured, least: number): Quota {
  return { at_least: least, unit: one.unit, every: one.every, within_years: null, total: null }
}
