/** Short forms in which the brought-along catalogue is written down; each gives the full type. */
import { asDay } from '#platform/time.ts'
import type {
  Competence,
  Component,
  ComponentKind,
  FeeRule,
  LegalBasis,
  Mark,
  OtherCode,
  Procedure,
  ProcedureVersion,
  Span,
  Step,
  StepKind,
  Term,
  TimeUnit,
  Way,
} from '../../procedure.ts'
import { laws } from './laws.ts'
import { unchecked } from './sources.ts'

/** Two levels of government since that day; the district went the day before. */
const TWO_LEVELS = asDay('2025-07-01')
const LAST_DISTRICT_DAY = asDay('2025-06-30')

/** `15wd`, `10d`, `0.5h`. @throws RangeError where the text is no span. */
function span(text: string): Span {
  const found = /^(\d+(?:\.\d+)?)(wd|d|h)$/.exec(text)
  if (!found) throw new RangeError(`not a span: ${text}`)
  return { amount: Number(found[1]), unit: found[2] as TimeUnit }
}

/** A term; `same` is the same working day. */
export function term(text: string, mark: Mark, ofCase: string | null = null): Term {
  const same_day = text === 'same'
  return { ...span(same_day ? '0wd' : text), same_day, case: ofCase, mark }
}

type FeeDraft = Partial<Omit<FeeRule, 'mark' | 'amount'>>

/** A fee line: đồng, its mark, and what differs from one charge per case set by the province. */
export function fee(code: string, amount: number | null, mark: Mark, draft: FeeDraft = {}): FeeRule {
  return {
    code,
    kind: 'charge',
    name: 'Lệ phí',
    amount,
    per: 'case',
    case: null,
    instead_of: null,
    online_amount: null,
    from: 1,
    to: null,
    max: null,
    percent: null,
    set_by: null,
    basis: null,
    mark,
    ...draft,
  }
}

export function free(mark: Mark, ofCase: string | null = null): FeeRule {
  return fee(ofCase ? `free_${ofCase}` : 'free', 0, mark, { name: 'Miễn phí', case: ofCase })
}

export const BY_COUNCIL = { set_by: 'province', basis: 'Nghị quyết của Hội đồng nhân dân cấp tỉnh' } as const

const PAPER_KINDS: Readonly<Record<string, ComponentKind>> = {
  o: 'original',
  c: 'certified_copy',
  k: 'copy',
  e: 'electronic',
}

type PaperDraft = { n?: number; when?: string; form?: string; held?: string }

/** A paper; `kinds` in letters: o original, c certified copy, k photocopy, e electronic. */
export function paper(code: string, name: string, kinds: string, draft: PaperDraft = {}): Component {
  return {
    code,
    name,
    kinds: [...kinds].flatMap((letter) => PAPER_KINDS[letter] ?? []),
    quantity: draft.n ?? 1,
    required: !draft.when,
    condition: draft.when ?? null,
    form: draft.form ?? null,
    held_by_state: draft.held ?? null,
  }
}

export const POPULATION = 'Cơ sở dữ liệu quốc gia về dân cư'
export const CIVIL_STATUS = 'Cơ sở dữ liệu hộ tịch điện tử'
export const LAND = 'Cơ sở dữ liệu đất đai'
export const BUSINESS = 'Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp'

export function idCard(name = 'Căn cước, căn cước công dân hoặc hộ chiếu của người yêu cầu (xuất trình)'): Component {
  return paper('id', name, 'oce', { held: POPULATION })
}

export function law(code: keyof typeof laws, mark: Mark, article: string | null = null): LegalBasis {
  const [number, name] = laws[code]
  return { code, number, name, article, mark }
}

type StepDraft = { in?: readonly string[]; branch?: string; outside?: true; checks?: readonly string[] }

/**
 * A step: `kind` or `kind/code`, its time, `role` or `role@agency_kind`, its name; `branch` is `group/branch`.
 */
export function step(what: string, time: string, who: string, name: string, draft: StepDraft = {}): Step {
  const [kind = '', code = kind] = what.split('/')
  const [role = '', agency_kind = null] = who.split('@')
  const [group, branch] = draft.branch?.split('/') ?? []
  return {
    code,
    name,
    kind: kind as StepKind,
    role,
    agency_kind,
    allotted: span(time),
    parallel: group && branch ? { group, branch } : null,
    only_in: draft.in ?? null,
    outside_term: draft.outside ?? false,
    ...(draft.checks ? { checks: draft.checks } : {}),
  }
}

type At = Pick<Competence, 'level' | 'agency_kind' | 'receives' | 'decides'>

export function competence(at: At, mark: Mark, from: string | null = null, to: string | null = null): Competence {
  return { ...at, valid_from: from ? asDay(from) : null, valid_to: to ? asDay(to) : null, mark }
}

