import type { Component, Field } from '../criteria/criteria-set.ts'
import { type Points, points } from '../scoring/exact.ts'
import type { Linear, Option, Percent, WhenNone } from '../scoring/scoring.ts'

/** Short ways to write a set down as data: points and percents as people write them. */
export function percent(written: number): Percent {
  return points(written)
}

export const linear = (when_none: WhenNone = 'unknown'): Linear => ({ kind: 'LINEAR', when_none })

export const option = (code: string, name: string, weight: number): Option => ({ code, name, weight: percent(weight) })

type Row = Pick<Component, 'code' | 'name' | 'scoring'> & { max: number } & Partial<Omit<Component, 'max'>>

/** A component from what differs in it; the rest is what most rows of the set share. */
export function rowsOf(shared: Pick<Component, 'appraiser' | 'basis' | 'standing' | 'verified'>) {
  return ({ max, ...row }: Row): Component => ({
    part: 'appraisal',
    binding: null,
    evidence: [],
    remarks: [],
    ...shared,
    ...row,
    max: points(max),
  })
}

/** A criterion without components of its own: the component stands under its criterion with the same code. */
export function field(code: string, name: string, max: number, rows: readonly (Component | Grouped)[]): Field {
  const criteria = rows.map((row) => {
    const { components } = 'components' in row ? row : { components: [row] }
    return { code: row.code, name: row.name, max: sum(components), components }
  })
  return { code, name, max: points(max), criteria }
}

type Grouped = { readonly code: string; readonly name: string; readonly components: readonly Component[] }

export function criterion(code: string, name: string, components: readonly Component[]): Grouped {
  return { code, name, components }
}

function sum(components: readonly { max: Points }[]): Points {
  return components.reduce((all, { max }) => all + max, 0)
}
