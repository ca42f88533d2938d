import type { Actor, Grant } from '#platform/access/actor.ts'

/** The people of the sample, one for each role: the same names in tests, sample and docs. */
export { castAs, SAMPLE_PASSWORD } from '../server/sample/cast.ts'

/** Somebody who holds permissions at agencies. */
export function person(
  name: string,
  permissions: readonly string[],
  agencies: readonly string[],
  account_id = '01900000-0000-7000-8000-000000000009',
): Actor {
  const grant: Grant = {
    role: 'of_a_test',
    permissions: new Set(permissions),
    agencies: new Set(agencies),
    agency_id: agencies[0] ?? '',
    for_account_id: null,
  }
  return { account_id, name, grants: [grant] }
}
