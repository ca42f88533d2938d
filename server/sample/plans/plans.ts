import { Readable } from 'node:stream'
import { type Storage, takeIn } from '#files'
import {
  acceptSure,
  askExtension,
  bindTarget,
  chase,
  confirmPlan,
  decideExtension,
  duesOfPlan,
  importDocument,
  planByCode,
  reportProgress,
  targetsOf,
} from '#plans'
import type { Actor } from '#platform/access/actor.ts'
import { as, type Context, today } from '#platform/context.ts'
import { ownKey } from '#platform/journal/write.ts'
import { addDays, type Day, instant } from '#platform/time.ts'
import { registry } from '../../app.ts'
import { castAs } from '../cast.ts'
import { planDocument, reportDocument } from './plan-document.ts'
import { offsets, samplePlan } from './plan-text.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const keyOf = (...words: string[]) => ownKey('sample plan', ...words)

/** One plan of the sample province, handed in, reviewed and tracked through the verbs; what is there stays. */
export async function ensurePlans(context: Context, storage: Storage): Promise<void> {
  const standing = await context.db
    .selectFrom('plans.plan')
    .where('root_id', '=', context.root_id)
    .select('id')
    .executeTakeFirst()
  if (standing) return
  const plan = samplePlan(today(context))
  const keeper = as(context, { actor: await officer(context), now: () => instant(addDays(plan.issued_on, 4), 9 * 60) })
  const bytes = await planDocument(plan)
  const given = { agency: null, name: `Ke hoach CCHC ${plan.year}.docx`, bytes, amends: null }
  const { id } = await importDocument(keeper, keyOf('import'), storage, given)
  const { code } = await confirmPlan(keeper, keyOf('confirm'), id, {}, true)
  await acceptSure(keeper, keyOf('sure'), id)
  await track(as(keeper, { now: context.now }), storage, code)
  await bind(as(keeper, { now: context.now }), code)
}

/** What became of the work: some done in time, some late, one asked for more time, one chased. */
async function track(context: Context, storage: Storage, code: string): Promise<void> {
  const day = today(context)
  const plan = await planByCode(context, code)
  const { lines } = await duesOfPlan(context, plan, {})
  const dueOn = (days: number) => lines.filter(({ due_on }) => due_on === addDays(day, days))
  for (const due of dueOn(offsets.kept))
    await finish(context, storage, due.id, addDays(day, offsets.kept - 3), due.content)
  for (const due of dueOn(offsets.missed))
    await finish(context, storage, due.id, addDays(day, offsets.missed + 12), due.content)
  for (const due of lines.filter(({ basis, due_on }) => basis === 'quarter' && due_on < day))
    await finish(context, storage, due.id, addDays(due.due_on as Day, -2), due.content)
  for (const due of dueOn(offsets.soon).slice(0, 2))
    await reportProgress(context, keyOf('part', due.id), due.id, {
      text: 'Đã niêm yết tại bộ phận một cửa, còn các thôn.',
      percent: 60,
      done_on: null,
      files: [],
    })
  for (const due of dueOn(offsets.overdue))
    await chase(context, keyOf('chase', due.id), due.id, 'Đề nghị báo cáo kết quả và lý do chậm trong tuần này.')
  for (const due of dueOn(offsets.extended)) {
    const asked = { to: addDays(due.due_on as Day, 30), reason: 'Khối lượng sổ cần số hóa nhiều hơn dự kiến.' }
    await askExtension(context, keyOf('ask', due.id), due.id, asked)
    const ruling = { granted_on: addDays(due.due_on as Day, 20), note: 'Đồng ý thêm 20 ngày.' }
    await decideExtension(context, keyOf('rule', due.id), due.id, ruling)
  }
}

async function finish(context: Context, storage: Storage, id: string, on: Day, content: string): Promise<void> {
  const then = as(context, { now: () => instant(on, 10 * 60) })
  const due = await context.db
    .selectFrom('plans.due')
    .where('id', '=', id)
    .select('agency_id')
    .executeTakeFirstOrThrow()
  const file = await takeIn(then, storage, due.agency_id, {
    name: 'Bao cao ket qua.docx',
    bytes: Readable.from([Buffer.from(await reportDocument(content))]),
    truncated: () => false,
    media_type: WORD,
  })
  const report = { text: 'Đã hoàn thành, kèm báo cáo kết quả.', percent: 100, done_on: on, files: [file.id] }
  await reportProgress(then, keyOf('done', id), id, report)
}

/** Two of the targets are measured; the third is reported by hand. */
async function bind(context: Context, code: string): Promise<void> {
  const root = await context.db
    .selectFrom('agencies.agency')
    .where('id', '=', context.root_id)
    .select('code')
    .executeTakeFirstOrThrow()
  const targets = await targetsOf(context, await planByCode(context, code))
  const shown = [
    { low: 95, measure: 'on_time_all' },
    { low: 40, measure: 'online_share' },
  ]
  for (const { low, measure } of shown) {
    const target = targets.find((one) => one.low === low)
    const binding = { measure, agency: root.code, subtree: true, period: 'year' as const, base_value: null }
    if (target) await bindTarget(context, keyOf('bind', measure), registry, target.id, binding)
  }
}

/** The reform officer of the cast, with the whole province in reach. */
async function officer({ db, root_id }: Context): Promise<Actor> {
  const { login, name } = castAs('reform_officer')
  const account = await db
    .selectFrom('people.account')
    .where('root_id', '=', root_id)
    .where('login', '=', login)
    .select('id')
    .executeTakeFirstOrThrow()
  const agencies = await db.selectFrom('agencies.agency').where('root_id', '=', root_id).select('id').execute()
  const permissions = new Set(['plans.manage', 'plans.report', 'files.add', 'measures.see'])
  const grant = { role: 'reform_officer', permissions, agencies: new Set(agencies.map(({ id }) => id)) }
  return { account_id: account.id, name, grants: [{ ...grant, agency_id: root_id, for_account_id: null }] }
}
