import type { Paper } from '#platform/paper/letter.ts'
import { filled } from '#words/index.ts'
import { type PrintableSlip, partyLines, signature, slipPage } from './page.ts'
import { type Language, wordsIn } from './say.ts'
import type { RefusalSlip } from './slip.ts'
import { contact } from './supplement.ts'

/** Form 03, Phiếu từ chối tiếp nhận giải quyết hồ sơ, by the circular in force on the day it is issued. Ready for `print`. */
export function refusalSlip(slip: RefusalSlip, paper: Paper, language: Language = 'vi'): PrintableSlip {
  const words = wordsIn(language)
  const reasons = slip.reasons.map(({ text, basis }) =>
    basis === null ? text : filled(words.reasonBasis, { text, basis }),
  )
  return slipPage('refusal', slip, paper, language, {
    party: partyLines(slip, words.dossierOf, words),
    blocks: [
      { kind: 'list', label: filled(words.refusalNotice, { desk: slip.desk }), items: reasons },
      { kind: 'text', text: filled(words.refusalContact, contact(slip.contact, words)) },
      { kind: 'text', text: words.refusalClose },
    ],
    signatures: [
      signature(words.signs.submitter, (slip.submitter ?? slip.applicant).name, words),
      signature(words.signs.receiver, slip.receiver, words),
    ],
  })
}
