import { treeOf } from '#agencies'
import { setSigner } from '#documents'
import { system } from '#platform/access/actor.ts'
import { as, type Context, today } from '#platform/context.ts'
import { ownKey } from '#platform/journal/write.ts'
import { signerDrivers } from '../connectors/signing/index.ts'
import { staffOf } from './staff-at-work.ts'

const TRIAL = {
  driver: 'file_key',
  settings: { kind: 'p256' },
  holder: null,
  secret: null,
  stamp_url: null,
  stamp_policy: null,
}

/** Leaders and seals of the sample sign on trial, by keys in files; how somebody was set up otherwise stays. */
export async function ensureSigners(context: Context): Promise<void> {
  const [staff, tree] = await Promise.all([staffOf(context, today(context)), treeOf(context)])
  const rows = await context.db
    .selectFrom('documents.signer')
    .where('root_id', '=', context.root_id)
    .select(['agency_id', 'account_id'])
    .execute()
  const everybody = as(context, { actor: system })
  const isSet = (agency_id: string, account_id: string | null): boolean =>
    rows.some((row) => row.agency_id === agency_id && row.account_id === account_id)
  for (const { id, code, kind } of tree.all) {
    if (kind !== 'commune' && kind !== 'department') continue
    const leaders = (staff.get(id)?.get('leader') ?? []).map(({ account_id }) => account_id)
    for (const account_id of [null, ...leaders]) {
      if (isSet(id, account_id)) continue
      const key = ownKey('sample', 'signer', code, account_id ?? 'seal')
      await setSigner(everybody, key, { drivers: signerDrivers }, { ...TRIAL, agency: code, account_id })
    }
  }
}
