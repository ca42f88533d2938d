import type { Context } from '#platform/context.ts'
import { ruleOn } from '#rulebook'

/**
 * Where citizens reach the pages, `https://dichvucong.tinh.gov.vn`, without a slash at its end; null while nobody has set
 * it. What is printed or sent leads there, not to the host that somebody in the office happened to type.
 */
export async function publicAddress(context: Context): Promise<string | null> {
  const { value } = await ruleOn<string>(context, 'notices.public_address')
  return value === '' ? null : value.replace(/\/+$/, '')
}
