import { agencyNamed } from '#agencies'
import { nobody } from '#platform/access/actor.ts'
import { as, type Context, today } from '#platform/context.ts'
import { ownKey } from '#platform/journal/write.ts'
import { addDays, type Day, instant, MINUTE, minuteOf } from '#platform/time.ts'
import type { SampleTeller } from '../capability.ts'
import { book } from './appointments/book.ts'
import { slotsFor } from './appointments/free.ts'
import { callNext } from './calling/call.ts'
import { finish } from './calling/finish.ts'
import { notThere } from './calling/miss.ts'
import { arrange } from './desk/arrange.ts'
import { type Arrangement, usualArrangement } from './desk/desk.ts'
import { hallOf } from './desk/hall.ts'
import { openOn } from './desk/hours.ts'
import { deskAt } from './queries.ts'
import { cancel } from './tickets/cancel.ts'
import { closeDays } from './tickets/lapse.ts'
import { type TakenBy, take } from './tickets/take.ts'

const TOWN = 'X01'
const DAYS = 6

const arrangement: Arrangement = {
  ...usualArrangement,
  windows: [
    { number: 1, letters: ['A', 'C'] },
    { number: 2, letters: ['A', 'B', 'C'] },
    { number: 3, letters: ['B', 'C'] },
  ],
}

type Came = { readonly at: number; readonly letter: string; readonly via: TakenBy; readonly priority?: true }

/** Who comes in a morning, in minutes after the hall opens. */
const morning: readonly Came[] = [
  { at: -12, letter: 'A', via: 'kiosk' },
  { at: -5, letter: 'A', via: 'phone' },
  { at: 2, letter: 'B', via: 'kiosk' },
  { at: 6, letter: 'A', via: 'kiosk', priority: true },
  { at: 9, letter: 'C', via: 'desk' },
  { at: 14, letter: 'A', via: 'kiosk' },
  { at: 20, letter: 'A', via: 'phone' },
  { at: 23, letter: 'B', via: 'kiosk' },
  { at: 31, letter: 'A', via: 'kiosk' },
]

/** Numbers and appointments at the town: some days of history, who waits this morning, hours chosen ahead. Told once. */
export async function tellTurn(teller: SampleTeller): Promise<void> {
  const { id } = await agencyNamed(teller.context, TOWN)
  if (await deskAt(teller.context, id).executeTakeFirst()) return
  const head = await teller.as('unit_head', TOWN, DAYS + 1)
  await arrange(head, ownKey('sample turns', 'arrange'), TOWN, arrangement, 0)
  const clerk = await teller.as('clerk', TOWN, 0)
  const { calendar } = await hallOf(teller.context, TOWN)
  for (let back = DAYS; back >= 1; back--) {
    const day = addDays(today(teller.context), -back)
    const opens = openOn(calendar, day)[0]?.[0]
    if (opens !== undefined) await tellMorning(clerk, day, opens)
  }
  await closeDays(teller.context)
  await tellToday(teller.context, openOn(calendar, today(teller.context))[0]?.[0])
  await tellHours(teller.context)
}

/** Who came is called every eight minutes, window after window; one is not there, one gives the number back. */
async function tellMorning(clerk: Context, day: Day, opens: number): Promise<void> {
  const at = (minute: number, who: Context) => as(who, { now: () => instant(day, opens + minute) })
  const key = (...step: string[]) => ownKey('sample turns', day, ...step)
  const stranger = as(clerk, { actor: nobody })
  for (const [n, { at: minute, letter, via, priority = false }] of morning.entries()) {
    const who = via === 'desk' ? clerk : stranger
    const { id } = await take(at(minute, who), key('take', String(n)), TOWN, { letter, priority }, via)
    if (n === 6) await cancel(at(minute + 1, stranger), key('cancel'), id)
  }
  for (let n = 0; n < 8; n++) {
    const window = (n % 2) + 1
    const now = at(32 + n * 3, clerk)
    const { called } = await callNext(now, key('call', String(n)), TOWN, { window, current: null })
    if (!called) return
    const end = at(34 + n * 3, clerk)
    if (n === 3) await notThere(end, key('miss', String(n)), called.id)
    else await finish(end, key('finish', String(n)), called.id)
  }
}

/** Who waits now, where the hall is open: they came within the last half hour. */
async function tellToday(context: Context, opens: number | undefined): Promise<void> {
  const now = context.now()
  if (opens === undefined || minuteOf(now) < opens) return
  const stranger = as(context, { actor: nobody })
  for (const [n, { letter, via, priority = false }] of morning.slice(0, 4).entries()) {
    const at = new Date(Math.max(now.getTime() - (24 - n * 5) * MINUTE, instant(today(context), opens - 30).getTime()))
    const key = ownKey('sample turns', 'today', String(n))
    const who = as(stranger, { now: () => at })
    await take(who, key, TOWN, { letter, priority }, via).catch(unlessShut)
  }
}

/** After closing time nobody comes. */
function unlessShut(error: unknown): void {
  const code = error instanceof Error ? error.message : ''
  if (!code.startsWith('turns.closed')) throw error
}

/** Hours that people chose: the first of the next two days that have any. */
async function tellHours(context: Context): Promise<void> {
  const hall = await hallOf(context, TOWN)
  const { days } = await slotsFor(context, hall, null)
  const stranger = as(context, { actor: nobody })
  for (const [n, day] of days.slice(1, 3).entries()) {
    const { slots } = await slotsFor(context, hall, day)
    const slot = slots[n + 2]
    if (!slot) continue
    const person = { name: n === 0 ? 'Trần Thị Hẹn' : 'Lê Văn Giờ', phone: `090000000${n}`, mail: null }
    await book(stranger, ownKey('sample turns', 'book', day), TOWN, {
      letter: 'A',
      procedure: null,
      slot_at: slot.at,
      person,
    })
  }
}
