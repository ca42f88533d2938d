import type { Paper } from '#platform/paper/letter.ts'
import { type PrintableSlip, partyLines, signature, slipPage } from './page.ts'
import { fill, type Language, wordsIn } from './say.ts'
import type { RefusalSlip } from './slip.ts'
import { contact } from './supplement.ts'

/** Form 03, Phiếu từ chối tiếp nhận giải quyết hồ sơ, by the circular in force on the day it is issued. Ready for `print`. */
export function refusalSlip(slip: RefusalSlip, paper: Paper, language: Language = 'vi'): PrintableSlip {
  const words = wordsIn(language)
  const reasons = slip.reasons.map(({ text, basis }) =>
    basis === null ? text : fill(words.reasonBasis, { text, basis }),
  )
  return slipPage('refusal', slip, paper, language, {
    party: partyLines(slip, words.dossierOf, words),
    blocks: [
      { kind: 'list', label: fill(words.refusalNotice, { desk: slip.desk }), items: reasons },
      { kind: 'text', text: fill(words.refusalContact, contact(slip.contact, words)) },
      { kind: 'text', text: words.refusalClose },
    ],
    signatures: [
      signature(words.signs.submitter, (slip.submitter ?? slip.applicant).name, words),
      signature(words.signs.receiver, slip.receiver, words),
    ],
  })
}
