import type { Component, CriteriaSet } from '../criteria/criteria-set.ts'
import { detailsOf } from './details.ts'
import { type Cell, guarded, type Headings, SHEETS, type Sheet, type SheetKey } from './sheets.ts'

/** A criteria set as sheets, with headings in the given language. `sheetsToSet` reads it back the same. */
export function setToSheets(set: CriteriaSet, headings: Headings): readonly Sheet[] {
  const rows: Record<SheetKey, readonly (readonly Cell[])[]> = {
    set: headRows(set),
    bands: set.bands.list.map(({ code, name, at_least }) => [code, name, at_least / 1000]),
    groups: set.groups.map(({ code, name, kinds }) => [code, name, kinds.join(', ')]),
    rows: treeRows(set),
    details: components(set).flatMap(detailRows),
  }
  const keys = Object.keys(SHEETS) as SheetKey[]
  return keys.map((key) => ({
    name: headings.sheets[key],
    rows: [SHEETS[key].map((column) => headings.columns[column]), ...rows[key].map((row) => row.map(guard))],
  }))
}

function headRows(set: CriteriaSet): readonly (readonly Cell[])[] {
  return [
    ['code', set.code],
    ['version', set.version],
    ['name', set.name],
    ['basis', set.basis],
    ['effective_from', set.effective_from],
    ['supersedes', set.supersedes],
    ['kinds', set.kinds.join(', ')],
    ['standing', set.standing],
    ['verified', set.verified],
    ['not_applicable', set.not_applicable],
    ['total', set.total / 1000],
    ['places', set.places],
    ['tie_tolerance', set.tie_tolerance / 1000],
    ['bands_on', set.bands.on],
    ['bands_verified', set.bands.verified],
  ]
}

function treeRows(set: CriteriaSet): readonly (readonly Cell[])[] {
  const rest = [null, null, null, null, null, null]
  return set.fields.flatMap((field) => [
    ['field', field.code, field.name, field.max / 1000, ...rest],
    ...field.criteria.flatMap((criterion) => [
      ['criterion', criterion.code, criterion.name, criterion.max / 1000, ...rest],
      ...criterion.components.map(componentRow),
    ]),
  ])
}

function componentRow(one: Component): readonly Cell[] {
  const { code, name, max, part, scoring, appraiser, basis, standing, verified } = one
  return ['component', code, name, max / 1000, part, scoring.kind, appraiser, basis, standing, verified]
}

function detailRows(component: Component): readonly (readonly Cell[])[] {
  return detailsOf(component).map(({ what, code, name, value, points }) => [
    component.code,
    what,
    code ?? null,
    name ?? null,
    value === undefined ? null : value / 1000,
    points === undefined ? null : points / 1000,
  ])
}

function components(set: CriteriaSet): readonly Component[] {
  return set.fields.flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.components))
}

function guard(cell: Cell): Cell {
  return typeof cell === 'string' ? guarded(cell) : cell
}
