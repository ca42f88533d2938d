import { treeOf } from '#agencies'
import { type DocumentServices, draft, issue, number, sign, submit } from '#documents'
import { returnResult, takeIssued } from '#dossiers'
import { as, type Context, today } from '#platform/context.ts'
import { ownKey } from '#platform/journal/write.ts'
import { staffOf } from './staff-at-work.ts'

const TOWN = 'X01'
/** How many results of the town lie there as signed files; the first is given to who asked for it, the rest waits. */
const SIGNED = 3

/**
 * Some results of the town are documents that were signed by its head and sealed, so that what is given electronically
 * can be loaded and checked. Nothing happens where they are there already.
 */
export async function ensureSignedResults(context: Context, services: DocumentServices): Promise<void> {
  const [staff, tree] = await Promise.all([staffOf(context, today(context)), treeOf(context)])
  const town = tree.byCode(TOWN)
  if (!town) return
  const holding = (role: string): Context => {
    const [actor] = staff.get(town.id)?.get(role) ?? []
    if (!actor) throw new RangeError(`nobody is ${role} at ${TOWN}`)
    return as(context, { actor })
  }
  const [template_id, ready] = await Promise.all([resultTemplate(context), readyFor(context, town.id)])
  if (!template_id || ready.length < SIGNED) return

  for (const [n, { id, code }] of ready.entries()) {
    const keyOf = (step: string) => ownKey('sample', 'signed result', String(n), step)
    const values = { noi_dung: 'Theo hồ sơ đã nộp và kết quả thẩm định.' }
    const asked = { agency: TOWN, template_id, subject_id: id, replaces: null, values }
    const made = await draft(holding('officer'), keyOf('draft'), services, asked)
    await submit(holding('officer'), keyOf('submit'), services, made.id)
    await sign(holding('leader'), keyOf('sign'), services, made.id)
    const records = holding('records_clerk')
    await number(records, keyOf('number'), made.id, today(records))
    await issue(records, keyOf('issue'), services, made.id)
    await takeIssued(context, { agency_id: town.id, subject_id: made.id })
    if (n === 0) await returnResult(holding('clerk'), keyOf('return'), code, { method: 'electronic' })
  }
}

async function resultTemplate({ db, root_id }: Context): Promise<string | undefined> {
  const found = await db
    .selectFrom('documents.template')
    .where('root_id', '=', root_id)
    .where('code', '=', 'giay-phep')
    .select('id')
    .executeTakeFirst()
  return found?.id
}

/** Those whose result lies ready and is wanted as a file, the oldest first; none once some are there. */
async function readyFor({ db }: Context, agency_id: string) {
  const filed = await db
    .selectFrom('dossiers.result_file')
    .where('agency_id', '=', agency_id)
    .select('id')
    .limit(1)
    .executeTakeFirst()
  if (filed) return []
  return db
    .selectFrom('dossiers.dossier')
    .where('agency_id', '=', agency_id)
    .where('state', '=', 'at_desk')
    .where('return_method', '=', 'electronic')
    .select(['id', 'code'])
    .orderBy('code', 'desc')
    .limit(SIGNED)
    .execute()
}
