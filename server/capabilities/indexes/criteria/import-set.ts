import type { Registry } from '#measures'
import type { Context } from '#platform/context.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { locales, words } from '#words/index.ts'
import { readWorkbook } from '../workbook/file.ts'
import { placeFlaws } from '../workbook/places.ts'
import { sheetsToSet } from '../workbook/read.ts'
import type { CellError } from '../workbook/sheets.ts'
import { setToSheets } from '../workbook/write.ts'
import { writeWorkbook } from '../workbook/write-file.ts'
import { checkSet } from './check-set.ts'
import type { CriteriaSet } from './criteria-set.ts'
import { type KeptSet, keepSet, knownBy } from './sets-kept.ts'

export type Checked = { readonly set: CriteriaSet | null; readonly faults: readonly CellError[] }

/** What a workbook says, and everything wrong with it by cell; nothing is kept. @throws Objection `reading.…` */
export async function checkWorkbook(registry: Pick<Registry, 'measures'>, file: Uint8Array): Promise<Checked> {
  const read = sheetsToSet(
    await readWorkbook(file),
    locales.map((locale) => words[locale].indexes.workbook),
  )
  if (!read.set) return { set: null, faults: read.errors }
  return { set: read.set, faults: placeFlaws(checkSet(read.set, knownBy(registry)), read) }
}

/** Keeps the set of a workbook. @throws Objection `indexes.set_unsound` with a field for each faulty cell; as `keepSet` */
export async function importSet(
  context: Context,
  registry: Pick<Registry, 'measures'>,
  key: IdempotencyKey,
  file: Uint8Array,
): Promise<KeptSet> {
  const { set, faults } = await checkWorkbook(registry, file)
  if (set && faults.length === 0) return keepSet(context, registry, key, set)
  const fields = faults.map(({ sheet, row, column, code, detail }) => ({
    path: `${sheet}!${column}${row}`,
    code,
    detail,
  }))
  throw new Objection('indexes.set_unsound', { set: set?.code ?? '', flaws: faults.length }, fields)
}

/** A set as an Excel file in the reader's language. */
export function exportSet(set: CriteriaSet, locale: (typeof locales)[number]): Promise<Uint8Array> {
  return writeWorkbook(setToSheets(set, words[locale].indexes.workbook))
}
