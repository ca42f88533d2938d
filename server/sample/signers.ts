import { treeOf } from '#agencies'
import { setSigner } from '#documents'
import { ableAt } from '#people'
import { system } from '#platform/access/actor.ts'
import { as, type Context } from '#platform/context.ts'
import { ownKey } from '#platform/journal/write.ts'
import { signerDrivers } from '../connectors/signing/index.ts'

const TRIAL = {
  driver: 'file_key',
  settings: { kind: 'p256' },
  holder: null,
  secret: null,
  stamp_url: null,
  stamp_policy: null,
}

/** Who signs, and the seals, of the sample sign on trial, by keys in files; how somebody was set up otherwise stays. */
export async function ensureSigners(context: Context): Promise<void> {
  const tree = await treeOf(context)
  const bodies = tree.all.filter(({ kind }) => kind === 'commune' || kind === 'department')
  const people = await ableAt(
    context,
    'documents.sign',
    bodies.map(({ id }) => id),
  )
  const rows = await context.db
    .selectFrom('documents.signer')
    .where('root_id', '=', context.root_id)
    .select(['agency_id', 'account_id'])
    .execute()
  const everybody = as(context, { actor: system })
  const isSet = (agency_id: string, account_id: string | null): boolean =>
    rows.some((row) => row.agency_id === agency_id && row.account_id === account_id)
  for (const { id, code } of bodies) {
    const own = people.filter(({ agency_id }) => agency_id === id).map(({ account_id }) => account_id)
    for (const account_id of [null, ...own]) {
      if (isSet(id, account_id)) continue
      const key = ownKey('sample', 'signer', code, account_id ?? 'seal')
      await setSigner(everybody, key, { drivers: signerDrivers }, { ...TRIAL, agency: code, account_id })
    }
  }
}
