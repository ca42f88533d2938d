import { type Context, today } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import { ownKey } from '#platform/journal/write.ts'
import { addDays, instant } from '#platform/time.ts'
import { ruleOn } from '#rulebook'
import { forgetPersons, notComeBefore } from '../queries.ts'
import { appointmentSubject } from '../subjects.ts'

/**
 * The chore of the night: who had an hour and did not come. Safe to repeat.
 *
 * @returns how many had not come.
 */
export async function closeAppointments(context: Context): Promise<number> {
  const open = await notComeBefore(context, instant(today(context))).execute()
  for (const appointment of open)
    await act(
      context,
      ownKey('turns.not_come', appointment.agency_id, appointment.id),
      async () => appointment,
      (one) =>
        appointmentSubject.change(one, {
          set: { state: 'missed' },
          events: [{ kind: 'turns.not_come', data: {} }],
          answer: { id: one.id },
        }),
    )
  return open.length
}

/** Forgets names and telephones of appointments once the days of rule `turns.keep_days` are over. */
export async function forgetWhoCame(context: Context): Promise<void> {
  const { value } = await ruleOn<number>(context, 'turns.keep_days')
  await forgetPersons(context, instant(addDays(today(context), -value))).execute()
}
