import { createHash } from 'node:crypto'
import type { Component } from '#indexes'
import { type Chance, chanceOf } from './chance.ts'

export type Judged = { readonly code: string; readonly chance: Chance; readonly merit: number }

/** How good an agency is in the story, always the same for the same year. */
export function judgedAs(code: string, n: number, year: number): Judged {
  return { code, chance: chanceOf(n + 1, year), merit: 0.55 + 0.44 * chanceOf(n + 7, 3).next() }
}

/** All or nothing, or a part of it, as the kind of score allows; the better the agency, the more. */
export function pointsFor({ code, max, scoring }: Component, { code: agency, merit }: Judged): number {
  const luck = createHash('sha256').update(`${agency} ${code}`).digest()[0] ?? 0
  const part = Math.min(1, merit + (luck / 255 - 0.35) * 0.5)
  if (scoring.kind === 'BINARY') return part > 0.5 ? max : 0
  if (scoring.kind === 'DEADLINE') return part > 0.6 ? max : tidy(max / 2)
  return part > 0.85 ? max : tidy(max * part)
}

/** Two decimals of a point. */
export function tidy(points: number): number {
  return Math.floor(points / 10) * 10
}
