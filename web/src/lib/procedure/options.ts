import type { Choice } from '#lib/ui/fields/choice.ts'
import type { Locale } from '#lib/words.ts'
import { procedures as en } from '#words/en/procedures/procedures.ts'
import { procedures as vi } from '#words/vi/procedures/procedures.ts'
import type { OptionList } from './parts.ts'
import type { Content } from './read.ts'

const words = { vi, en } as const

/** Lists that the page knows and the words do not: fields, life events, roles. */
export type Known = {
  readonly fields: readonly Choice[]
  readonly life_events: readonly Choice[]
  readonly roles: readonly Choice[]
}

/** What selects and boxes of the editor offer, from words, from the province, and from the content itself. */
export function optionsFor(
  content: Content,
  known: Known,
  locale: Locale,
): Readonly<Record<OptionList, readonly Choice[]>> {
  const said = words[locale]
  const of = (texts: Readonly<Record<string, string>>, only?: readonly string[]): Choice[] =>
    (only ?? Object.keys(texts)).map((value) => ({ value, label: texts[value] ?? value }))
  const named = (rows: readonly { code: string; name: string }[]): Choice[] =>
    rows.filter(({ code }) => code).map(({ code, name }) => ({ value: code, label: name || code }))
  return {
    ...known,
    online_levels: of(said.online_levels),
    relations: of(said.other_code_relations),
    levels: of(said.levels),
    agency_kinds: of(said.agency_kinds),
    units: of(said.units, ['wd', 'd', 'h']),
    step_units: of(said.units, ['h', 'wd', 'd']),
    cases: named(content.cases),
    fee_kinds: of(said.fee_kinds),
    fee_units: of(said.fee_units),
    fee_codes: named(content.fees),
    set_by: of(said.fee_set_by),
    component_kinds: of(said.component_kinds),
    step_kinds: of(said.step_kinds),
    groups: named(content.parallel_groups),
    ways: of(said.ways),
  }
}

/** The options with what stands there already, so that a word of the province's own is never lost. */
export function withOwn(options: readonly Choice[], values: readonly string[]): readonly Choice[] {
  const own = values.filter((value) => value && !options.some((option) => option.value === value))
  return [...options, ...own.map((value) => ({ value, label: value }))]
}
