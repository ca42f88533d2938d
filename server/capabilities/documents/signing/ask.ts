import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { Objection } from '#platform/objection.ts'
import { unseal } from '#platform/secrets/seal.ts'
import { readCertificate } from '#platform/signing/certificates.ts'
import { finishSignature, type Mark, type Prepared, prepareSignature } from '#platform/signing/sign.ts'
import type {
  Signer,
  SignerDriver,
  SignerHouse,
  SigningHolder,
  SigningIdentity,
  TimestampAuthority,
} from '#platform/signing/signer.ts'
import type { SignerRow, SigningRole } from './signing.ts'
import type { SigningTools } from './tools.ts'

/** What is to be signed, and how it is told. `values` fill the fields that were left empty for them. */
export type Asked = {
  readonly role: SigningRole
  readonly holder: Omit<SigningHolder, 'account'> & { readonly id: string }
  readonly mark: Mark
  readonly reason: string
  readonly location: string
  readonly title: string
  readonly values?: readonly { readonly field: string; readonly text: string }[]
}

/** What came back: the signed file, or that somebody is to confirm it first. */
export type Answered =
  | { readonly state: 'signed'; readonly pdf: Uint8Array }
  | { readonly state: 'waiting'; readonly prepared: Prepared; readonly reference: string; readonly until: Date }

type Opened = {
  readonly driver: SignerDriver
  readonly signer: Signer
  readonly stamps: Stamps
}

/** Who stamps the time of a signature, and whether it must be; null where nobody does. */
export type Stamps = { readonly authority: TimestampAuthority; readonly must: boolean } | null

/** What an agent said, as the browser brought it. */
export type Said = Readonly<Record<string, unknown>>

/** Whether a certificate names its holder by that number, or is the one of that serial number. */
function isOf({ chain }: SigningIdentity, holder: string): boolean {
  const { subject, serial } = readCertificate(Buffer.from(chain[0] ?? '', 'base64'))
  const wanted = holder.trim().toLowerCase()
  return (
    serial === wanted.replaceAll(/[\s:]/g, '') ||
    (subject.identifier ?? '')
      .toLowerCase()
      .split(/[^0-9a-z-]+/)
      .includes(wanted)
  )
}

/** Where the agent listens that only this person's browser reaches; null where they sign in another way. */
export function agentOf({ drivers }: SigningTools, { driver, settings }: SignerRow): string | null {
  return drivers.find(({ name }) => name === driver)?.agentIn?.(settings) ?? null
}

/** Whether somebody signs on trial. */
export function isTrial({ drivers }: SigningTools, { driver }: Pick<SignerRow, 'driver'>): boolean {
  return !drivers.find(({ name }) => name === driver)?.real
}

/** @throws Objection `documents.no_signer` where the connector is not there any more */
export function openSigner(context: Context, tools: SigningTools, row: SignerRow): Opened {
  const driver = tools.drivers.find(({ name }) => name === row.driver)
  if (!driver) throw new Objection('documents.no_signer')
  const house = tools.house(context)
  const known = opened.get(keyOf(house, row))
  const signer = known ?? driver.open(row.settings, secretOf(context, row), house)
  if (!known) keep(keyOf(house, row), signer)
  return { driver, signer, stamps: stampsOf(tools, driver, row, house) }
}

/** Signers stay open: some remember what they were asked. One that is set up anew is opened anew. */
const opened = new Map<string, Signer>()
const MOST_OPEN = 500

const keyOf = ({ folder }: SignerHouse, { id, version }: SignerRow): string => `${folder} ${id} ${version}`

function keep(key: string, signer: Signer): void {
  for (const oldest of opened.size >= MOST_OPEN ? [...opened.keys()].slice(0, 1) : []) opened.delete(oldest)
  opened.set(key, signer)
}

function secretOf({ secret }: Context, { secret_sealed }: SignerRow): string | null {
  return secret_sealed && unseal(secret, secret_sealed)
}

function stampsOf(
  tools: SigningTools,
  driver: SignerDriver,
  { stamp_url, stamp_policy }: Pick<SignerRow, 'stamp_url' | 'stamp_policy'>,
  house: ReturnType<SigningTools['house']>,
): Opened['stamps'] {
  if (!driver.real) return { authority: tools.trialStamps(house), must: true }
  return stamp_url ? { authority: tools.stampsFrom({ url: stamp_url, policy: stamp_policy }), must: true } : null
}

/**
 * Has a file signed by whoever the row says.
 *
 * @param said what the agent at the person's own machine said of its certificates, where only their browser reaches it.
 * @throws Objection why it will not be signed: `documents.no_signer`, `documents.agent_needed`, `signing.…`
 */
export async function askFor(
  context: Context,
  tools: SigningTools,
  row: SignerRow,
  pdf: Uint8Array,
  asked: Asked,
  said: Said | null = null,
): Promise<Answered> {
  const { driver, signer, stamps } = openSigner(context, tools, row)
  const { id, name, organization } = asked.holder
  const account = row.holder_sealed ? unseal(context.secret, row.holder_sealed) : id
  if (signer.carried && !said) throw new Objection('documents.agent_needed')
  const identities =
    signer.carried && said ? signer.carried.identities(said) : await signer.identities({ account, name, organization })
  const identity = signer.carried ? identities.find((one) => isOf(one, account)) : identities[0]
  if (!identity)
    throw new Objection(identities.length > 0 ? 'documents.certificate_of_another' : 'signing.certificate_missing')
  const at = context.now()
  const prepared = await prepareSignature(pdf, {
    field: asked.role,
    identity,
    at,
    reason: asked.reason,
    location: asked.location,
    mark: asked.mark,
    ...(asked.values ? { values: asked.values } : {}),
    trial: !driver.real,
    title: asked.title,
    transaction: uuidv7(at.getTime()),
  })
  const outcome = await signer.sign(prepared.order)
  if (outcome.state === 'refused') throw new Objection(outcome.code, outcome.detail)
  if (outcome.state === 'waiting')
    return { state: 'waiting', prepared, reference: outcome.reference, until: new Date(outcome.until) }
  const finished = await finishSignature(pdf, prepared, outcome.signature, stamps)
  return { state: 'signed', pdf: finished.pdf }
}
