import { z } from 'zod'
import { DayText, GivenDay, Words } from '#platform/http/shapes.ts'
import { kinds } from './agency.ts'

export const AgencyCode = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,34}$/, 'agencies.code_wrong')
const Identifier = z
  .string()
  .regex(/^[A-Z]\d{2}(\.\d{1,3}){0,3}$|^\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}$/, 'agencies.identifier_wrong')
const Kind = z.enum(kinds)
const Level = z.enum(['T', 'H', 'X']).nullable()

const standing = {
  name: Words(200, 2),
  short_name: Words(100, 1).optional(),
  kind: Kind.exclude(['province']),
  level: Level.optional(),
  address: Words(300).nullish(),
  phone: Words(30).nullish(),
  basis: Words(300).nullish(),
}

export const NewAgencyShape = z.object({
  code: AgencyCode,
  identifier: Identifier.nullish(),
  parent: AgencyCode.describe('Code of the agency it is under'),
  valid_from: GivenDay,
  ...standing,
})

export const StandingShape = z
  .object({ ...standing, parent: AgencyCode })
  .partial()
  .extend({ from: GivenDay.describe('From this day on') })

export const EndShape = z.object({ last_day: GivenDay, basis: Words(300).nullish() })

export const SuccessionShape = z.object({
  on: GivenDay,
  predecessors: z.array(AgencyCode).min(1).max(200),
  successors: z.array(AgencyCode).max(50).default([]),
  begins: z
    .array(NewAgencyShape.omit({ valid_from: true, basis: true }))
    .max(50)
    .default([]),
  basis: Words(300, 3),
})

export const GroupShape = z.object({
  code: z.string().regex(/^[a-z][a-z0-9_-]{1,39}$/, 'agencies.group_code_wrong'),
  name: Words(200, 2),
  kinds: z.array(Kind).max(kinds.length).default([]),
  level: Level.default(null),
  included: z.array(AgencyCode).max(500).default([]),
  excluded: z.array(AgencyCode).max(500).default([]),
})

export const ImportShape = z.object({
  name: z.string().min(1).max(200).describe('Name of the file: .xlsx or .csv'),
  content_base64: z.base64().max(1_400_000),
})

export const AgencyShape = z
  .object({
    code: z.string(),
    identifier: z.string().nullable(),
    parent: z.string().nullable(),
    name: z.string(),
    short_name: z.string(),
    kind: Kind,
    level: Level,
    address: z.string().nullable(),
    phone: z.string().nullable(),
    valid_from: DayText,
    valid_to: DayText.nullable(),
  })
  .meta({ id: 'Agency' })

const LinkShape = z.object({ code: z.string(), on: DayText, basis: z.string().nullable() })

export const HistoryShape = z
  .object({
    code: z.string(),
    identifier: z.string().nullable(),
    valid_from: DayText,
    valid_to: DayText.nullable(),
    standings: z.array(AgencyShape.omit({ code: true, identifier: true }).extend({ basis: z.string().nullable() })),
    predecessors: z.array(LinkShape),
    successors: z.array(LinkShape),
    parts: z.array(AgencyShape),
  })
  .meta({ id: 'AgencyHistory' })

export const GroupsShape = z
  .array(
    z.object({
      code: z.string(),
      name: z.string(),
      kinds: z.array(Kind).readonly(),
      level: Level,
      included: z.array(z.string()),
      excluded: z.array(z.string()),
      members: z.array(z.string()),
    }),
  )
  .meta({ id: 'AgencyGroups' })

export const ImportedShape = z
  .object({
    trial: z.boolean(),
    made: z.array(z.object({ code: z.string(), name: z.string() })).readonly(),
    unchanged: z.int(),
    faults: z.array(z.object({ line: z.int(), column: z.string(), code: z.string(), text: z.string() })),
  })
  .meta({ id: 'AgenciesImported' })
