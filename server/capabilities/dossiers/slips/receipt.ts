import type { Paper } from '#platform/paper/letter.ts'
import { moneyInWords } from '#platform/paper/money.ts'
import { filled } from '#words/index.ts'
import { ledgerRows } from './ledger.ts'
import { type Block, type Line, type PrintableSlip, partyLines, signature, slipPage } from './page.ts'
import { date, decimal, dong, type Language, moment, two, type Words, wordsIn } from './say.ts'
import type { ReceiptSlip } from './slip.ts'

/** Form 01, Giấy tiếp nhận hồ sơ và hẹn trả kết quả, by the circular in force on the day it is issued. Ready for `print`. */
export function receiptSlip(slip: ReceiptSlip, paper: Paper, language: Language = 'vi'): PrintableSlip {
  const words = wordsIn(language)
  return slipPage('receipt', slip, paper, language, {
    party: partyLines(slip, words.receivedFrom, words),
    blocks: [
      ...replaced(slip, words),
      components(slip, words),
      { kind: 'lines', lines: promise(slip, words) },
      ...register(slip, words),
      ...counted(slip, words),
    ],
    signatures: [
      signature(words.signs.submitter, (slip.submitter ?? slip.applicant).name, words),
      signature(words.signs.receiver, slip.receiver, words),
    ],
  })
}

function components(slip: ReceiptSlip, words: Words): Block {
  const { column } = words
  return {
    kind: 'table',
    label: filled(words.item, { number: 1, label: words.components }),
    columns: [
      { label: column.serial, width: 11, short: true },
      { label: column.name, width: null, short: false },
      { label: column.kind, width: 30, short: true },
      { label: column.quantity, width: 20, short: true },
    ],
    rows: slip.components.map(({ name, kind, quantity }, at) => [
      String(at + 1),
      name,
      words.kind[kind],
      two(quantity),
    ]),
  }
}

/** Points 2 to 7 of the form, numbered. */
function promise(slip: ReceiptSlip, words: Words): Line[] {
  const lines: (Line | null)[] = [
    { label: words.sets, value: filled(words.setsCount, { count: two(slip.sets) }) },
    slip.term === null ? null : { label: words.term, value: slip.term },
    { label: words.receivedAt, value: moment(words, slip.received_at) },
    slip.posted === null ? null : { label: words.posted, value: posted(slip.posted, words) },
    { label: words.dueAt, value: due(slip, words), strong: true },
    { label: words.returnBy, value: returned(slip, words) },
    { label: words.fee, value: fee(slip, words) },
  ]
  return lines
    .filter((line) => line !== null)
    .map((line, at) => ({ ...line, label: filled(words.item, { number: at + 2, label: line.label }) }))
}

function posted({ number, posted_on }: NonNullable<ReceiptSlip['posted']>, words: Words): string {
  return filled(words.postedAs, { number, day: date(words, posted_on) })
}

function due({ due_at, waits_for }: ReceiptSlip, words: Words): string {
  if (due_at) return moment(words, due_at)
  return waits_for === null ? words.noDue : filled(words.dueWaits, { step: waits_for })
}

function returned({ return_by, return_place }: ReceiptSlip, words: Words): string {
  const via = words.returnVia[return_by]
  return return_place === null ? via : filled(words.returnAt, { via, place: return_place })
}

function fee({ fee }: ReceiptSlip, words: Words): string {
  if (!fee || fee.amount === 0) return words.free
  const sum = filled(words.feeSum, { amount: dong(fee.amount), words: moneyInWords(fee.amount) })
  const status = words.feeStatus[fee.status]
  const receipt = fee.receipt_number === null ? [] : [filled(words.feeReceipt, { number: fee.receipt_number })]
  return [sum, status, ...receipt].join(', ')
}

const replaced = ({ replaces }: ReceiptSlip, words: Words): Block[] =>
  replaces === null ? [] : [{ kind: 'text', text: filled(words.replaces, { count: replaces }) }]

const register = ({ register }: ReceiptSlip, words: Words): Block[] =>
  register ? [{ kind: 'text', text: filled(words.register, register) }] : []

function counted({ ledger, term_unit }: ReceiptSlip, words: Words): Block[] {
  if (ledger.length === 0) return []
  const rows = ledgerRows(ledger).map(({ rule, basis, on, days, minutes }) => ({
    rule: basis === null ? rule : filled(words.ledgerBasis, { rule, basis }),
    days: on,
    verdict: verdict(days, minutes, term_unit, words),
  }))
  return [{ kind: 'ledger', label: words.ledger, rows }]
}

function verdict(days: number, minutes: number, unit: ReceiptSlip['term_unit'], words: Words): string {
  const parts = [
    days > 0 ? filled(words.ledgerUnit[unit === 'd' ? 'day' : 'working_day'], { count: days }) : '',
    minutes > 0 ? filled(words.ledgerUnit.hour, { count: decimal(minutes / 60) }) : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? words.ledgerNotCounted : filled(words.ledgerCounted, { units: parts.join(' ') })
}
