import type { Paper } from '#platform/paper/letter.ts'
import { filled } from '#words/index.ts'
import { type PrintableSlip, partyLines, signature, slipPage } from './page.ts'
import { type Language, wordsIn } from './say.ts'
import type { RefusalSlip } from './slip.ts'
import { contact } from './supplement.ts'

/** Form 05 of TT 03/2025/TT-VPCP, Thông báo dừng giải quyết hồ sơ. Ready for `print`. */
export function stopNotice(slip: RefusalSlip, paper: Paper, language: Language = 'vi'): PrintableSlip {
  const words = wordsIn(language)
  return slipPage('stop', slip, paper, language, {
    party: partyLines(slip, words.dossierOf, words),
    blocks: [
      {
        kind: 'list',
        label: filled(words.stopNotice, { desk: slip.agency }),
        items: slip.reasons.map(({ text }) => text),
      },
      { kind: 'text', text: filled(words.refusalContact, contact(slip.contact, words)) },
      { kind: 'text', text: words.refusalClose },
    ],
    signatures: [signature(words.signs.receiver, slip.receiver, words)],
  })
}
