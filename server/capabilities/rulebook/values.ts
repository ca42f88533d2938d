import { z } from 'zod'
import { Objection } from '#platform/objection.ts'
import { dayFrom } from '#platform/time.ts'

const count = (most: number) => z.int().min(0).max(most)
/** A limit: nothing at all would shut everybody out. */
const most = (highest: number) => z.int().min(1).max(highest)
const share = z.number().min(0).max(100)
const day = z.string().refine((text) => dayFrom(text) !== null)
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const dayOfYear = z.string().regex(/^-?(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)

/** What the value of a rule that the program reads must look like; a rule of a province's own may be anything. */
const shapes: Readonly<Record<string, z.ZodType>> = {
  'calendar.cutoff_minute': count(1440),
  'calendar.cutoff_terms': z.enum(['same_day', 'working_days']),
  'calendar.minutes_per_working_day': z.int().min(60).max(1440),
  'calendar.weekly_rest': z.array(z.int().min(1).max(7)).max(6),
  'calendar.made_up': z.boolean(),
  'calendar.first_day': z.literal('day_after'),
  'calendar.last_day': z.literal('next_working_day'),
  'calendar.horizon': z.object({ from: day, to: day }).refine(({ from, to }) => from < to && yearsIn(from, to) <= 60),
  'dossiers.decree': z.enum(['ND61', 'ND118']),
  'dossiers.guide_limit': count(20),
  'dossiers.supplement_limit': count(20),
  'dossiers.supplement_days': most(366),
  'dossiers.supplement_days_of': z.record(z.string().max(35), most(366)),
  'dossiers.collect_remind_days': z.array(most(366)).max(6),
  'dossiers.collect_keep_days': most(3660),
  'dossiers.supplement_clock': z.enum(['resume', 'restart']),
  'dossiers.reappointment_limit': count(20),
  'dossiers.apology_days_before': count(30),
  'dossiers.receipt_copies': z.int().min(1).max(5),
  'dossiers.number_digits': z.int().min(4).max(8),
  'dossiers.due_soon_minutes': count(48_000),
  'dossiers.wrong_per_dossier': most(10_000),
  'dossiers.wrong_per_asker': most(10_000),
  'dossiers.looks_per_address': most(100_000),
  'dossiers.wrong_minutes': most(1440),
  'dossiers.waiting_minutes': count(480),
  'dossiers.silence_minutes': most(48_000),
  'dossiers.silence_least_minutes': count(48_000),
  'dossiers.silence_cases': most(10_000),
  'dossiers.silence_reception_minutes': most(48_000),
  'dossiers.silence_escalate_minutes': most(48_000),
  'dossiers.silence_citizen_days': most(366),
  'turns.tickets_per_address': most(10_000),
  'turns.bookings_per_address': most(10_000),
  'turns.guesses_per_address': most(10_000),
  'turns.tries_per_hall': most(100_000),
  'turns.tries_minutes': most(1440),
  'turns.early_minutes': count(480),
  'turns.passed_over_most': most(100),
  'turns.keep_days': most(3660),
  'turns.priority_groups': z.array(z.enum(['elderly', 'disabled', 'pregnant', 'small_child', 'merit'])).max(5),
  'measures.reporting_windows': z
    .array(z.object({ code: z.string().min(1).max(8), from: dayOfYear, to: dayOfYear, send_by: dayOfYear }))
    .min(1)
    .max(24),
  'measures.small_sample': count(1000),
  'feedback.classify_days': count(365),
  'feedback.answer_days': count(365),
  'consequences.unit_late_share': share,
  'consequences.person_late_share': share,
  'consequences.inspection_limit': count(366),
  'consequences.dialogues_least': count(366),
  'plans.sure_from': z.number().min(0).max(1),
  'plans.due_soon_days': count(366),
  'open_data.licence': z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(200)]),
  'notices.public_address': z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(200)]),
  'notices.quiet_hours': z.object({ from: timeOfDay, to: timeOfDay }),
  'notices.keep_days': z.int().min(1).max(3660),
}

/** Why the value cannot stand under the code: the program could not work with it. */
export function whyNotValue(code: string, value: unknown): Objection | null {
  const shape = shapes[code]
  if (!shape || shape.safeParse(value).success) return null
  return new Objection('rulebook.value_wrong', { rule: code }, [
    { path: 'value', code: 'rulebook.value_wrong', detail: { rule: code } },
  ])
}

/** Codes the program reads: without a value for the province it could not work. */
export function isNeeded(code: string): boolean {
  return code in shapes
}

function yearsIn(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4))
}
