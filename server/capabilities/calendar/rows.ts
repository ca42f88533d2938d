import { forgetTrees, treeOf } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { addDays, asDay, type Day } from '#platform/time.ts'
import { type Rule, rereadRules, ruleOn } from '#rulebook'
import type { DeskHours, HolidayRule, LocalDay, Weekday, YearlyDecision } from './calendar.ts'
import type { Basis, CalendarRows } from './compile.ts'
import type { DeskEntry, HolidayEntry, LocalEntry } from './entries/entry.ts'
import { type DecidedDay, decidedDaysOf, deskHoursOf, holidaysOf, localDaysOf } from './queries.ts'

/** All entries of a province, read together. */
export type Entries = {
  readonly holidays: readonly HolidayEntry[]
  readonly decided: readonly DecidedDay[]
  readonly local: readonly LocalEntry[]
  readonly desks: readonly DeskEntry[]
}

/** Reads a province's entries anew, and lets the rules and the tree be read anew as well. */
export async function entriesOf({ db, root_id }: Context): Promise<Entries> {
  rereadRules()
  forgetTrees()
  const [holidays, decided, local, desks] = await Promise.all([
    holidaysOf(db, root_id).execute(),
    decidedDaysOf(db, root_id).execute(),
    localDaysOf(db, root_id).execute(),
    deskHoursOf(db, root_id).execute(),
  ])
  return { holidays, decided, local, desks }
}

/** Whose entries an agency's calendar is made of: from the province down to the agency itself. */
export async function pathTo(context: Context, agency_id: string): Promise<readonly string[]> {
  const path = (await treeOf(context)).pathTo(agency_id).map(({ id }) => id)
  return path.length > 0 ? path : [context.root_id, agency_id]
}

/** The rows of one agency's calendar. What is nearer goes before what is above; rules are those in force today. */
export async function rowsFor(context: Context, entries: Entries, path: readonly string[]): Promise<CalendarRows> {
  const agency_id = path.at(-1) ?? context.root_id
  const rule = <T>(code: string): Promise<Rule<T>> => ruleOn<T>(context, `calendar.${code}`, today(context), agency_id)
  const [horizon, rest, cutoff, cutoffTerms, minutes, madeUp, firstDay, lastDay] = await Promise.all([
    rule<{ from: Day; to: Day }>('horizon'),
    rule<Weekday[]>('weekly_rest'),
    rule<number>('cutoff_minute'),
    rule<CalendarRows['cutoffTerms']>('cutoff_terms'),
    rule<number>('minutes_per_working_day'),
    rule<boolean>('made_up'),
    rule<string>('first_day'),
    rule<string>('last_day'),
  ])
  return {
    horizon: { from: asDay(horizon.value.from), to: asDay(horizon.value.to) },
    holidays: entries.holidays.map((entry) => holidayRule(entry, madeUp.value)),
    decisions: entries.decided.map(decisionOf),
    closures: inherited(entries.local, path).flatMap(daysOf),
    deskHours: inherited(entries.desks, path).map(deskHours),
    weeklyRest: rest.value,
    cutoffMinute: cutoff.value,
    cutoffTerms: cutoffTerms.value,
    minutesPerWorkingDay: minutes.value,
    bases: {
      weekend: sourceOf(rest),
      made_up: sourceOf(madeUp),
      after_cutoff: sourceOf(cutoff),
      reception_day: sourceOf(firstDay),
      rolled: sourceOf(lastDay),
      restarted: await restarting(context, agency_id),
    },
  }
}

/** The last rule that let a completed dossier's term begin anew (NĐ 61/2018/NĐ-CP). */
async function restarting(context: Context, agency_id: string): Promise<Basis> {
  return sourceOf(await ruleOn(context, 'dossiers.supplement_clock', asDay('2025-06-30'), agency_id))
}

/** An agency's own entries last: of two that say something of one day the compiler takes the later. */
function inherited<Entry extends { readonly agency_id: string }>(
  entries: readonly Entry[],
  path: readonly string[],
): Entry[] {
  return path.flatMap((id) => entries.filter((entry) => entry.agency_id === id))
}

function holidayRule({ valid_from, valid_to, name, ...entry }: HolidayEntry, isMadeUp: boolean): HolidayRule {
  const { code, kind, month, day, days_before, length, made_up, set_yearly, basis, verified } = entry
  const effective = { effective_from: valid_from, effective_to: valid_to }
  const days = { kind, month, day, days_before, length, made_up: made_up && isMadeUp, set_yearly }
  return { code, name_key: `calendar.rule.holiday.${code}`, ...days, ...effective, basis, verified }
}

function decisionOf({ day, kind, holiday, basis, verified }: DecidedDay): YearlyDecision {
  return { day, kind, holiday, basis, verified }
}

function daysOf({ kind, hours, basis, verified, valid_from, valid_to }: LocalEntry): LocalDay[] {
  const days: LocalDay[] = []
  for (let day = valid_from; day <= valid_to; day = addDays(day, 1)) days.push({ day, kind, hours, basis, verified })
  return days
}

function deskHours({ hours, reception_only, basis, verified, valid_from, valid_to }: DeskEntry): DeskHours {
  return { effective_from: valid_from, effective_to: valid_to, hours, reception_only, basis, verified }
}

function sourceOf({ basis, verified }: Rule): Basis {
  return { basis, verified }
}