const COMMUNE: At = {
  level: 'X',
  agency_kind: 'peoples_committee',
  receives: 'Bộ phận Một cửa cấp xã',
  decides: 'Ủy ban nhân dân cấp xã',
}
const DISTRICT: At = {
  level: 'H',
  agency_kind: 'peoples_committee',
  receives: 'Bộ phận Một cửa cấp huyện',
  decides: 'Ủy ban nhân dân cấp huyện',
}

export function commune(mark: Mark, from: string | null = null): Competence {
  return competence(COMMUNE, mark, from)
}

export function districtUntilJuly(mark: Mark): Competence {
  return competence(DISTRICT, mark, null, LAST_DISTRICT_DAY)
}

/** The district until 30/6/2025, the commune from 01/7/2025. */
export function districtThenCommune(district: Mark, now: Mark = district): readonly Competence[] {
  return [districtUntilJuly(district), commune(now, TWO_LEVELS)]
}

export function communePolice(mark: Mark): Competence {
  return competence(
    { level: 'X', agency_kind: 'police', receives: 'Công an cấp xã', decides: 'Trưởng Công an cấp xã' },
    mark,
  )
}

export function landOffice(mark: Mark): Competence {
  return competence(
    {
      level: 'T',
      agency_kind: 'land_office_branch',
      receives: 'Bộ phận Một cửa hoặc Chi nhánh Văn phòng đăng ký đất đai',
      decides: 'Chi nhánh Văn phòng đăng ký đất đai',
    },
    mark,
  )
}

export function provincial(agency_kind: string, decides: string, mark: Mark): Competence {
  return competence({ level: 'T', agency_kind, receives: 'Trung tâm Phục vụ hành chính công cấp tỉnh', decides }, mark)
}

export type VersionDraft = Pick<
  ProcedureVersion,
  'name' | 'name_en' | 'field' | 'levels' | 'components' | 'legal_bases' | 'steps' | 'online_level'
> & {
  /** Where code and name were seen. */
  readonly mark: Mark
  readonly code_mark?: Mark
  readonly from?: string
  readonly to?: string
  readonly cases?: Readonly<Record<string, string>>
  readonly groups?: Readonly<Record<string, string>>
  readonly legal: readonly Term[]
  readonly committed?: readonly Term[]
  readonly fees: readonly FeeRule[]
  readonly exemption?: string
  readonly exemption_mark?: Mark
  readonly conditions?: readonly string[]
  readonly conditions_mark?: Mark
  readonly result: string
  readonly validity?: string
  readonly result_mark?: Mark
  readonly ways?: readonly Way[]
}

function named(list: Readonly<Record<string, string>> = {}): { code: string; name: string }[] {
  return Object.entries(list).map(([code, name]) => ({ code, name }))
}

function versionOf(draft: VersionDraft, version: number): ProcedureVersion {
  const { name, name_en, field, levels, components, legal_bases, steps, online_level } = draft
  const general = unchecked()
  return {
    version,
    valid_from: draft.from ? asDay(draft.from) : null,
    valid_to: draft.to ? asDay(draft.to) : null,
    announced_by: null,
    name,
    name_en,
    field,
    levels,
    components,
    legal_bases,
    steps,
    online_level,
    cases: named(draft.cases),
    terms: { legal: draft.legal, committed: draft.committed ?? [] },
    fees: draft.fees,
    exemption: draft.exemption ?? null,
    conditions: draft.conditions ?? [],
    result: { name: draft.result, validity: draft.validity ?? null },
    ways: draft.ways ?? ['counter', 'post', 'online'],
    parallel_groups: named(draft.groups),
    marks: {
      code: draft.code_mark ?? draft.mark,
      name: draft.mark,
      online_level: general,
      exemption: draft.exemption_mark ?? general,
      components: general,
      conditions: draft.conditions_mark ?? general,
      result: draft.result_mark ?? general,
      ways: general,
      steps: general,
    },
  }
}

type Head = {
  readonly code: string
  readonly others?: readonly OtherCode[]
  /** Short codes and search words, without accents. */
  readonly short: readonly string[]
  readonly words: readonly string[]
}

export function former(code: string, mark: Mark): OtherCode {
  return { code, relation: 'former', mark }
}

/** A procedure with its versions, oldest first. A code `M.…` is local: the state gives none. */
export function procedure(head: Head, ...drafts: readonly VersionDraft[]): Procedure {
  return {
    code: head.code,
    national_code: head.code.startsWith('M.') ? null : head.code,
    other_codes: head.others ?? [],
    short_codes: head.short,
    search_words: head.words,
    versions: drafts.map((draft, at) => versionOf(draft, at + 1)),
  }
}
