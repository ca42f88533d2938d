import { asDay, dayFrom } from '#platform/time.ts'
import type { Component, CriteriaSet, Criterion, Field } from '../criteria/criteria-set.ts'
import { type Line, linesOf } from './lines.ts'
import { readBinding, readScoring } from './parameters.ts'
import { type Places, placesIn } from './places.ts'
import type { CellError, Headings, Sheet, SheetKey } from './sheets.ts'

/** A set read from sheets, or what is wrong by row and cell; `places` says where each code stands. */
export type ReadSet = {
  readonly set: CriteriaSet | null
  readonly errors: readonly CellError[]
  readonly places: Places
}

const STANDINGS = ['sourced', 'derived', 'reconstructed', 'from_memory'] as const
const KINDS = [
  'BINARY',
  'COUNT_EACH',
  'GRADED',
  'DEDUCT',
  'DEADLINE',
  'LINEAR',
  'LINEAR_FLOOR',
  'STEP',
  'CAP_LINEAR',
  'TARGET_GAP',
  'COMBINED',
  'SURVEY',
  'SIPAS',
  'THRESHOLD_BY_GROUP',
  'INFORMATION',
] as const

/** Reads a set back from its sheets. Whether its points add up is `checkSet`'s to say. */
export function sheetsToSet(sheets: readonly Sheet[], languages: readonly Headings[]): ReadSet {
  const errors: CellError[] = []
  const lines = (key: SheetKey) => linesOf(key, sheets, languages, errors)
  const [head, bandLines, groupLines, rows, details] = [
    lines('set'),
    lines('bands'),
    lines('groups'),
    lines('rows'),
    lines('details'),
  ]
  // A missing sheet or column would make every row below it wrong; it is said alone.
  if (errors.length > 0) return { set: null, errors, places: new Map() }
  const bands = bandLines.map((line) => ({ ...named(line), at_least: line.thousandths('at_least') }))
  const groups = groupLines.map((line) => ({ ...named(line), kinds: list(line.must('kinds')) }))
  const fields = readTree(
    rows,
    Map.groupBy(details, (line) => line.must('component')),
  )
  const set = readHead(head, errors)
  const places = placesIn(sheets, languages, { head, rows })
  if (errors.length > 0 || set === null) return { set: null, errors: once(errors), places }
  const { bands_on, bands_verified, ...rest } = set
  return {
    set: { ...rest, bands: { on: bands_on, verified: bands_verified, list: bands }, groups, fields },
    errors,
    places,
  }
}

type Head = Omit<CriteriaSet, 'bands' | 'groups' | 'fields'> & { bands_on: 'share' | 'points'; bands_verified: boolean }

function readHead(lines: readonly Line[], errors: CellError[]): Head | null {
  const first = lines[0]
  if (!first) return null
  const line = (key: string): Line => {
    const found = lines.find((one) => one.text('key') === key)
    if (!found) first.wrong('key', 'indexes.key_missing_in_sheet', { key })
    return found ?? first
  }
  const before = errors.length
  const keys = ['code', 'version', 'name', 'basis', 'effective_from', 'supersedes', 'kinds', 'standing', 'verified']
  for (const key of [...keys, 'not_applicable', 'total', 'places', 'tie_tolerance', 'bands_on', 'bands_verified'])
    line(key)
  if (errors.length > before) return null
  return {
    code: line('code').must('value'),
    version: whole(line('version')),
    name: line('name').must('value'),
    basis: line('basis').must('value'),
    effective_from: day(line('effective_from')),
    supersedes: line('supersedes').text('value'),
    kinds: list(line('kinds').must('value')),
    standing: line('standing').oneOf('value', STANDINGS),
    verified: line('verified').yes('value'),
    not_applicable: line('not_applicable').oneOf('value', ['remove', 'full_points']),
    total: line('total').thousandths('value'),
    places: whole(line('places')),
    tie_tolerance: line('tie_tolerance').thousandths('value'),
    bands_on: line('bands_on').oneOf('value', ['share', 'points']),
    bands_verified: line('bands_verified').yes('value'),
  }
}

type Details = ReadonlyMap<string, readonly Line[]>

/** Rows stand under the last field and criterion above them. */
function readTree(rows: readonly Line[], details: Details): readonly Field[] {
  const fields: (Omit<Field, 'criteria'> & {
    criteria: (Omit<Criterion, 'components'> & { components: Component[] })[]
  })[] = []
  const codes = new Set<string>()
  for (const line of rows) {
    const level = line.oneOf('level', ['field', 'criterion', 'component'])
    const head = { ...named(line), max: line.thousandths('max') }
    if (level === 'field') fields.push({ ...head, criteria: [] })
    else if (level === 'criterion') place(line, fields.at(-1)?.criteria, { ...head, components: [] })
    else
      place(line, fields.at(-1)?.criteria.at(-1)?.components, readComponent(line, head, details.get(head.code) ?? []))
    if (level === 'component') codes.add(head.code)
  }
  for (const [code, [line]] of details)
    if (line && code !== '' && !codes.has(code))
      line.wrong('component', 'indexes.component_unknown', { component: code })
  return fields
}

function place<T>(line: Line, list: T[] | undefined, one: T): void {
  if (list) list.push(one)
  else line.wrong('level', 'indexes.row_without_parent')
}

function readComponent(
  line: Line,
  head: Pick<Component, 'code' | 'name' | 'max'>,
  details: readonly Line[],
): Component {
  const of = (what: string) => details.filter((one) => one.text('what') === what)
  return {
    ...head,
    part: line.oneOf('part', ['appraisal', 'survey']),
    scoring: readScoring(line.oneOf('kind', KINDS), line, details),
    binding: readBinding(details),
    evidence: of('evidence').map((one) => one.must('name')),
    appraiser: line.text('appraiser'),
    basis: line.text('basis'),
    standing: line.oneOf('standing', STANDINGS),
    verified: line.yes('verified'),
    remarks: of('remark').map((one) => one.must('code')),
  }
}

function named(line: Line): { code: string; name: string } {
  return { code: line.must('code'), name: line.must('name') }
}

function list(text: string): readonly string[] {
  return text
    .split(/[,;]/)
    .map((one) => one.trim())
    .filter(Boolean)
}

function whole(line: Line): number {
  const found = line.thousandths('value')
  if (found % 1000 !== 0) line.wrong('value', 'indexes.number_not_whole')
  return Math.trunc(found / 1000)
}

function day(line: Line): CriteriaSet['effective_from'] {
  const found = line.must('value')
  const read = dayFrom(found)
  if (read === null && found !== '') line.wrong('value', 'indexes.day_unreadable', { day: found })
  return read ?? asDay('2000-01-01')
}

/** A cell is read more than once; what is wrong with it is said once. */
function once(errors: readonly CellError[]): readonly CellError[] {
  const found = new Map(errors.map((error) => [[error.sheet, error.row, error.column, error.code].join(), error]))
  return [...found.values()]
}
