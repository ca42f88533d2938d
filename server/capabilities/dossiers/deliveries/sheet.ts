import { type Tree, treeOf } from '#agencies'
import type { Context } from '#platform/context.ts'
import type { Paper } from '#platform/paper/letter.ts'
import { print } from '#platform/paper/print.ts'
import { dayOf } from '#platform/time.ts'
import { filled } from '#words/index.ts'
import { delivery_sheet as words } from '#words/vi/dossiers/delivery_sheet.ts'
import { type PrintableSlip, signature } from '../slips/page.ts'
import { moment, two, wordsIn } from '../slips/say.ts'
import { sheetPage } from '../slips/sheet-page.ts'
import type { Delivery } from './delivery.ts'
import { deliveryNamed, itemsOf } from './queries.ts'

type Item = Awaited<ReturnType<ReturnType<typeof itemsOf>['execute']>>[number]
type Signed = Delivery & { readonly giver: string | null; readonly taker: string | null }

/** The sheet as PDF. @throws Objection `dossiers.delivery_not_found` */
export async function printDelivery(context: Context, code: string, paper: Paper): Promise<Uint8Array> {
  const delivery = await deliveryNamed(context, code)
  const [tree, items] = await Promise.all([treeOf(context), itemsOf(context.db, delivery).execute()])
  const { template, data } = deliverySheet(tree, delivery, items, paper)
  return print(template, data, { at: delivery.given_at })
}

/**
 * Phiếu bàn giao hồ sơ: what is carried, how many originals of each, both signatures. No circular sets its form; the
 * columns are those offices keep (chưa kiểm chứng).
 */
export function deliverySheet(tree: Tree, delivery: Signed, items: readonly Item[], paper: Paper): PrintableSlip {
  const slips = wordsIn('vi')
  const { direction, state } = delivery
  const body = tree.bodyOf(delivery.agency_id)?.name ?? ''
  const unit = delivery.unit_id ? (tree.get(delivery.unit_id)?.name ?? '') : filled(words.officers, { body })
  const [gives, takes] = direction === 'to_unit' ? [words.desk, unit] : [unit, words.desk]
  const columns = [
    { label: words.column.serial, width: 11, short: true },
    { label: words.column.dossier, width: null, short: false },
    { label: words.column.applicant, width: 40, short: false },
    { label: words.column.originals, width: 18, short: true },
    { label: words.column.papers, width: 18, short: true },
    ...(state === 'taken' ? [{ label: words.column.receipt, width: 34, short: false }] : []),
  ]
  const rows = items.map((item, n) => [
    String(n + 1),
    `${item.code}\n${item.procedure_name}`,
    item.applicant_name,
    two(item.originals),
    two(item.papers),
    ...(state === 'taken' ? [item.taken ? words.taken : filled(words.not_taken, { reason: item.reason ?? '' })] : []),
  ])
  const sum = (count: (item: Item) => number) => two(items.reduce((total, item) => total + count(item), 0))
  const total = { count: two(items.length), originals: sum((i) => i.originals), papers: sum((i) => i.papers) }
  const takenAt = delivery.taken_at ? [{ label: words.takenAt, value: moment(slips, delivery.taken_at) }] : []
  return sheetPage(
    tree,
    delivery.agency_id,
    {
      title: words.title[direction],
      form: null,
      code: { label: words.number, value: delivery.code },
      party: [
        { label: words.gives, value: gives, strong: true },
        { label: words.takes, value: takes, strong: true },
        { label: words.givenAt, value: moment(slips, delivery.given_at) },
        ...takenAt,
      ],
      blocks: [
        { kind: 'table', label: words.list, columns, rows },
        { kind: 'text', text: filled(words.total, total) },
      ],
      signatures: [
        signature(words.giver, delivery.giver ?? '', slips),
        signature(words.taker, delivery.taker ?? '', slips),
      ],
      on: dayOf(delivery.given_at),
      sample: delivery.sample,
    },
    paper,
  )
}
