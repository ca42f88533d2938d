import { pdfOf } from '#tests/pdf.ts'
import { LAST_YEAR } from './ground.ts'

/** The round the story is about, of three of four communes. */
export const ROUND = `THU-XA-${LAST_YEAR}`
export const AT = `/indexes/rounds/${ROUND}`
export const communes = { AB: 'xã An Bình', CD: 'xã Cao Đồng', EF: 'xã Ea Phê', GH: 'xã Gia Hòa' }

/**
 * Points by hand, in hundredths. On time of solved × 4 points: AB 1 of 2 (then settled at 3), CD 1 of 1, EF 2 of 2.
 * Half a point for each idea. Answers of 50 slips, a full and half counted: AB (10 + 20 ÷ 2) ÷ 50 × 2 points,
 * CD (30 + 10 ÷ 2) ÷ 50 × 2, EF 35 ÷ 50 × 2.
 */
export const byHand = { AB: [300, 150, 200, 80], CD: [400, 100, 200, 140], EF: [400, 200, 100, 140] } as const

/** The sheet of an agency with a component open. */
export function sheet(agency: string, component: string, show = 'all'): string {
  return `${AT}/agencies/${agency}?show=${show}&component=${component}`
}

/** A PDF of one agency's own. */
export function paper(agency: string): Buffer {
  return Buffer.from(pdfOf(`% ${agency}`))
}
