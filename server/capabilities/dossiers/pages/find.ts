import { treeOf } from '#agencies'
import { agenciesWhere } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import type { After } from '#platform/http/after.ts'
import { digestFor } from '#platform/secrets/seal.ts'
import { ruleOn } from '#rulebook'
import { codesEnding, wholeCode } from '../code.ts'
import { byCodes, byIdNumber, byName, byPhone, openOfPerson } from './find-queries.ts'
import { listOf } from './lists.ts'

/**
 * Finds dossiers at the desk by what is typed or scanned there: a code or its last part, an identity number, a tax code,
 * a telephone number, part of a name. Ten digits are looked for as both, a tax code and a telephone number.
 */
export async function find(context: Context, words: string, after: After = null) {
  const by = 'submitted_at'
  const agencies = agenciesWhere(context.actor, 'dossiers.people')
  const codes = await codesMeant(context, agencies, words)
  if (codes.length > 0) return listOf(context, await byCodes(context.db, agencies, codes).execute())
  const digits = words.replace(/[\s.-]/g, '')
  if (!/^(\+84)?\d{9,13}$/.test(digits))
    return listOf(context, await byName(context.db, agencies, words, after).execute(), { by })
  const [known, called] = await Promise.all([
    byIdNumber(context.db, agencies, digestFor(context.secret, 'find', digits), after).execute(),
    byPhone(context.db, agencies, phonesOf(digits), after).execute(),
  ])
  return listOf(context, known.length > 0 ? known : called, { by })
}

/** Open dossiers of the same person and procedure, to be said before another one is received. */
export async function alikeOpen(
  context: Context,
  asked: { readonly procedure: string; readonly id_number?: string | undefined; readonly phone?: string | undefined },
) {
  const agencies = agenciesWhere(context.actor, 'dossiers.people')
  const number = asked.id_number?.replace(/[\s.-]/g, '')
  const digest = number ? digestFor(context.secret, 'find', number) : null
  const phones = phonesOf((asked.phone ?? '').replace(/[\s.-]/g, ''))
  if (!digest && phones.length === 0) return { lines: [], next: null }
  return listOf(context, await openOfPerson(context.db, agencies, asked.procedure, { digest, phones }).execute())
}

/** The telephone number in both ways people write it; none where it cannot be one. */
function phonesOf(digits: string): string[] {
  const national = digits.replace(/^\+84/, '0')
  return /^0\d{9,10}$/.test(national) ? [national, national.replace(/^0/, '+84')] : []
}

/** The whole codes that a text means, if it means codes. */
async function codesMeant(context: Context, agencies: readonly string[], words: string): Promise<string[]> {
  const tree = await treeOf(context)
  const identifiers = agencies.flatMap((id) => tree.get(id)?.identifier ?? [])
  const whole = wholeCode(words, identifiers)
  if (whole) return [whole]
  const { value } = await ruleOn<number>(context, 'dossiers.number_digits')
  return codesEnding(words, identifiers, today(context), value)
}
