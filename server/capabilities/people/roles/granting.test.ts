import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Actor, agenciesWhere, type Grant, may, mayAnywhere, system } from '#platform/access/actor.ts'
import { beyond, GRANT_ANY, type Holding, MANAGE, whyNotGrant } from './granting.ts'

const permissions = [MANAGE, GRANT_ANY, 'dossiers.sign', 'dossiers.handle', 'rulebook.manage'] as const
const agencies = ['a', 'b', 'c', 'd'] as const

const grants = fc.record({
  permissions: fc.subarray([...permissions]),
  agencies: fc.subarray([...agencies]),
  for_account_id: fc.option(fc.constant('somebody'), { nil: null }),
})
const actors = fc.array(grants, { maxLength: 4 }).map(
  (list): Actor => ({
    account_id: 'me',
    name: 'Anh Minh',
    grants: list.map(
      (one): Grant => ({
        role: 'r',
        permissions: new Set(one.permissions),
        agencies: new Set(one.agencies),
        agency_id: one.agencies[0] ?? 'a',
        for_account_id: one.for_account_id,
      }),
    ),
  }),
)
const holding = (held: Iterable<string>, at: Iterable<string>): Holding => ({
  permissions: new Set(held),
  agencies: new Set(at),
})
/** Told in the test's own words: some grant of their own names both the permission and the agency. */
const holds = (actor: Actor, permission: string, agency: string, own: boolean) =>
  actor.grants.some(
    (grant) =>
      [...grant.permissions].includes(permission) &&
      [...grant.agencies].includes(agency) &&
      (!own || grant.for_account_id === null),
  )

test('nobody acts outside the agencies where they hold the permission', () => {
  fc.assert(
    fc.property(actors, fc.constantFrom(...permissions), fc.constantFrom(...agencies), (actor, permission, agency) => {
      assert.equal(may(actor, permission, agency), holds(actor, permission, agency, false))
      assert.equal(agenciesWhere(actor, permission).includes(agency), may(actor, permission, agency))
      if (may(actor, permission, agency)) assert.ok(mayAnywhere(actor, permission))
    }),
  )
})

test('nobody hands out a permission they do not hold themselves at every agency it is for', () => {
  fc.assert(
    fc.property(
      actors,
      fc.subarray([...permissions]),
      fc.subarray([...agencies], { minLength: 1 }),
      (actor, wanted, at) => {
        if (whyNotGrant(actor, [holding(wanted, at)]) !== null) return
        for (const agency of at) {
          assert.ok(holds(actor, MANAGE, agency, true))
          for (const permission of wanted)
            assert.ok(holds(actor, permission, agency, true) || holds(actor, GRANT_ANY, agency, true))
        }
      },
    ),
    { numRuns: 500 },
  )
})

test('who may hand out anything hands that on only as a holder; a stand-in hands out nothing', () => {
  const grant = (held: string[], for_account_id: string | null = null): Actor => ({
    account_id: 'me',
    name: 'Chị Lan',
    grants: [{ role: 'r', permissions: new Set(held), agencies: new Set(['a']), agency_id: 'a', for_account_id }],
  })
  const codeOf = (actor: Actor, wanted: string[], at = ['a']) => whyNotGrant(actor, [holding(wanted, at)])?.code ?? null
  assert.equal(codeOf(grant([MANAGE]), ['dossiers.sign']), 'people.grant_not_held')
  assert.equal(codeOf(grant([MANAGE, 'dossiers.sign']), ['dossiers.sign']), null)
  assert.equal(codeOf(grant([MANAGE, 'dossiers.sign']), [GRANT_ANY]), 'people.grant_not_held')
  assert.equal(codeOf(grant([MANAGE, GRANT_ANY]), ['dossiers.sign', GRANT_ANY]), null)
  assert.equal(codeOf(grant([MANAGE, GRANT_ANY]), ['dossiers.sign'], ['a', 'b']), 'http.forbidden')
  assert.equal(codeOf(grant([MANAGE, GRANT_ANY], 'somebody'), ['dossiers.sign']), 'http.forbidden')
  assert.equal(codeOf(grant([GRANT_ANY, 'dossiers.sign']), ['dossiers.sign']), 'http.forbidden')
  assert.equal(codeOf(system, [GRANT_ANY], ['d']), null)
})

test('of several holdings one that is not held is enough to refuse, and another permission may open where it is asked for', () => {
  const head: Actor = {
    account_id: 'me',
    name: 'Chị Lan',
    grants: [
      {
        role: 'head',
        permissions: new Set(['people.delegate', 'dossiers.handle']),
        agencies: new Set(['a', 'b']),
        agency_id: 'a',
        for_account_id: null,
      },
    ],
  }
  const work = [holding(['dossiers.handle'], ['a']), holding(['dossiers.handle'], ['b'])]
  assert.equal(whyNotGrant(head, work)?.code, 'http.forbidden')
  assert.equal(whyNotGrant(head, work, ['people.delegate', MANAGE]), null)
  const more = [...work, holding([MANAGE], ['b'])]
  assert.equal(whyNotGrant(head, more, ['people.delegate', MANAGE])?.code, 'people.grant_not_held')
})

test('what goes beyond what somebody holds is told agency by agency, whichever of their roles holds it', () => {
  const handed = [holding(['dossiers.handle', 'dossiers.sign'], ['a', 'b'])]
  const held = [holding(['dossiers.handle'], ['a', 'b']), holding(['dossiers.sign'], ['b', 'c'])]
  assert.deepEqual(beyond(handed, held), [holding(['dossiers.sign'], ['a'])])
  assert.deepEqual(beyond(handed, []), [
    holding(['dossiers.handle', 'dossiers.sign'], ['a']),
    holding(['dossiers.handle', 'dossiers.sign'], ['b']),
  ])
})
