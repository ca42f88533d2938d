import { day, number } from '#lib/format.ts'
import type { Locale } from '#lib/language.ts'
import { figure } from '#lib/plans/goal.ts'
import type { Target } from '#lib/plans/plan.ts'
import type { Choice } from '#lib/ui/fields/choice.ts'
import type { Say } from '#lib/words.ts'
import type { plan_track } from '#words/vi/plans/plan_track.ts'

type SayTrack = Say<typeof plan_track>
type Measure = { readonly name: string; readonly title: string; readonly unit: string }

/** The unit of what is shown: percent where the measure is a share, else as the plan wrote it. */
export function unitOf({ binding, unit }: Target, measures: readonly Measure[]): string | null {
  const measure = measures.find(({ name }) => name === binding?.measure)
  return measure?.unit === 'percent' ? '%' : unit
}

/** How it was computed whether it will be met; or why nobody can say. */
export function leadText(locale: Locale, { now, binding }: Target, unit: string | null, say: SayTrack): string {
  const { projection } = now
  if (!projection) {
    const reported = !binding && now.as_of ? say('targets.reported', { day: day(now.as_of) }) : ''
    const why = now.not_projected ? say(`targets.not_projected.${now.not_projected}`) : ''
    return [reported, why].filter(Boolean).join(' ')
  }
  const { months, per_month, at } = projection
  const told = { months, at: monthText(at), value: figure(locale, Math.round(projection.value * 10) / 10, unit) }
  return projection.how === 'pace'
    ? say('targets.paced', { ...told, each: figure(locale, per_month, unit) })
    : say('targets.projected', { ...told, change: changeText(locale, per_month, unit, say) })
}

function changeText(locale: Locale, per_month: number, unit: string | null, say: SayTrack): string {
  if (per_month === 0) return say('targets.level')
  const by =
    unit === '%'
      ? `${number(locale, Math.abs(per_month))} ${say('targets.points')}`
      : figure(locale, Math.abs(per_month), unit)
  return say(per_month > 0 ? 'targets.rising' : 'targets.falling', { by })
}

/** `2026-12` as `12/2026`. */
export function monthText(month: string): string {
  return month.split('-').reverse().join('/')
}

/** Which measure shows it, of which agency, counted over what. */
export function measuredText(
  { measure, agency, subtree, period }: NonNullable<Target['binding']>,
  measures: readonly Measure[],
  agencies: readonly Choice[],
  say: SayTrack,
): string {
  const name = agencies.find(({ value }) => value === agency)?.label ?? agency
  return say('targets.measured_by', {
    measure: measures.find((one) => one.name === measure)?.title ?? measure,
    agency: subtree ? say('targets.with_below', { agency: name }) : name,
    period: say(`targets.periods.${period ?? 'year'}`),
  })
}
