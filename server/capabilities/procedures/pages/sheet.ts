import { type Context, today } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { Cases } from '../content/cases.ts'
import { listOf } from '../content/cases.ts'
import { type Counts, type FeeLine, feesFor, feeTotal } from '../content/fees.ts'
import { termFor } from '../content/terms.ts'
import { type Competence, competentOn, type Term, unverifiedFacts } from '../procedure.ts'
import { findInForce, type InForce } from '../queries.ts'
import { catalogueOn } from './listing.ts'

/** The page of a procedure: the version in force, who is competent that day, and what nobody has checked. */
export type Sheet = InForce & {
  readonly asked: string
  readonly competent: readonly Competence[]
  readonly unverified: readonly string[]
}

/**
 * A procedure on a day, by its code or by another one it is or was known by.
 *
 * @throws Objection `procedures.not_found` where none is in force.
 */
export async function sheetOf(context: Context, code: string, day: Day = today(context)): Promise<Sheet> {
  const found = (await findInForce(context, code, day)) ?? (await byOtherCode(context, code, day))
  if (!found) throw new Objection('procedures.not_found', { code })
  return {
    ...found,
    asked: code,
    competent: competentOn(found.content, day),
    unverified: unverifiedFacts(found.content),
  }
}

async function byOtherCode(context: Context, code: string, day: Day): Promise<InForce | null> {
  const asked = code.toLowerCase()
  const found = (await catalogueOn(context, day)).find(
    (one) => one.code.toLowerCase() === asked || one.other_codes.some((other) => other.toLowerCase() === asked),
  )
  return found ? findInForce(context, found.code, day) : null
}

/**
 * What a dossier would cost, and how long it may take; no term where only particular cases have one and none is named.
 *
 * @throws Objection `procedures.not_found`, `procedures.unknown_case`.
 */
export async function feesOf(
  context: Context,
  code: string,
  given: { case: Cases; online: boolean; counts: Counts; day?: Day | undefined },
): Promise<{ code: string; lines: FeeLine[]; total: number; left_open: boolean; term: Term | null }> {
  const { content, ...found } = await sheetOf(context, code, given.day)
  const unknown = listOf(given.case).find((kase) => !content.cases.some((one) => one.code === kase))
  if (unknown !== undefined)
    throw new Objection('procedures.unknown_case', { case: unknown }, [
      { path: 'case', code: 'procedures.unknown_case', detail: { case: unknown } },
    ])
  const lines = feesFor(content, given)
  const { legal, committed } = content.terms
  const isTold = listOf(given.case).length > 0 || [...legal, ...committed].some((term) => term.case === null)
  const term = isTold ? termFor(content, given.case) : null
  return { code: found.code, lines, total: feeTotal(lines), left_open: lines.some((line) => line.left_open), term }
}
