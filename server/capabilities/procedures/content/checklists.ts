import type { ProcedureVersion } from '../procedure.ts'

/** The points whoever does a step goes through, by the step's code; a step without any is left out. */
export function checklistsIn({ steps }: Pick<ProcedureVersion, 'steps'>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(steps.flatMap(({ code, checks = [] }) => (checks.length > 0 ? [[code, checks]] : [])))
}
