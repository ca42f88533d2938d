import { z } from 'zod'
import { DayText, GivenDay, Instant, Reason, Words } from '#platform/http/shapes.ts'
import { places } from './deliveries/delivery.ts'
import { states } from './dossier.ts'
import { actions } from './rules.ts'
import { nextActors } from './silence/silence.ts'
import { Ticks, workParts } from './step-work/work-schemas.ts'

export const State = z.enum(states).meta({ id: 'DossierState' })
const ActionName = z.enum(Object.keys(actions) as [keyof typeof actions, ...(keyof typeof actions)[]])
export const Code = z.object({ code: z.string().min(10).max(60) })
/** What a visitor without account shows besides the code. */
export const ShownQuery = z.object({
  secret: z.string().max(20).optional().describe('The look-up code printed on the slip and carried by its QR code'),
  phone: z
    .string()
    .max(20)
    .optional()
    .meta({ deprecated: true, description: 'Deprecated: opens nothing; given alone it counts as a wrong proof' }),
})
export const DraftCode = z.object({ code: z.string().min(8).max(12) })
export const DraftProofShape = z.object({
  phone: z.string().max(20).optional(),
  token: z.string().max(40).optional().describe('As it was given on beginning the draft'),
})
/** Codes of a page of dossiers, with commas between them. */
export const Codes = z
  .string()
  .max(4000)
  .transform((text) => text.split(',').filter(Boolean))
export const AssigneesShape = z
  .object({
    codes: z.array(z.string()).describe('Those of the dossiers asked about that may be given to somebody'),
    people: z.array(
      z.object({
        account_id: z.string(),
        name: z.string(),
        title: z.string().nullable(),
        stands_in: z.boolean(),
        open: z.int().describe('Dossiers that lie on their desk now'),
        late: z.int(),
        codes: z.array(z.string()).describe('Which of the dossiers they may be given'),
      }),
    ),
  })
  .meta({ id: 'Assignees' })

const Phone = z
  .string()
  .transform((text) => text.replace(/[\s.-]/g, ''))
  .pipe(z.string().regex(/^(\+84|0)\d{8,10}$/, 'dossiers.phone_wrong'))
/** Citizen's identity number (12 digits), the older one (9), or an enterprise's tax code (10 or 13). */
const IdNumber = z
  .string()
  .transform((text) => text.replace(/[\s.-]/g, ''))
  .pipe(z.string().regex(/^(\d{9}|\d{10}|\d{12}|\d{13})$/, 'dossiers.id_number_wrong'))

export const ApplicantShape = z
  .object({
    kind: z.enum(['person', 'organisation']),
    name: Words(200, 2),
    birth_date: GivenDay.nullish(),
    sex: z.enum(['male', 'female']).nullish(),
    address: Words(300).nullish(),
    phone: Phone.nullish(),
    email: z.email('dossiers.email_wrong').max(200).nullish(),
    submitter: z.object({ name: Words(200, 2), authority: Words(200), phone: Phone.nullish() }).nullish(),
  })
  .meta({ id: 'Applicant' })

const Papers = z.array(
  z.object({
    code: z.string().max(80),
    name: Words(500),
    kind: z.enum(['original', 'certified_copy', 'copy', 'electronic']),
    quantity: z.int().min(1).max(99),
  }),
)

export const HandingShape = z
  .object({
    agency: z.string().min(1).max(35).describe('Code of the agency that handles it'),
    procedure: z.string().min(1).max(35),
    case: z.string().max(40).nullish(),
    applicant: ApplicantShape,
    id_number: IdNumber.nullish(),
    components: Papers.max(60),
    return_method: z.enum(['desk', 'post', 'electronic']),
    counts: z.record(z.string().max(40), z.int().min(0).max(10_000)).default({}),
  })
  .meta({ id: 'Handing' })

/** What is taken in at the desk: carried in, or by post. */
export const DeskHandingShape = HandingShape.extend({
  consignment: z
    .object({
      number: Words(60, 3),
      posted_on: GivenDay.describe('The day on the postmark'),
      envelope_kept: z.boolean(),
    })
    .nullish()
    .describe('What it came in, where it came by post'),
}).meta({ id: 'DeskHanding' })

/** At the counter of one agency, what another handles too. */
export const TakenInShape = DeskHandingShape.extend({
  via: z.string().max(35).nullish().describe('Code of the agency at whose counter it is, where another handles it'),
}).meta({ id: 'TakenIn' })

export const ReceivedShape = z
  .object({
    code: z.string(),
    state: State,
    due_at: z.string().nullable(),
    fee: z.int(),
    secret: z.string().optional(),
  })
  .meta({ id: 'Received' })
export const PromisedShape = z
  .object({
    due_at: z.string().nullable().describe('Null while the clock would stand from the beginning'),
    waits_for: z.string().nullable().describe('The step after which a day is given'),
  })
  .meta({ id: 'Promised' })
