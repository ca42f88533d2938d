import type { Paper } from '#platform/paper/letter.ts'
import { moneyInWords } from '#platform/paper/money.ts'
import { ledgerRows } from './ledger.ts'
import { type Block, type Line, type PrintableSlip, partyLines, signature, slipPage } from './page.ts'
import { decimal, dong, fill, type Language, moment, two, type Words, wordsIn } from './say.ts'
import type { ReceiptSlip } from './slip.ts'

/** Form 01, Giấy tiếp nhận hồ sơ và hẹn trả kết quả, by the circular in force on the day it is issued. Ready for `print`. */
export function receiptSlip(slip: ReceiptSlip, paper: Paper, language: Language = 'vi'): PrintableSlip {
  const words = wordsIn(language)
  return slipPage('receipt', slip, paper, language, {
    party: partyLines(slip, words.receivedFrom, words),
    blocks: [
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
    label: fill(words.item, { number: 1, label: words.components }),
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
    { label: words.sets, value: fill(words.setsCount, { count: two(slip.sets) }) },
    slip.term === null ? null : { label: words.term, value: slip.term },
    { label: words.receivedAt, value: moment(words, slip.received_at) },
    { label: words.dueAt, value: slip.due_at ? moment(words, slip.due_at) : words.noDue, strong: true },
    { label: words.returnBy, value: returned(slip, words) },
    { label: words.fee, value: fee(slip, words) },
  ]
  return lines
    .filter((line) => line !== null)
    .map((line, at) => ({ ...line, label: fill(words.item, { number: at + 2, label: line.label }) }))
}

function returned({ return_by, return_place }: ReceiptSlip, words: Words): string {
  const via = words.returnVia[return_by]
  return return_place === null ? via : fill(words.returnAt, { via, place: return_place })
}

function fee({ fee }: ReceiptSlip, words: Words): string {
  if (!fee || fee.amount === 0) return words.free
  const sum = fill(words.feeSum, { amount: dong(fee.amount), words: moneyInWords(fee.amount) })
  const status = words.feeStatus[fee.status]
  const receipt = fee.receipt_number === null ? [] : [fill(words.feeReceipt, { number: fee.receipt_number })]
  return [sum, status, ...receipt].join(', ')
}

const register = ({ register }: ReceiptSlip, words: Words): Block[] =>
  register ? [{ kind: 'text', text: fill(words.register, register) }] : []

function counted({ ledger, ledger_unit }: ReceiptSlip, words: Words): Block[] {
  if (ledger.length === 0) return []
  const unit = words.ledgerUnit[ledger_unit]
  const rows = ledgerRows(ledger).map(({ rule, basis, days, units }) => ({
    rule: basis === null ? rule : fill(words.ledgerBasis, { rule, basis }),
    days,
    verdict: units === null ? words.ledgerNotCounted : fill(words.ledgerCounted, { units: decimal(units), unit }),
  }))
  return [{ kind: 'ledger', label: words.ledger, rows }]
}
