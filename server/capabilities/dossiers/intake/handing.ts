import { type Agency, treeOf } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { bytes } from '#platform/journal/tables.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { seal } from '#platform/secrets/seal.ts'
import { type Counts, feesFor, feeTotal, type InForce, isCompetent, versionInForceOn } from '#procedures'
import { ruleOn } from '#rulebook'
import { dossierCode } from '../code.ts'
import type { Applicant, Channel, Consignment, HandedIn, ReturnMethod } from '../dossier.ts'
import { whyNotBorn, whyNotPosted } from '../rules.ts'
import { nextNumber } from './numbers.ts'

/** What somebody hands in, at the desk or online. */
export type Handing = {
  readonly agency_id: string
  readonly procedure_code: string
  readonly case: string | null
  readonly applicant: Applicant
  readonly id_number: string | null
  readonly components: readonly HandedIn[]
  readonly return_method: ReturnMethod
  readonly counts: Counts
  /** What it came in, where it came by post. */
  readonly consignment?: Consignment | null | undefined
}

/** What a new dossier is made from: who handles it, by which version, under which code. */
export type HandingFacts = {
  readonly agency: Agency
  readonly version: InForce
  readonly code: string
  readonly fee: number
}

/**
 * The agency, the version in force today and a code of the agency's next number.
 *
 * @throws Objection `agencies.not_found`, `dossiers.agency_without_identifier`, `procedures.not_found`, `dossiers.not_competent`, `dossiers.case_unknown`.
 */
export async function handingFacts(
  context: Context,
  handing: Pick<Handing, 'agency_id' | 'procedure_code' | 'case' | 'counts' | 'applicant' | 'consignment'>,
  channel: Channel,
): Promise<HandingFacts> {
  const day = today(context)
  stopIf(whyNotBorn(handing.applicant.birth_date, day, 'applicant.birth_date'))
  stopIf(whyNotPosted(handing, day))
  const [tree, version] = await Promise.all([treeOf(context), versionInForceOn(context, handing.procedure_code, day)])
  const agency = tree.get(handing.agency_id)
  if (!agency) throw new Objection('agencies.not_found')
  if (!agency.identifier) throw new Objection('dossiers.agency_without_identifier', { agency: agency.name })
  if (!isCompetent(tree, agency.id, version.content, day))
    throw fieldObjection('procedure', 'dossiers.not_competent', { agency: agency.name, procedure: version.name })
  if (handing.case !== null && !version.content.cases.some(({ code }) => code === handing.case))
    throw fieldObjection('case', 'dossiers.case_unknown', { case: handing.case })
  const fee = feeTotal(
    feesFor(version.content, { case: handing.case, online: channel === 'online', counts: handing.counts }),
  )
  const digits = await ruleOn<number>(context, 'dossiers.number_digits', day, agency.id)
  const number = await nextNumber(context, agency.id, day)
  return { agency, version, fee, code: dossierCode(agency.identifier, day, number, digits.value) }
}

/** The columns that say what was handed in and by whom; the identity number only sealed and as a digest. */
export function handingRow(
  context: Pick<Context, 'secret' | 'root_id'>,
  handing: Handing,
  facts: HandingFacts,
  channel: Channel,
) {
  const number = handing.id_number ? seal(context.secret, handing.id_number) : null
  return {
    root_id: context.root_id,
    code: facts.code,
    procedure_id: facts.version.procedure_id,
    procedure_code: facts.version.code,
    procedure_version_id: facts.version.version_id,
    procedure_name: facts.version.name,
    case_code: handing.case,
    channel,
    consignment: handing.consignment ?? null,
    applicant: handing.applicant,
    applicant_name: handing.applicant.name,
    applicant_phone: handing.applicant.phone ?? null,
    id_number_sealed: number && bytes(number.sealed),
    id_number_key: number?.key ?? null,
    id_number_digest: number && bytes(number.digest),
    return_method: handing.return_method,
    fee: facts.fee,
    guided: 0,
    supplements: 0,
  }
}

/** How what is taken in at the desk came there: carried in, or by post. */
export function deskChannel({ consignment }: Pick<Handing, 'consignment'>): 'desk' | 'post' {
  return consignment ? 'post' : 'desk'
}

/** What an event tells of what was handed in. */
export function handedData({ case: kase }: Handing, { code, version }: HandingFacts, channel: Channel) {
  return { code, procedure: version.code, version: version.version_id, case: kase, channel }
}

/** Why the papers are not enough, by paper: what is always required must be there in the number asked for. */
export function missingComponents(
  { content }: Pick<InForce, 'content'>,
  handed: readonly HandedIn[],
): { code: string; name: string; missing: number }[] {
  return content.components
    .filter(({ required }) => required)
    .map(({ code, name, quantity }) => ({ code, name, missing: quantity - quantityOf(handed, code) }))
    .filter(({ missing }) => missing > 0)
}

function quantityOf(handed: readonly HandedIn[], code: string): number {
  return handed.filter((one) => one.code === code).reduce((sum, { quantity }) => sum + quantity, 0)
}

function fieldObjection(path: string, code: string, detail: Record<string, string>): Objection {
  return new Objection(code, detail, [{ path, code, detail }])
}
