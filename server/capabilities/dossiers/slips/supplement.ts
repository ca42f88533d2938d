import type { Paper } from '#platform/paper/letter.ts'
import { filled } from '#words/index.ts'
import { type Block, type Line, type PrintableSlip, partyLines, signature, slipPage } from './page.ts'
import { date, type Language, two, type Words, wordsIn } from './say.ts'
import type { SupplementSlip } from './slip.ts'

/** Form 02, Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ, by the circular in force on the day it is issued. Ready for `print`. */
export function supplementSlip(slip: SupplementSlip, paper: Paper, language: Language = 'vi'): PrintableSlip {
  const words = wordsIn(language)
  return slipPage('supplement', slip, paper, language, {
    party: partyLines(slip, words.dossierOf, words),
    blocks: [
      missing(slip, words),
      { kind: 'lines', lines: why(slip, words) },
      { kind: 'text', text: filled(words.supplementContact, contact(slip.officer, words)) },
    ],
    signatures: [signature(words.signs.guide, slip.officer.name, words)],
  })
}

function missing(slip: SupplementSlip, words: Words): Block {
  const { column } = words
  const quantities = [column.original, column.certified_copy, column.copy]
  return {
    kind: 'table',
    label: words.supplementAsk,
    columns: [
      { label: column.serial, width: 11, short: true },
      { label: column.name, width: null, short: false },
      { label: column.complete, width: null, short: false },
      ...quantities.map((label) => ({ label, width: 14, short: true })),
    ],
    rows: slip.missing.map(({ name, what, original, certified_copy, copy }, at) => [
      String(at + 1),
      name,
      what ?? '',
      ...[original, certified_copy, copy].map((count) => (count === 0 ? '' : two(count))),
    ]),
  }
}

function why(slip: SupplementSlip, words: Words): Line[] {
  return [
    { label: words.reason, value: slip.reason },
    ...(slip.rules_at === null ? [] : [{ label: words.rulesAt, value: slip.rules_at }]),
    ...(slip.answer_by === null ? [] : [{ label: words.answerBy, value: date(words, slip.answer_by), strong: true }]),
  ]
}

/** Whom to ask, as the closing sentence of a slip names them. */
export const contact = ({ name, phone }: { name: string; phone: string | null }, words: Words) => ({
  name,
  phone: phone === null ? '' : filled(words.contactPhone, { phone }),
})
