/**
 * The content of a procedure as forms: which part shows which fields, and what a new row begins with. The same table
 * draws the form and reads it back, so that nothing of the content can be left out.
 */
export type FieldKind =
  | 'text'
  | 'area'
  | 'number'
  | 'money'
  | 'select'
  | 'box'
  | 'boxes'
  | 'lines'
  | 'day'
  /** What a row is called by: taken from its name where it is left empty. */
  | 'code'

export type FieldSpec = {
  /** Below the row, or below the content: `allotted.amount`. */
  readonly path: string
  readonly kind: FieldKind
  /** The word of `editor.fields`; the path's last part where it is not said. */
  readonly label?: string
  readonly hint?: string
  /** Empty is null; otherwise it is the empty text. */
  readonly nullable?: boolean
  /** Which list a select or boxes offer. */
  readonly options?: OptionList
  readonly unit?: 'dong' | 'percent'
  readonly short?: boolean
  /** Behind "more". */
  readonly more?: boolean
}

export type OptionList =
  | 'fields'
  | 'online_levels'
  | 'life_events'
  | 'relations'
  | 'levels'
  | 'agency_kinds'
  | 'units'
  | 'step_units'
  | 'cases'
  | 'fee_kinds'
  | 'fee_units'
  | 'fee_codes'
  | 'set_by'
  | 'component_kinds'
  | 'step_kinds'
  | 'roles'
  | 'groups'
  | 'ways'

export type GroupSpec = {
  readonly path: string
  readonly fields: readonly FieldSpec[]
  readonly blank: Readonly<Record<string, unknown>>
  /** Rows tell where they come from. */
  readonly marked: boolean
}

export type PartSpec = {
  readonly name: PartName
  readonly fields: readonly FieldSpec[]
  readonly groups: readonly GroupSpec[]
  /** Which of `marks` belong here. */
  readonly marks: readonly string[]
}

export const partNames = ['general', 'levels', 'terms', 'fees', 'papers', 'steps', 'law'] as const
export type PartName = (typeof partNames)[number]

const mark = { verified: false, source: '', note: null }
const name: FieldSpec = { path: 'name', kind: 'text' }
const code: FieldSpec = { path: 'code', kind: 'code', hint: 'code', short: true, more: true }
const kase: FieldSpec = { path: 'case', kind: 'select', options: 'cases', nullable: true }

const termFields: readonly FieldSpec[] = [
  { path: 'amount', kind: 'number', short: true },
  { path: 'unit', kind: 'select', options: 'units', short: true },
  kase,
  { path: 'same_day', kind: 'box' },
]
const termBlank = { amount: 1, unit: 'wd', same_day: false, case: null, mark }

const feeFields: readonly FieldSpec[] = [
  name,
  { path: 'kind', kind: 'select', options: 'fee_kinds', short: true },
  { path: 'amount', kind: 'money', label: 'fee_amount', hint: 'fee_amount', nullable: true, unit: 'dong', short: true },
  { path: 'per', kind: 'select', options: 'fee_units', short: true },
  kase,
  { path: 'basis', kind: 'text', nullable: true },
  { path: 'online_amount', kind: 'money', nullable: true, unit: 'dong', short: true, more: true },
  { path: 'instead_of', kind: 'select', options: 'fee_codes', nullable: true, more: true },
  { path: 'from', kind: 'number', short: true, more: true },
  { path: 'to', kind: 'number', nullable: true, short: true, more: true },
  { path: 'max.amount', kind: 'money', label: 'max', nullable: true, unit: 'dong', short: true, more: true },
  { path: 'max.per', kind: 'select', options: 'fee_units', label: 'max_per', nullable: true, short: true, more: true },
  { path: 'percent', kind: 'number', nullable: true, unit: 'percent', short: true, more: true },
  { path: 'set_by', kind: 'select', options: 'set_by', nullable: true, more: true },
  code,
]

const stepFields: readonly FieldSpec[] = [
  name,
  { path: 'kind', kind: 'select', options: 'step_kinds' },
  { path: 'role', kind: 'select', options: 'roles' },
  { path: 'allotted.amount', kind: 'number', label: 'allotted', short: true },
  { path: 'allotted.unit', kind: 'select', options: 'step_units', label: 'unit', short: true },
  { path: 'agency_kind', kind: 'select', options: 'agency_kinds', nullable: true, more: true },
  { path: 'parallel.group', kind: 'select', options: 'groups', label: 'group', nullable: true, more: true },
  { path: 'parallel.branch', kind: 'text', label: 'branch', hint: 'branch', nullable: true, short: true, more: true },
  { path: 'checks', kind: 'lines', hint: 'checks', more: true },
  { path: 'only_in', kind: 'boxes', options: 'cases', nullable: true, more: true },
  { path: 'outside_term', kind: 'box', more: true },
  code,
]

