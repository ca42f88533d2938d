import type { Context } from '#platform/context.ts'
import { ruleOn } from '#rulebook'
import type { SilenceRules } from './silence.ts'

/** The limits of silence in force at an agency today. */
export async function silenceRules(context: Context, agency_id: string): Promise<SilenceRules> {
  const [usual, least, reception, escalate, citizen_days] = await Promise.all(
    ['minutes', 'least_minutes', 'reception_minutes', 'escalate_minutes', 'citizen_days'].map(async (name) => {
      const { value } = await ruleOn<number>(context, `dossiers.silence_${name}`, undefined, agency_id)
      return value
    }),
  )
  return {
    usual: usual ?? 0,
    least: least ?? 0,
    reception: reception ?? 0,
    escalate: escalate ?? 0,
    citizen_days: citizen_days ?? 0,
  }
}
