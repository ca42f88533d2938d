import { z } from 'zod'
import { DayText, GivenDay, Instant, Reason, Words } from '#platform/http/shapes.ts'
import { states as appointmentStates } from './appointments/appointment.ts'
import { priorityGroups } from './desk/desk.ts'
import { type Action, actions } from './rules.ts'
import { lanes } from './tickets/order.ts'
import { states, ways } from './tickets/ticket.ts'

export const AgencyOf = z.object({ agency: z.string().max(35).describe('Code of the agency') })
export const TicketOf = z.object({ id: z.uuid() })
export const AppointmentCode = z.object({ code: z.string().max(20) })
export const KioskOf = AgencyOf.extend({ key: z.string().max(20).describe('What opens the kiosk page') })
export const WindowOf = AgencyOf.extend({ window: z.coerce.number().int().min(1).max(99) })
export const DayAsked = z.object({ day: GivenDay.optional() })
export const HallAsked = z.object({ procedure: z.string().max(60).optional().describe('What one comes for') })

const Letter = z.string().regex(/^[A-Z]$/)
const WindowNumber = z.int().min(1).max(99)
const AgencyNamed = z.object({ code: z.string(), name: z.string() })

export const ServiceShape = z.object({
  letter: Letter,
  name: Words(80, 2),
  takes: z
    .array(z.string().max(60))
    .max(200)
    .readonly()
    .describe('Codes of fields or procedures; none takes what no other does'),
})
export const ArrangementShape = z.object({
  services: z.array(ServiceShape).min(1).max(12).readonly(),
  windows: z
    .array(z.object({ number: WindowNumber, letters: z.array(Letter).max(12).readonly() }))
    .min(1)
    .max(30)
    .readonly(),
  by_phone: z.boolean(),
  slot_minutes: z.int().min(5).max(240),
  slot_places: z.int().min(0).max(100).describe('Appointments for each slot; 0 for none'),
  ahead_days: z.int().min(0).max(60),
})
export const ArrangeShape = ArrangementShape.extend({
  version: z.int().min(0).describe('Of the arrangement that was changed; 0 where there was none'),
})
export const SetupShape = z
  .object({
    agency: AgencyNamed,
    version: z.int(),
    kiosk: z.string().nullable().describe('What opens the kiosk page; null while there is no hall'),
    arrangement: ArrangementShape.extend({
      services: z.array(ServiceShape.extend({ name: z.string() })).readonly(),
    }),
  })
  .meta({ id: 'TurnSetup' })
export const ArrangedShape = z.object({ agency: z.string() }).meta({ id: 'TurnArranged' })

export const HallsShape = z.array(
  AgencyNamed.extend({ by_phone: z.boolean(), appointments: z.boolean() }).meta({ id: 'TurnHallListed' }),
)

const WaitMinutes = z.int().nullable().describe('About how long, by today’s pace; null while it cannot be told')

export const HallShape = z
  .object({
    agency: AgencyNamed,
    services: z.array(z.object({ letter: z.string(), name: z.string(), waiting: z.int(), wait_minutes: WaitMinutes })),
    letter: z.string().nullable().describe('The service of the procedure that was asked for'),
    by_phone: z.boolean(),
    appointments: z.boolean(),
    ahead_days: z.int(),
    priority_groups: z.array(z.enum(priorityGroups)),
    phone_why_not: Reason,
    kiosk_why_not: Reason,
  })
  .meta({ id: 'TurnHall' })

export const WantedShape = z.object({ letter: Letter, priority: z.boolean() })
export const TakenShape = z.object({ id: z.string(), code: z.string() }).meta({ id: 'TurnTaken' })

export const TicketShape = z
  .object({
    id: z.string(),
    agency: AgencyNamed,
    code: z.string(),
    day: DayText,
    today: z.boolean().describe('Whether it is of today: it holds on its day only'),
    service: z.string(),
    state: z.enum(states),
    priority: z.boolean(),
    slot_at: Instant.nullable(),
    taken_at: Instant,
    window: z.int().nullable().describe('Where to go now'),
    missed: z.boolean().describe('Whether it was called once and nobody was there'),
    ahead: z.int().nullable(),
    wait_minutes: WaitMinutes,
    cancel_why_not: Reason,
  })
  .meta({ id: 'TurnTicket' })

