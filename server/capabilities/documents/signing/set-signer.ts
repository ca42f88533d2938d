import { agencyNamed, stopUnlessMay, treeOf } from '#agencies'
import { ableAt } from '#people'
import type { Context } from '#platform/context.ts'
import { uuidFrom } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import { bytes } from '#platform/journal/tables.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { seal } from '#platform/secrets/seal.ts'
import type { SignerDriver } from '#platform/signing/signer.ts'
import { SIGN } from '../issuing/queries.ts'
import { signerSubject } from '../subjects.ts'
import { SIGNERS, signersAt } from './queries.ts'
import { whyNotKeptSecret, whyNotSigner, whyNotStamps } from './settings.ts'
import type { SignerRow } from './signing.ts'
import type { SigningTools } from './tools.ts'

/**
 * How somebody is to sign. `agency` is a code; `account_id` null for its seal. `driver` `off` switches it off. A holder's
 * account with the service and a secret that are not given stay as they are.
 */
export type SignerSaid = {
  readonly agency: string
  readonly account_id: string | null
  readonly driver: string
  readonly settings: Readonly<Record<string, string>>
  readonly holder: string | null
  readonly secret: string | null
  readonly stamp_url: string | null
  readonly stamp_policy: string | null
}

type Set = { readonly driver: string }

/**
 * Sets up how a person of an agency, or its seal, signs.
 *
 * @throws Objection `http.forbidden`, `agencies.not_found`, `documents.signer_nobody` where that person signs nothing
 *   there, `documents.seal_of_body` where the agency is part of another, `documents.signer_unknown`, and what
 *   `whyNotSigner` says
 */
export async function setSigner(
  context: Context,
  key: IdempotencyKey,
  { drivers }: Pick<SigningTools, 'drivers'>,
  said: SignerSaid,
): Promise<Set> {
  const agency = await agencyNamed(context, said.agency)
  stopUnlessMay(context, SIGNERS, agency.id)
  const driver = drivers.find(({ name }) => name === said.driver) ?? null
  if (!driver && said.driver !== 'off') throw unknown()
  if (said.account_id === null) {
    if ((await treeOf(context)).bodyOf(agency.id)?.id !== agency.id) throw new Objection('documents.seal_of_body')
  } else {
    const people = await ableAt(context, SIGN, [agency.id])
    if (!people.some(({ account_id }) => account_id === said.account_id)) throw new Objection('documents.signer_nobody')
  }
  return act(
    context,
    key,
    async () =>
      (await signersAt(context, [agency.id]).execute()).find(({ account_id }) => account_id === said.account_id) ??
      null,
    (stored) => decideSigner(context, agency.id, said, driver, stored),
  )
}

function decideSigner(
  { root_id, secret, now }: Pick<Context, 'root_id' | 'secret' | 'now'>,
  agency_id: string,
  said: SignerSaid,
  driver: Pick<SignerDriver, 'settings' | 'secret'> | null,
  stored: SignerRow | null,
): DecisionOf<typeof signerSubject, Set> {
  const isSame = stored?.driver === said.driver
  const keepsSecret = !said.secret && isSame && stored.secret_sealed !== null
  const keepsHolder = isSame && stored.holder_sealed !== null
  const has = { hasSecret: Boolean(said.secret) || keepsSecret, hasHolder: Boolean(said.holder) || keepsHolder }
  if (driver) stopIf(whyNotSigner(driver, said.settings, has))
  if (driver && keepsSecret) stopIf(whyNotKeptSecret(driver, stored.settings, said.settings))
  stopIf(whyNotStamps(said.stamp_url))

  const known = driver?.settings.flatMap(({ name }) => (said.settings[name] ? [[name, said.settings[name]]] : [])) ?? []
  const set = {
    root_id,
    account_id: said.account_id,
    driver: said.driver,
    settings: Object.fromEntries(known),
    ...(said.holder || !isSame ? sealedAs('holder', secret, said.holder) : {}),
    ...(keepsSecret ? {} : sealedAs('secret', secret, said.secret)),
    stamp_url: said.stamp_url,
    stamp_policy: said.stamp_policy,
    set_at: now(),
  }
  const whose = said.account_id ? ('person' as const) : ('agency' as const)
  const data = { driver: said.driver, whose, resealed: Boolean(said.secret) }
  const told = { events: [{ kind: 'documents.signer_set' as const, data }], answer: { driver: said.driver } }
  if (stored) return signerSubject.change(stored, { set, ...told })
  const id = uuidFrom('document signer', agency_id, said.account_id ?? 'seal')
  return signerSubject.create({ agency_id, id }, { row: set, ...told })
}

function sealedAs(what: 'holder' | 'secret', secret: Buffer, text: string | null) {
  const made = text ? seal(secret, text) : null
  const [sealed, key] = [made ? bytes(made.sealed) : null, made?.key ?? null]
  return what === 'holder' ? { holder_sealed: sealed, holder_key: key } : { secret_sealed: sealed, secret_key: key }
}

function unknown(): Objection {
  return new Objection('documents.signer_unknown', {}, [{ path: 'driver', code: 'documents.signer_unknown' }])
}
