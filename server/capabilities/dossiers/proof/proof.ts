import { treeOf } from '#agencies'
import { accountsActedFor, may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { prepared } from '#platform/database/named.ts'
import { Objection } from '#platform/objection.ts'
import { digestFor } from '#platform/secrets/seal.ts'
import { tidyCode, wholeCode } from '../code.ts'
import { secretOf } from '../intake/submit.ts'
import { byCode, type Sheet } from '../pages/queries.ts'
import { type Asker, countTry } from './tries.ts'

/** What somebody shows besides the code. The look-up code of the slip opens; a phone number was taken once and opens nothing. */
export type Shown = { readonly secret?: string | undefined; readonly phone?: string | undefined }

/** By what right somebody sees the personal parts of a dossier. */
export type Right = 'office' | 'owner' | 'secret'

/** A dossier with its personal parts, for whom it was opened. What shows them asks for one of these. */
export type Opened = { readonly sheet: Sheet; readonly by: Right }

/** A dossier as anybody with its code sees it, or opened. */
export type Looked = Opened | { readonly sheet: Sheet; readonly by: null }

const sheetOf = prepared(byCode)
const NO_DOSSIER = '00000000-0000-0000-0000-000000000000'

/**
 * Proves that somebody may see a dossier: the one way to its names, papers and slips for whoever the office does not
 * open it to. Who is right is let in whatever others tried; who is not is counted, and answered the same whether the
 * dossier is not there or the proof is wrong.
 *
 * @param needed what somebody of the office must hold.
 * @throws Objection `dossiers.proof_wrong`, `dossiers.tries_limit`
 */
export async function opened(
  context: Context,
  asker: Asker,
  code: string,
  shown: Shown,
  needed = 'dossiers.people',
): Promise<Opened> {
  const found = await lookUp(context, code, shown, needed)
  if (found?.by) return found
  await countTry(context, asker, { code: tidyCode(code), wrong: true })
  throw proofWrong()
}

/**
 * A dossier for anybody with its code, opened where they show that it is theirs. Looks without a proof are counted, too:
 * codes are serial and are not to be walked.
 *
 * @throws Objection `dossiers.not_found`, `dossiers.tries_limit`; `dossiers.proof_wrong` where something was shown that does not open it.
 */
export async function lookedAt(context: Context, asker: Asker, code: string, shown: Shown): Promise<Looked> {
  if (shown.secret || shown.phone) return opened(context, asker, code, shown)
  const found = await lookUp(context, code, shown, 'dossiers.people')
  if (found && (found.by || may(context.actor, 'dossiers.see', found.sheet.agency_id))) return found
  await countTry(context, asker, { code: tidyCode(code), wrong: !found })
  if (!found) throw new Objection('dossiers.not_found')
  return found
}

/** What is said of a wrong proof, of a dossier that is not there, and of a paper or slip that it does not have. */
export function proofWrong(): Objection {
  return new Objection('dossiers.proof_wrong')
}

async function lookUp(context: Context, code: string, { secret }: Shown, needed: string): Promise<Looked | null> {
  const sheet = await sheetCalled(context, code)
  const isSecret = fits(context, secret ?? '', sheet?.id ?? NO_DOSSIER)
  if (!sheet) return null
  if (may(context.actor, needed, sheet.agency_id)) return { sheet, by: 'office' }
  if (isOwner(context, sheet)) return { sheet, by: 'owner' }
  return { sheet, by: isSecret ? 'secret' : null }
}

/** By its code, also where that was copied without its dots. */
async function sheetCalled(context: Context, code: string): Promise<Sheet | undefined> {
  const [sheet] = await sheetOf(context, context.root_id, tidyCode(code))
  if (sheet) return sheet
  const identifiers = (await treeOf(context)).all.flatMap(({ identifier }) => identifier ?? [])
  const whole = wholeCode(code, identifiers)
  const [found] = whole ? await sheetOf(context, context.root_id, whole) : []
  return found
}

function isOwner({ actor }: Context, { account_id }: Sheet): boolean {
  return account_id !== null && accountsActedFor(actor).includes(account_id)
}

/** Compares by keyed digests, so that the time it takes tells nothing; also for a dossier that is not there. */
function fits(context: Context, given: string, id: string): boolean {
  const digest = (text: string) => digestFor(context.secret, 'compare', text)
  return digest(tidyCode(given).replaceAll('-', '')).equals(digest(secretOf(context, id)))
}