export const BoardShape = z
  .object({
    agency: AgencyNamed,
    called: z.array(z.object({ code: z.string(), window: z.int(), called_at: Instant })),
    waiting: z.int(),
    at: Instant,
  })
  .meta({ id: 'TurnBoard' })

export const SlotsShape = z
  .object({
    agency: AgencyNamed,
    slot_minutes: z.int(),
    days: z.array(DayText),
    day: DayText.nullable(),
    slots: z.array(z.object({ at: Instant, places: z.int() })),
  })
  .meta({ id: 'TurnSlots' })

export const BookingShape = z.object({
  letter: Letter,
  procedure: z.string().max(60).nullable(),
  slot_at: Instant,
  name: Words(100, 2),
  phone: z.string().regex(/^\+?[0-9 .]{9,16}$/, 'turns.phone_wrong'),
  mail: z.email().max(200).nullable(),
})
export const BookedShape = z.object({ code: z.string() }).meta({ id: 'TurnBooked' })
export const MoveShape = z.object({ slot_at: Instant })
export const ArrivalShape = z.object({ code: z.string().min(1).max(20), priority: z.boolean() })

export const AppointmentShape = z
  .object({
    code: z.string(),
    agency: AgencyNamed,
    address: z.string().nullable(),
    letter: z.string(),
    service: z.string(),
    procedure: z.string().nullable(),
    slot_at: Instant,
    state: z.enum(appointmentStates),
    ticket_id: z.string().nullable(),
    change_why_not: Reason,
  })
  .meta({ id: 'TurnAppointment' })

const Line = z.object({
  id: z.string(),
  code: z.string(),
  letter: z.string(),
  service: z.string(),
  lane: z.enum(lanes),
  via: z.enum(ways),
  slot_at: Instant.nullable(),
  note: z.string().nullable().describe('What a colleague said when handing it on'),
  waited_minutes: z.int(),
})
const ActionName = z.enum(Object.keys(actions) as [Action, ...Action[]])

export const WindowsShape = z.array(z.object({ number: z.int(), letters: z.array(z.string()).readonly() }))

export const WindowShape = z
  .object({
    agency: AgencyNamed,
    window: z.int(),
    letters: z.array(z.string()).readonly(),
    services: z.array(z.object({ letter: z.string(), name: z.string() })),
    windows: z.array(z.object({ number: z.int(), letters: z.array(z.string()).readonly() })).readonly(),
    current: Line.extend({
      called_at: Instant,
      absences: z.int(),
      actions: z.array(z.object({ action: ActionName, why_not: Reason })),
    }).nullable(),
    next_why_not: Reason,
    paper_why_not: Reason,
    waiting: z.array(Line),
    served: z.int().describe('At this window today'),
  })
  .meta({ id: 'TurnWindow' })

export const CallShape = z.object({
  current: z.uuid().nullable().describe('The ticket that was seen at the window; null where it was free'),
})
export const CalledShape = z.object({ called: TakenShape.nullable() }).meta({ id: 'TurnCalled' })
export const TransferShape = z.object({
  letter: Letter,
  window: WindowNumber.nullable(),
  note: Words(300).nullable(),
})

export const DayShape = z
  .object({
    agency: AgencyNamed,
    day: DayText,
    before: DayText,
    after: DayText.nullable(),
    tickets: z.array(
      z.object({
        id: z.string(),
        code: z.string(),
        letter: z.string(),
        via: z.enum(ways),
        priority: z.boolean(),
        state: z.enum(states),
        taken_at: Instant,
        first_called_at: Instant.nullable(),
        ended_at: Instant.nullable(),
        window: z.int().nullable(),
      }),
    ),
  })
  .meta({ id: 'TurnDay' })
