import type { components } from '#contract/api.d.ts'
import { day } from '#lib/format.ts'
import { totalsOf } from '#lib/plans/standing.ts'
import type { Say } from '#lib/words.ts'
import type { public_reform } from '#words/vi/shared/public_reform.ts'

type Plan = components['schemas']['PublicPlan']
type Counts = Plan['dues']
type SayReform = Say<typeof public_reform>

/** `KẾ HOẠCH Cải cách…` as a sentence begins: a kind of document in capitals is put in small letters. */
export function planTitle(title: string): string {
  return title.replace(
    /^(KẾ HOẠCH|CHƯƠNG TRÌNH|QUYẾT ĐỊNH|ĐỀ ÁN)(?=[\s,.:])/u,
    (word) => word[0] + word.slice(1).toLowerCase(),
  )
}

/** How a plan stands, in one sentence or two. */
export function standText(dues: Counts, say: SayReform): string {
  const { all, done, late } = totalsOf(dues)
  if (all === 0) return say('plans.no_dues')
  return [
    say('plans.done', { done, all }),
    dues.done_late ? say('plans.done_late', { count: dues.done_late }) : '',
    late > 0 ? say('plans.late', { count: late }) : say('plans.late_none'),
  ]
    .filter(Boolean)
    .join(' ')
}

/** Who issued it and when. */
export function issuedText(
  { number: said, issuer, issued_on }: Pick<Plan, 'number' | 'issuer' | 'issued_on'>,
  say: SayReform,
): string {
  const told = { issuer: issuer ?? '', day: day(issued_on) }
  return said ? say('plans.issued', { ...told, number: said }) : say('plans.issued_plain', told)
}