export const parts: readonly PartSpec[] = [
  {
    name: 'general',
    fields: [
      { path: 'name', kind: 'area' },
      { path: 'name_en', kind: 'text' },
      { path: 'national_code', kind: 'text', nullable: true, short: true },
      { path: 'field', kind: 'select', options: 'fields' },
      { path: 'online_level', kind: 'select', options: 'online_levels', nullable: true },
      { path: 'short_codes', kind: 'lines' },
      { path: 'search_words', kind: 'lines' },
      { path: 'life_events', kind: 'boxes', options: 'life_events' },
    ],
    groups: [
      {
        path: 'other_codes',
        fields: [
          { path: 'code', kind: 'text', short: true },
          { path: 'relation', kind: 'select', options: 'relations' },
        ],
        blank: { code: '', relation: 'former', mark },
        marked: true,
      },
    ],
    marks: ['code', 'name', 'online_level'],
  },
  {
    name: 'levels',
    fields: [],
    groups: [
      {
        path: 'levels',
        fields: [
          { path: 'level', kind: 'select', options: 'levels' },
          { path: 'agency_kind', kind: 'select', options: 'agency_kinds' },
          { path: 'receives', kind: 'text' },
          { path: 'decides', kind: 'text' },
          { path: 'valid_from', kind: 'day', hint: 'levels_from', nullable: true },
          { path: 'valid_to', kind: 'day', nullable: true },
        ],
        blank: {
          level: 'X',
          agency_kind: 'peoples_committee',
          receives: '',
          decides: '',
          valid_from: null,
          valid_to: null,
          mark,
        },
        marked: true,
      },
    ],
    marks: [],
  },
  {
    name: 'terms',
    fields: [],
    groups: [
      { path: 'cases', fields: [name, { ...code, more: false }], blank: { code: '', name: '' }, marked: false },
      { path: 'terms.legal', fields: termFields, blank: termBlank, marked: true },
      { path: 'terms.committed', fields: termFields, blank: termBlank, marked: true },
    ],
    marks: [],
  },
  {
    name: 'fees',
    fields: [{ path: 'exemption', kind: 'area', nullable: true }],
    groups: [
      {
        path: 'fees',
        fields: feeFields,
        blank: {
          code: '',
          kind: 'charge',
          name: '',
          amount: null,
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
        },
        marked: true,
      },
    ],
    marks: ['exemption'],
  },
  {
    name: 'papers',
    fields: [],
    groups: [
      {
        path: 'components',
        fields: [
          { path: 'name', kind: 'area' },
          { path: 'kinds', kind: 'boxes', options: 'component_kinds' },
          { path: 'quantity', kind: 'number', short: true },
          { path: 'required', kind: 'box' },
          { path: 'condition', kind: 'text', nullable: true, more: true },
          { path: 'form', kind: 'text', nullable: true, more: true },
          { path: 'held_by_state', kind: 'text', hint: 'held_by_state', nullable: true, more: true },
          code,
        ],
        blank: {
          code: '',
          name: '',
          kinds: ['copy'],
          quantity: 1,
          required: true,
          condition: null,
          form: null,
          held_by_state: null,
        },
        marked: false,
      },
    ],
    marks: ['components'],
  },
  {
    name: 'steps',
    fields: [],
    groups: [
      {
        path: 'steps',
        fields: stepFields,
        blank: {
          code: '',
          name: '',
          kind: 'verify',
          role: 'officer',
          agency_kind: null,
          allotted: { amount: 1, unit: 'h' },
          parallel: null,
          only_in: null,
          outside_term: false,
        },
        marked: false,
      },
      {
        path: 'parallel_groups',
        fields: [name, { ...code, more: false }],
        blank: { code: '', name: '' },
        marked: false,
      },
    ],
    marks: ['steps'],
  },
  {
    name: 'law',
    fields: [
      { path: 'result.name', kind: 'text', label: 'result' },
      { path: 'result.validity', kind: 'text', label: 'validity', nullable: true },
      { path: 'ways', kind: 'boxes', options: 'ways' },
      { path: 'conditions', kind: 'lines' },
    ],
    groups: [
      {
        path: 'legal_bases',
        fields: [
          name,
          { path: 'number', kind: 'text', nullable: true, short: true },
          { path: 'article', kind: 'text', nullable: true },
          code,
        ],
        blank: { code: '', number: null, name: '', article: null, mark },
        marked: true,
      },
    ],
    marks: ['conditions', 'result', 'ways'],
  },
]

export const markFields: readonly FieldSpec[] = [
  { path: 'verified', kind: 'box' },
  { path: 'source', kind: 'text' },
  { path: 'note', kind: 'text', nullable: true },
]

/** The part named; the first where there is none of that name. */
export function partNamed(asked: string | null): PartSpec {
  return parts.find((part) => part.name === asked) ?? (parts[0] as PartSpec)
}

/** The part that holds a path of the content: `terms.legal` is in `terms`. */
export function partOf(path: string): PartName {
  const top = path.split('.')[0]
  const holds = (spec: { path: string }): boolean => spec.path === path || spec.path.split('.')[0] === top
  return parts.find(({ fields, groups }) => fields.some(holds) || groups.some(holds))?.name ?? 'general'
}