export const SentShape = z
  .object({ code: z.string(), state: z.literal('sent'), secret: z.string() })
  .meta({ id: 'Sent' })
export const ProgressedShape = z
  .object({ code: z.string(), state: State, due_at: z.string().nullable() })
  .meta({ id: 'Progressed' })

export const SupplementShape = z.object({
  papers: z.array(z.object({ code: z.string().max(80), name: Words(500), what: Words(500) })).max(60),
  reason: Words(1000),
})
export const TakenShape = z.object({
  components: Papers.max(60).describe(
    'What was carried in; nothing where what the applicant sent is what was asked for',
  ),
})
export const ReasonShape = z.object({ reason: Words(1000) })

const CollectorShape = z
  .object({
    name: Words(200, 2),
    authority: Words(200).nullish().describe('With what right, where it is not the applicant'),
    id_checked: z.boolean(),
    unchecked_because: Words(300).nullish().describe('Why it was given to somebody else whose paper was not seen'),
  })
  .meta({ id: 'Collector' })
export const ReturningShape = z.object({
  method: z.enum(['desk', 'post', 'electronic']),
  collector: CollectorShape.nullish().describe('Who took it away at the desk'),
  post_number: Words(60).nullish().describe('By post: the number it travels under'),
})

/** The version of the dossier that the person looked at: where it has moved since, the answer is 409 `dossiers.stale`. */
export const Seen = z.object({ version: z.int().min(0).optional() })

export const LineShape = z
  .object({
    code: z.string(),
    procedure_code: z.string(),
    procedure_name: z.string(),
    applicant_name: z.string(),
    state: State,
    channel: z.string(),
    agency: z.string(),
    agency_name: z.string(),
    submitted_at: Instant,
    received_at: Instant.nullable(),
    due_at: Instant.nullable(),
    desk_due_at: Instant.nullable(),
    late: z.boolean(),
    soon: z.boolean(),
    left: z.object({ days: z.int(), hours: z.int(), minutes: z.int() }).nullable(),
    holder_id: z.string().nullable(),
  })
  .meta({ id: 'DossierLine' })

export const ListShape = z
  .object({ lines: z.array(LineShape), next: z.string().nullable().describe('Give it as `after` for the next page') })
  .meta({ id: 'DossierList' })

const count = z.int()
export const TodayShape = z
  .object({ sent: count, received: count, due_today: count, late: count, ready: count })
  .meta({ id: 'DeskToday' })

const StepShape = z.object({
  code: z.string(),
  position: z.int(),
  name: z.string(),
  kind: z.string(),
  role: z.string(),
  allotted: z.object({ amount: z.number(), unit: z.enum(['wd', 'd', 'h']) }).describe('Time the process gives it'),
  outside_term: z.boolean().describe('The clock stands while it lasts'),
  state: z.string(),
  holder_id: z.string().nullable(),
  holder: z.string().nullable(),
  done_by: z.string().nullable(),
  opened_at: Instant.nullable(),
  due_at: Instant.nullable(),
  done_at: Instant.nullable(),
  worked_minutes: z.int().nullable(),
})
const ComponentShape = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  kind: z.string(),
  quantity: z.int(),
  seen_at: Instant.nullable().describe('When the desk ticked off that it was carried in'),
  file_id: z.string().nullable(),
  file_name: z.string().nullable(),
})
const PauseShape = z.object({
  reason: z.string(),
  basis: z.string().nullable(),
  mode: z.string(),
  from_at: Instant,
  to_at: Instant.nullable(),
})
const SlipShape = z.object({
  id: z.string(),
  kind: z.string(),
  form: z.string(),
  regulation: z.string(),
  number: z.string(),
  printed: z.int(),
  made_at: Instant,
  voided_at: Instant.nullable().describe('When it stopped holding: it was replaced, or the reception was a mistake'),
  reason: z.string().nullable(),
  papers: z.array(z.object({ code: z.string(), name: z.string(), what: z.string() })).describe('What form 02 asks for'),
})
const ClockShape = z
  .object({ late: z.boolean(), soon: z.boolean(), days: z.int(), hours: z.int(), minutes: z.int() })
  .nullable()
const AgencyShape = z
  .object({ code: z.string(), name: z.string(), address: z.string().nullable(), phone: z.string().nullable() })
  .nullable()

const ShownApplicant = z
  .object({
    kind: z.string(),
    name: z.string(),
    birth_date: z.string().nullish(),
    sex: z.string().nullish(),
    address: z.string().nullish(),
    phone: z.string().nullish(),
    email: z.string().nullish(),
    submitter: z.object({ name: z.string(), authority: z.string(), phone: z.string().nullish() }).nullish(),
  })
  .meta({ id: 'ShownApplicant' })

