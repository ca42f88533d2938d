import type { Registry } from '#measures'
import type { Objection } from '#platform/objection.ts'
import { filled, type Locale, say, words } from '#words/index.ts'
import { type Component, type CriteriaSet, componentsOf, keyOf, sourceOf } from './criteria/criteria-set.ts'
import type { Lacking, Live, LiveSheet } from './live/live.ts'
import type { ListedRound } from './queries.ts'
import type { Progress } from './rounds/progress.ts'
import type { Cell, Sheet } from './scores/sheet.ts'
import { explained } from './scoring/explained.ts'
import { percentOf, type Result } from './scoring/roll-up.ts'
import type { Score } from './scoring/score.ts'
import type { Provenance, StoredSet } from './stored.ts'

/** Rows as answers carry them, with the words of the reader's language. */
export function toldSet({ content, brought }: StoredSet, registry: Pick<Registry, 'measures'>) {
  const given = new Set(registry.measures.map(({ name }) => name))
  const components = componentsOf(content)
  const measured = components.filter((one) => sourceOf(one, given) === 'measure')
  const { code, version, name, basis, effective_from, supersedes, kinds, total, verified, standing } = content
  return {
    set: keyOf(content),
    code,
    version,
    name,
    basis,
    effective_from,
    supersedes,
    total,
    verified,
    standing,
    brought,
    kinds: [...kinds],
    fields: content.fields.length,
    components: components.length,
    measured: { components: measured.length, points: measured.reduce((all, { max }) => all + max, 0) },
  }
}

export function sourcesIn(content: CriteriaSet, registry: Pick<Registry, 'measures'>): Record<string, string> {
  const given = new Set(registry.measures.map(({ name }) => name))
  return Object.fromEntries(componentsOf(content).map((one) => [one.code, sourceOf(one, given)]))
}

export function toldRound(round: ListedRound) {
  const { code, name, period, state, deadlines, opened_at, published_at, sample } = round
  const set = `${round.set_code}@${round.set_number}`
  return {
    code,
    name,
    set,
    period,
    from: round.period_from,
    to: round.period_to,
    state,
    opened_at,
    published_at,
    sample,
    deadlines: { ...deadlines },
  }
}

export function toldProgress({ body_id: _, missing, disputed, undecided, ...one }: Progress) {
  const { measure, survey, declared, unknown } = undecided
  return {
    ...one,
    missing: [...missing],
    disputed: [...disputed],
    undecided: { measure: [...measure], survey: [...survey], declared: [...declared], unknown: [...unknown] },
  }
}

export function toldObjection(objection: Objection | null, locale: Locale) {
  return objection && { code: objection.code, text: say(locale, objection.code, objection.detail) }
}

/** What is not known, with what exactly the record does not hold; of a province's own measures only which record. */
export function toldLacking(lacking: readonly Lacking[], locale: Locale) {
  const { lacks, records, lacking: plain } = words[locale].indexes
  const exactly: Readonly<Record<string, string>> = lacks
  const called: Readonly<Record<string, string>> = records
  return lacking.map((one) => ({
    ...one,
    text: exactly[one.measure] ?? filled(plain, { record: called[one.record] ?? one.record }),
  }))
}

export function toldSheet(sheet: Sheet, locale: Locale) {
  const { round, name, set, period, state, due_on, agency, content, result, cells } = sheet
  const component = (one: Component) => {
    const cell = cells.get(one.code)
    if (!cell) throw new RangeError(`no cell for ${one.code}`)
    return { ...scored(one, cell, cell, agency.code, locale), ...toldCell(cell, locale) }
  }
  return {
    round,
    name,
    set,
    period,
    state,
    due_on,
    agency,
    ...summed(result),
    fields: treeOf(content, result, component),
  }
}

