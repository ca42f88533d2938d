/** What people read in a document: facts and figures with a short anchor (at most eight words) to find the place. */
import { readFileSync } from 'node:fs'
import type { Comparator, Every } from '../../server/capabilities/plans/reading/reading.ts'

export type LabelledTime = {
  from: string | null
  to: string | null
  every: Every
  deadlines: string[]
  quota: { at_least: number; unit: string; every: Every; within_years: number | null; total: number | null }[]
}
export type LabelledTask = {
  area: string | null
  number: string | null
  anchor: string
  product: string | null
  lead: string[]
  coordinating: string[]
  time: LabelledTime
  parts: LabelledTask[]
}
/** `base` is the year compared with, or the words where no year is said. */
export type LabelledTarget = {
  anchor: string
  comparator: Comparator
  value: number | [number, number]
  unit: string
  by: number | null
  every: Every
  change: 'reduce' | 'raise' | null
  base: number | string | null
}
export type LabelledDuty = { agency: string; number: string | null; anchor: string }
export type LabelledDocument = {
  number: string | null
  kind: string
  title: string
  issuer: string | null
  province: string | null
  issued_on: string | null
  period: { from: string | null; to: string | null }
}
export type Labels = {
  document: LabelledDocument
  targets: LabelledTarget[]
  tasks: LabelledTask[]
  duties: LabelledDuty[]
}

export function labelsOf(name: string): Labels {
  return JSON.parse(readFileSync(new URL(`labels/${name}.json`, import.meta.url), 'utf8')) as Labels
}
