import { z } from 'zod'
import { GivenDay, Words } from '#platform/http/shapes.ts'
import type { Day } from '#platform/time.ts'

/** What differs between a content that is given (trimmed, composed, held to lengths) and one that is answered. */
type Kit<DayGiven extends string> = {
  /** Words of at most so many characters, and at least so many. */
  words(most: number, least?: number): z.ZodType<string>
  code: z.ZodType<string>
  day: z.ZodType<DayGiven>
}

/** Letters, digits, dots, dashes: what a part of a version is called by. */
const SHORT_NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$/
const DONG = z.int().min(0).max(100_000_000_000)

export const given: Kit<Day> = {
  words: Words,
  code: z.string().regex(SHORT_NAME, 'procedures.short_name_wrong'),
  day: GivenDay,
}
export const answered: Kit<string> = { words: () => z.string(), code: z.string(), day: z.string() }

/** Everything a version says, each part an object without further keys, so that a wrong one is told by its exact path. */
export function contentShape<DayGiven extends string>(kit: Kit<DayGiven>) {
  const { words, code } = kit
  const mark = z.strictObject({ verified: z.boolean(), source: words(300, 0), note: words(1000).nullable() })
  const named = z.strictObject({ code, name: words(300) })
  return z.strictObject({
    ...knownShape(kit, mark),
    name: words(500),
    name_en: words(500, 0),
    field: words(120),
    levels: z.array(levelShape(kit, mark)).max(20),
    online_level: z.enum(['full', 'partial', 'info']).nullable(),
    cases: z.array(named).max(40),
    terms: z.strictObject({ legal: termsShape(kit, mark), committed: termsShape(kit, mark) }),
    fees: z.array(feeShape(kit, mark)).max(100),
    exemption: words(4000).nullable(),
    components: z.array(componentShape(kit)).max(100),
    legal_bases: z
      .array(
        z.strictObject({ code, number: words(100).nullable(), name: words(500), article: words(300).nullable(), mark }),
      )
      .max(100),
    conditions: z.array(words(2000)).max(100),
    result: z.strictObject({ name: words(500, 0), validity: words(500).nullable() }),
    ways: z.array(words(40)).max(10),
    parallel_groups: z.array(named).max(20),
    steps: z.array(stepShape(kit)).max(100),
    marks: z.strictObject({
      code: mark,
      name: mark,
      online_level: mark,
      exemption: mark,
      components: mark,
      conditions: mark,
      result: mark,
      ways: mark,
      steps: mark,
    }),
  })
}

type MarkShape = z.ZodType<{ verified: boolean; source: string; note: string | null }>

function knownShape({ words, code }: Kit<string>, mark: MarkShape) {
  return {
    national_code: code.nullable(),
    other_codes: z.array(z.strictObject({ code, relation: z.enum(['former', 'sibling']), mark })).max(40),
    short_codes: z.array(words(40)).max(20),
    search_words: z.array(words(120)).max(60),
    life_events: z.array(words(120)).max(20),
  }
}

function levelShape<DayGiven extends string>({ words, day }: Kit<DayGiven>, mark: MarkShape) {
  return z.strictObject({
    level: z.enum(['T', 'H', 'X']),
    agency_kind: words(120),
    receives: words(300),
    decides: words(300),
    valid_from: day.nullable(),
    valid_to: day.nullable(),
    mark,
  })
}

const amount = z.number().min(0).max(10_000)
const unit = z.enum(['wd', 'd', 'h'])

function termsShape({ code }: Kit<string>, mark: MarkShape) {
  return z.array(z.strictObject({ amount, unit, same_day: z.boolean(), case: code.nullable(), mark })).max(60)
}

function feeShape({ words, code }: Kit<string>, mark: MarkShape) {
  return z.strictObject({
    code,
    kind: z.enum(['fee', 'charge', 'tax', 'cost']),
    name: words(300),
    amount: DONG.nullable(),
    per: words(40),
    case: code.nullable(),
    instead_of: code.nullable(),
    online_amount: DONG.nullable(),
    from: z.int().min(1).max(100_000),
    to: z.int().min(1).max(100_000).nullable(),
    max: z.strictObject({ amount: DONG, per: words(40) }).nullable(),
    percent: z.number().min(0).max(100).nullable(),
    set_by: z.enum(['central', 'province']).nullable(),
    basis: words(500).nullable(),
    mark,
  })
}

function componentShape({ words, code }: Kit<string>) {
  return z.strictObject({
    code,
    name: words(1000),
    kinds: z.array(z.enum(['original', 'certified_copy', 'copy', 'electronic'])).max(4),
    quantity: z.int().min(1).max(99),
    required: z.boolean(),
    condition: words(1000).nullable(),
    form: words(300).nullable(),
    held_by_state: words(300).nullable(),
  })
}

const stepKinds = [
  'receive',
  'verify',
  'consult',
  'field_check',
  'draft',
  'sign',
  'issue',
  'pay',
  'post_publicly',
  'return',
] as const

function stepShape({ words, code }: Kit<string>) {
  return z.strictObject({
    code,
    name: words(500),
    kind: z.enum(stepKinds),
    role: words(60),
    agency_kind: words(120).nullable(),
    allotted: z.strictObject({ amount, unit }),
    parallel: z.strictObject({ group: code, branch: code }).nullable(),
    only_in: z.array(code).max(40).nullable(),
    outside_term: z.boolean(),
    checks: z.array(words(300)).max(40).optional(),
  })
}