export function toldLiveSheet(sheet: LiveSheet, registry: Pick<Registry, 'measures'>, locale: Locale) {
  const { set, name, period, cut, agency, content, result, scores, lacking } = sheet
  const given = new Set(registry.measures.map(({ name: measure }) => measure))
  const component = (one: Component) => {
    const found = scores.get(one.code)
    if (!found) throw new RangeError(`no score for ${one.code}`)
    const own = lacking.filter((lack) => lack.component === one.code)
    return scored(one, found, { ...found, source: sourceOf(one, given), lacking: own }, agency.code, locale)
  }
  return { set, name, period, cut, agency, ...summed(result), fields: treeOf(content, result, component) }
}

export function toldLive({ lacking, groups, ...live }: Live, locale: Locale) {
  return { ...live, lacking: toldLacking(lacking, locale), groups: toldGroups(groups) }
}

export function toldGroups(groups: Live['groups']) {
  return groups.map(({ rows, ...group }) => ({
    ...group,
    rows: rows.map((row) => ({ ...row, fields: [...row.fields] })),
  }))
}

function summed(result: Result) {
  const { points, max, unknown } = result
  return { points, max, unknown, share: percentOf(result) }
}

function treeOf<T>(content: CriteriaSet, result: Result, component: (one: Component) => T) {
  return content.fields.map((field, at) => {
    const sums = result.fields[at]
    return {
      ...sumOf(sums),
      code: field.code,
      name: field.name,
      criteria: field.criteria.map((criterion, n) => ({
        ...sumOf(sums?.criteria[n]),
        code: criterion.code,
        name: criterion.name,
        components: criterion.components.map(component),
      })),
    }
  })
}

function sumOf(sum: Pick<Result, 'points' | 'max' | 'unknown'> | undefined) {
  return { points: sum?.points ?? null, max: sum?.max ?? 0, unknown: sum?.unknown ?? 0 }
}

type Known = {
  readonly source: string
  readonly provenance: readonly Provenance[]
  readonly lacking: readonly Lacking[]
}

function scored(one: Component, score: Score, known: Known, agency: string, locale: Locale) {
  const { code, name, max, scoring, part, appraiser, evidence, verified, remarks } = one
  const texts = words[locale].indexes
  const remarkTexts: Readonly<Record<string, string>> = texts.remarks
  const appraisers: Readonly<Record<string, string>> = texts.appraisers
  return {
    code,
    name,
    max,
    counts_for: score.max,
    points: score.points,
    status: score.status,
    ratio: score.ratio,
    kind: scoring.kind,
    part,
    verified,
    source: known.source,
    explanation: explained(score.explanation, locale),
    scoring,
    appraiser: appraiser && (appraisers[appraiser] ?? appraiser),
    papers_asked: [...evidence],
    remarks: remarks.map((remark) => remarkTexts[remark] ?? remark),
    figures: known.provenance.map((figure) => ({ ...figure, rows: rowsAddress(figure, agency) })),
    lacking: toldLacking(known.lacking, locale),
  }
}

function rowsAddress({ measure, period }: Provenance, agency: string): string {
  return `/cockpit/rows?${new URLSearchParams({ measure, agency, subtree: 'true', period })}`
}

function toldCell(cell: Cell, locale: Locale) {
  const { self, first, second, council, disputed, left_out, decided, value, due_on, waits } = cell
  const titles: Readonly<Record<string, string>> = words[locale].indexes.works
  return {
    self,
    first,
    second,
    council,
    disputed,
    left_out,
    decided,
    value,
    due_on,
    waits,
    evidence: cell.evidence.map(({ id, file_id, file_name, sha256, added_at }) => ({
      id,
      file: file_id,
      name: file_name,
      sha256: sha256.toString('hex'),
      added_at,
    })),
    history: cell.history.map(({ work, by_name, at, from, to, why }) => ({
      work,
      at,
      from,
      to,
      why,
      title: titles[work] ?? work,
      by: by_name,
    })),
    works: cell.works.map(({ work, objection }) => ({
      work,
      title: titles[work] ?? work,
      objection: toldObjection(objection, locale),
    })),
  }
}
