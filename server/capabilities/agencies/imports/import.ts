import { type Context, today } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { decideEstablish } from '../establish.ts'
import { forgetTrees, treeOf } from '../queries.ts'
import { stopUnlessMay } from '../scope.ts'
import type { Tree } from '../tree.ts'
import { type Checked, checkSheet, type Fault, type Known, type Line } from './check.ts'
import { csvRows, textOf } from './csv.ts'
import { workbookRows } from './workbook.ts'

/** A spreadsheet of agencies as it was sent. */
export type Sheet = { readonly name: string; readonly content: Buffer }

export type Imported = {
  readonly trial: boolean
  /** Agencies that begin. */
  readonly made: readonly { code: string; name: string }[]
  /** Lines that say what stands already. */
  readonly unchanged: number
  readonly faults: readonly Fault[]
}

const MEGABYTE = 1024 * 1024
const FAULTS_SHOWN = 200

/** Tries an import: what would begin, and everything that is wrong. Nothing is written. */
export async function tryImport(context: Context, sheet: Sheet): Promise<Imported> {
  stopUnlessMay(context, 'agencies.manage', null)
  const { lines, unchanged, faults } = await check(context, sheet)
  return { trial: true, made: faults.length > 0 ? [] : named(lines), unchanged, faults: faults.slice(0, FAULTS_SHOWN) }
}

/**
 * Imports agencies from a spreadsheet, all of them or none.
 *
 * @throws Objection `agencies.import_wrong` with every fault as a field `line.column`; `agencies.import_unreadable`, `reading.…`.
 */
export async function importAgencies(context: Context, key: IdempotencyKey, sheet: Sheet): Promise<Imported> {
  stopUnlessMay(context, 'agencies.manage', null)
  const imported = await act(
    context,
    key,
    async () => ({ checked: await check(context, sheet), tree: await treeOf(context) }),
    ({ checked, tree }) => decideImport(checked, tree, context),
  )
  forgetTrees()
  return imported
}

function decideImport({ lines, unchanged, faults }: Checked, tree: Tree, { now }: Pick<Context, 'now'>) {
  stopIf(whyNotImport(lines, faults))
  const ids = new Map(lines.map(({ code }) => [code, uuidv7(now().getTime())]))
  const idOf = (code: string | null) => (code && (ids.get(code) ?? tree.byCode(code)?.id)) || tree.root.id
  const decisions = lines.map(({ number, parent, ...agency }) =>
    decideEstablish({ ...agency, parent_id: idOf(parent) }, idOf(agency.code), tree.root.id),
  )
  const answer: Imported = { trial: false, made: named(lines), unchanged, faults: [] }
  return { decisions, answer }
}

async function check(context: Context, { name, content }: Sheet): Promise<Checked> {
  if (content.length > MEGABYTE) throw new Objection('agencies.import_too_large', { maximum: 1 })
  const isWorkbook = content.subarray(0, 2).toString('latin1') === 'PK'
  if (!isWorkbook && !/\.(csv|txt|tsv)$/i.test(name)) throw new Objection('agencies.import_unreadable')
  const rows = isWorkbook ? await workbookRows(content) : csvRows(textOf(content))
  return checkSheet(rows, await knownIn(context), today(context))
}

async function knownIn(context: Context): Promise<Known> {
  const tree = await treeOf(context)
  const ever = await context.db
    .selectFrom('agencies.agency')
    .where('root_id', '=', context.root_id)
    .select('code')
    .execute()
  return new Map(
    ever.map(({ code }) => {
      const agency = tree.byCode(code)
      const parent = agency?.parent_id ? (tree.get(agency.parent_id)?.code ?? null) : null
      return [code, agency && { name: agency.name, kind: agency.kind, parent }]
    }),
  )
}

function named(lines: readonly Line[]): { code: string; name: string }[] {
  return lines.map(({ code, name }) => ({ code, name }))
}

/** Why a sheet is not imported: all its faults, or that it says nothing new. */
function whyNotImport(lines: readonly Line[], faults: readonly Fault[]): Objection | null {
  if (faults.length === 0) return lines.length > 0 ? null : new Objection('agencies.import_nothing_new')
  const fields = faults.slice(0, FAULTS_SHOWN).map(({ line, column, code }) => ({ path: `${line}.${column}`, code }))
  return new Objection('agencies.import_wrong', { count: faults.length }, fields)
}
