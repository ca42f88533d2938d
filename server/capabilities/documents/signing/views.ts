import { treeOf } from '#agencies'
import { ableAt } from '#people'
import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { SignerDriver } from '#platform/signing/signer.ts'
import { SIGN } from '../issuing/queries.ts'
import { SIGNERS, signersAt } from './queries.ts'
import type { SignerRow } from './signing.ts'
import type { SigningTools } from './tools.ts'

/** How the seals and the people of the agencies somebody sets up sign; neither secrets nor holders’ accounts. */
export async function signersShown(context: Context, { drivers }: Pick<SigningTools, 'drivers'>) {
  const tree = await treeOf(context)
  const agencies = tree.all.filter(({ id, kind }) => kind !== 'unit' && may(context.actor, SIGNERS, id))
  const ids = agencies.flatMap(({ id }) => [id, ...tree.subtreeOf(id).filter((one) => tree.bodyOf(one)?.id === id)])
  const [rows, people] =
    ids.length > 0 ? await Promise.all([signersAt(context, ids).execute(), ableAt(context, SIGN, ids)]) : [[], []]
  const rowOf = (agency_id: string, account_id: string | null): SignerRow | null =>
    rows.find((row) => row.agency_id === agency_id && row.account_id === account_id) ?? null
  return {
    agencies: agencies.map(({ id, code, name }) => ({
      code,
      name,
      seal: shown(drivers, rowOf(id, null)),
      people: people
        .filter(({ agency_id }) => tree.bodyOf(agency_id)?.id === id)
        .map((person) => ({
          account_id: person.account_id,
          name: person.name,
          title: person.title,
          agency: tree.get(person.agency_id)?.code ?? code,
          signer: shown(drivers, rowOf(person.agency_id, person.account_id)),
        })),
    })),
    drivers: drivers.map(({ name, real, secret, settings }) => ({
      name,
      real,
      secret,
      settings: settings.map((one) => ({
        name: one.name,
        kind: one.kind,
        needed: one.needed,
        choices: [...(one.choices ?? [])],
      })),
    })),
  }
}

function shown(drivers: readonly SignerDriver[], row: SignerRow | null) {
  if (!row || row.driver === 'off') return null
  return {
    driver: row.driver,
    real: drivers.find(({ name }) => name === row.driver)?.real ?? false,
    settings: row.settings,
    has_holder: row.holder_sealed !== null,
    has_secret: row.secret_sealed !== null,
    stamp_url: row.stamp_url,
    stamp_policy: row.stamp_policy,
  }
}