const common = {
  code: z.string(),
  procedure_code: z.string(),
  procedure_name: z.string(),
  case_code: z.string().nullable(),
  state: State,
  channel: z.string(),
  agency: AgencyShape,
  via: AgencyShape.describe('At whose counter it was handed in, where that is another agency’s'),
  applicant_name: z.string(),
  applicant: ShownApplicant.nullable(),
  return_method: z.string(),
  fee: z.int(),
  term: z.object({ amount: z.number(), unit: z.string() }).nullable(),
  submitted_at: Instant,
  received_at: Instant.nullable(),
  first_due_at: Instant.nullable(),
  due_at: Instant.nullable(),
  solved_at: Instant.nullable(),
  ended_at: Instant.nullable(),
  result_number: z.string().nullable(),
  clock: ClockShape,
  steps: z.array(StepShape),
  components: z.array(ComponentShape),
  pauses: z.array(PauseShape),
  slips: z.array(SlipShape),
  wanted: z
    .array(
      z.object({
        code: z.string(),
        name: z.string(),
        what: z.string().nullable().describe('What form 02 says of it; null where it was simply not handed in'),
        component_id: z.string().nullable(),
        file_name: z.string().nullable(),
        sent: z.boolean().describe('A file was put to it since it was asked for'),
      }),
    )
    .describe('Papers the applicant may still send'),
  results: z
    .array(z.object({ id: z.string(), file_name: z.string(), attached_at: Instant }))
    .describe('The result as files; to whoever proves it is theirs once it was given electronically'),
  answer_by: z.string().nullable().describe('The last day to bring what was asked for'),
  brought_at: Instant.nullable().describe('When the applicant sent it, while nobody has looked'),
  post: z
    .object({ number: z.string(), news: z.enum(['sent', 'arrived', 'came_back']), at: z.string() })
    .nullable()
    .describe('The result on its way by post'),
  sample: z.boolean(),
}

export const SheetShape = z
  .object({
    ...common,
    steps: z.array(StepShape.extend({ checks: z.array(z.string()), checked: Ticks, mine: z.boolean() })),
    ...workParts,
    id_number: z.string().nullable(),
    collector: z
      .object({
        name: z.string(),
        authority: z.string().nullish(),
        id_checked: z.boolean(),
        unchecked_because: z.string().nullish(),
      })
      .nullable()
      .describe('Who took the result away'),
    consignment: z
      .object({ number: z.string(), posted_on: z.string(), envelope_kept: z.boolean() })
      .nullable()
      .describe('What it came in, where it came by post'),
    secret: z.string().nullable(),
    version: z.int(),
    id: z.string(),
    result: z
      .object({ id: z.string(), symbol: z.string(), numbered_on: DayText, has_file: z.boolean() })
      .nullable()
      .describe('The result as a document that was issued'),
    is_mine: z.boolean(),
    paper: z
      .object({
        place: z.enum(places),
        delivery: z.string().nullable().describe('The delivery it was on last'),
        given_by: z.string().nullable(),
        given_at: Instant.nullable(),
        taken_by: z.string().nullable(),
        taken_at: Instant.nullable(),
      })
      .nullable()
      .describe('Where its paper is; null where there is none, or nobody follows it'),
    next: z
      .object({
        who: z.enum(nextActors),
        role: z.string(),
        by: Instant,
        raised: z.enum(['head', 'superior']).nullable().describe('Told that nobody touches it, and still nobody does'),
      })
      .nullable()
      .describe('Who has the next step and by when; null where it is over'),
    history: z.array(
      z.object({
        seq: z.int(),
        kind: z.string(),
        occurred_at: Instant,
        by: z.string().nullable(),
        data: z.record(z.string(), z.unknown()),
      }),
    ),
    actions: z.array(z.object({ action: ActionName, why_not: Reason })),
  })
  .meta({ id: 'DossierSheet' })

/** Who has the code sees which role has it, never who: officers are named to nobody outside. */
const TrackedStepShape = StepShape.omit({ holder_id: true, holder: true, done_by: true })

export const TrackedShape = z
  .object({
    ...common,
    steps: z.array(TrackedStepShape),
    is_proven: z.boolean(),
    bring: z.object({ why_not: Reason }).describe('To send what was asked for'),
    withdraw: z.object({ why_not: Reason }).describe('To take it back'),
    takes_papers: z.boolean().describe('Whether who proves it is theirs may put files to its papers now'),
  })
  .meta({ id: 'TrackedDossier' })

export const LedgerShape = z
  .object({
    code: z.string(),
    received_at: Instant,
    term: z.object({ amount: z.number(), unit: z.string() }),
    due_at: Instant.nullable(),
    recounted: Instant.nullable().describe(
      'What the calendar of today gives; differs from due_at where the calendar has changed since',
    ),
    days: z.array(
      z.object({
        day: z.string(),
        counted: z.union([z.boolean(), z.number()]),
        rule: z.string(),
        text: z.string(),
        basis: z.string().nullable(),
        verified: z.boolean(),
      }),
    ),
    pauses: z.array(PauseShape),
  })
  .meta({ id: 'DeadlineLedger' })
