import { z } from 'zod'
import { DayText, GivenDay, Instant, Reason, Words } from '#platform/http/shapes.ts'
import { answered, contentShape, given } from './content/content-shape.ts'

export const Code = z.object({ code: z.string().min(1).max(60) })
export const Numbered = Code.extend({ number: z.coerce.number().int().min(1).max(100_000) })
export const OnDay = z.object({ on: GivenDay.optional() })
const Level = z.enum(['T', 'H', 'X'])
const Online = z.enum(['full', 'partial', 'info'])

export const ListQuery = z.object({
  q: z.string().max(200).optional(),
  field: z.string().max(120).optional(),
  level: Level.optional(),
  online: Online.optional(),
  life_event: z.string().max(120).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})

const Term = z.object({ amount: z.number(), unit: z.enum(['wd', 'd', 'h']), same_day: z.boolean() }).nullable()

const Summary = z
  .object({
    code: z.string(),
    name: z.string(),
    name_en: z.string(),
    field: z.object({ code: z.string(), name: z.string() }),
    online_level: Online,
    levels: z.array(Level).describe('Competent today'),
    cases: z.array(z.object({ code: z.string(), name: z.string() })),
    short_codes: z.array(z.string()),
    term: Term,
    longest_term: Term.describe('Where a case takes longer than the usual'),
    fee: z.object({
      lowest: z.int().nullable(),
      highest: z.int().nullable(),
      less_online: z.boolean(),
      left_open: z.boolean(),
    }),
  })
  .meta({ id: 'ProcedureSummary' })

export const ListShape = z
  .object({ procedures: z.array(Summary), total: z.int(), page: z.int(), pages: z.int() })
  .meta({ id: 'Procedures' })
export const NamesQuery = z.object({
  codes: z.string().max(8_000).describe('Codes, with a comma between'),
})
export const NamesShape = z.object({ total: z.int(), names: z.record(z.string(), z.string()) })
export const FieldsShape = z.object({
  fields: z.array(z.object({ code: z.string(), name: z.string(), procedures: z.int() })),
})
export const LifeEventsShape = z.object({
  life_events: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      procedures: z.array(z.object({ code: z.string(), name: z.string() })),
    }),
  ),
})

const Content = contentShape(answered).meta({ id: 'ProcedureContent' })

export const SheetShape = z
  .object({
    code: z.string(),
    asked: z.string().describe('The code asked for: it may be a former one'),
    number: z.int(),
    decision: z.string().nullable(),
    valid_from: DayText,
    valid_to: DayText.nullable(),
    field: z.object({ code: z.string(), name: z.string() }),
    content: Content,
    competent: z.array(z.object({ level: Level, agency_kind: z.string(), receives: z.string(), decides: z.string() })),
    unverified: z.array(z.string()).describe('Facts nobody has checked, as paths of the content'),
  })
  .meta({ id: 'ProcedureSheet' })

const counts = z.coerce.number().int().min(0).max(10_000)
export const FeesQuery = z
  .object({
    case: z
      .union([z.string().max(60), z.array(z.string().max(60)).max(20)])
      .optional()
      .describe('Once for each case the dossier is'),
    online: z.stringbool().default(false),
    on: GivenDay.optional(),
  })
  .catchall(counts)
  .describe('Further parameters say how many there are of what a fee counts: page=12&copy=2')
export const FeesShape = z
  .object({
    code: z.string(),
    lines: z.array(z.object({ code: z.string(), name: z.string(), amount: z.int(), left_open: z.boolean() })),
    total: z.int(),
    left_open: z.boolean(),
    term: z
      .object({ amount: z.number(), unit: z.enum(['h', 'wd', 'd']), same_day: z.boolean() })
      .nullable()
      .describe('Time promised for the cases named; null where it hangs on a case that is not named'),
  })
  .meta({ id: 'ProcedureFees' })

const State = z.enum(['draft', 'published', 'withdrawn'])
const version = {
  number: z.int(),
  revision: z.int(),
  state: State,
  name: z.string(),
  decision: z.string().nullable(),
  valid_from: DayText,
  valid_to: DayText.nullable(),
  changed_at: Instant,
  changed_by: z.string().nullable(),
}
export const VersionsShape = z
  .object({
    versions: z.array(z.object(version)),
    why_not_withdraw: Reason.describe('Why it cannot be withdrawn from today on'),
  })
  .meta({ id: 'ProcedureVersions' })
export const VersionShape = z.object({ ...version, content: Content }).meta({ id: 'ProcedureVersion' })

export const NewShape = z.object({
  code: z
    .string()
    .trim()
    .regex(/^(?=.*\d)[A-Za-z0-9][A-Za-z0-9.-]{0,34}$/, 'procedures.code_wrong'),
  name: Words(500),
  field: Words(120),
})
export const DraftShape = z.object({ blank: z.boolean().default(false) })
export const RevisionShape = z.object({
  revision: z.int().min(1).describe('The revision that was looked at'),
  content: contentShape(given),
})
export const PublicationShape = z.object({
  number: z.int().min(1),
  revision: z.int().min(1).optional(),
  valid_from: GivenDay,
  decision: Words(200),
})
export const WithdrawalShape = z.object({ from: GivenDay, decision: Words(200) })
export const ChangedShape = z
  .object({ code: z.string(), number: z.int(), revision: z.int(), state: State })
  .meta({ id: 'ProcedureChanged' })
export const CheckShape = z
  .object({
    ready: z.boolean(),
    objections: z.array(z.object({ path: z.string(), code: z.string(), text: z.string(), next: z.string() })),
  })
  .meta({ id: 'ProcedureCheck' })

type Writable<T> = T extends string | number | boolean | null | Date ? T : { -readonly [K in keyof T]: Writable<T[K]> }

/** The same value for an answer's shape: shapes do not know readonly lists, and answering changes nothing. */
export function answer<T>(value: T): Writable<T> {
  return value as Writable<T>
}

export const ManagedQuery = z.object({
  q: z.string().max(200).optional(),
  state: z.enum(['in_force', 'upcoming', 'draft', 'withdrawn']).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})

export const ManagedShape = z
  .object({
    procedures: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        field: z.object({ code: z.string(), name: z.string() }),
        in_force: z.int().nullable().describe('Number of the version in force today'),
        upcoming: DayText.nullable().describe('From when a published version is to hold'),
        draft: z.int().nullable().describe('Number of the newest draft'),
        changed_at: Instant,
      }),
    ),
    total: z.int(),
    page: z.int(),
    pages: z.int(),
  })
  .meta({ id: 'ManagedProcedures' })

export const PlacesShape = z
  .array(
    z.object({
      code: z.string(),
      name: z.string(),
      kind: z.string(),
      level: z.string().nullable(),
      address: z.string().nullable(),
      phone: z.string().nullable(),
    }),
  )
  .meta({ id: 'ProcedurePlaces' })
