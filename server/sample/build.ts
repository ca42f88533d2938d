import { bringGroups, endAgency, establish, forgetTrees, succeed, treeOf } from '#agencies'
import { openAccount } from '#people'
import type { Context } from '#platform/context.ts'
import { type IdempotencyKey, ownKey } from '#platform/journal/write.ts'
import type { Day } from '#platform/time.ts'
import { cast, SAMPLE_PASSWORD } from './cast.ts'
import { communePolice, communes, oldCommunes } from './communes.ts'
import {
  BASIS,
  type Body,
  DEPARTMENTS_MERGED,
  departments,
  districts,
  LAST_OF_THREE,
  LONG_AGO,
  mergedDepartments,
  otherBodies,
  TWO_LEVELS,
} from './province.ts'
import { employees } from './staff.ts'

/** What stands already, so that a start that broke off goes on where it was. */
type Standing = { readonly agencies: Map<string, { id: string; valid_to: Day | null }> }

/** Builds the bodies of the sample province and what became of them, by the same verbs an administrator has. */
export async function buildAgencies(context: Context): Promise<void> {
  const standing = await standingNow(context)
  for (const body of [...districts, ...oldCommunes, ...departments, ...mergedDepartments, ...otherBodies])
    await begin(context, standing, body, LONG_AGO)
  for (const { code, into } of mergedDepartments)
    if (!standing.agencies.get(code)?.valid_to)
      await succeed(context, keyOf('succeed', code), {
        on: DEPARTMENTS_MERGED,
        predecessors: [code],
        successors: [into],
        begins: [],
        basis: BASIS,
      })
  for (const commune of communes) if (!standing.agencies.has(commune.code)) await mergeInto(context, commune)
  for (const { code } of districts)
    if (!standing.agencies.get(code)?.valid_to)
      await endAgency(context, keyOf('end', code), { code, last_day: LAST_OF_THREE, basis: BASIS })
  const merged = await standingNow(context)
  for (const commune of communes) await beginUnits(context, merged, commune, TWO_LEVELS)
  for (const body of communePolice) await begin(context, merged, body, TWO_LEVELS)
  await bringGroups(context)
}

async function begin(context: Context, standing: Standing, body: Body, from: Day): Promise<void> {
  const { code, identifier, name, short_name, kind, level, parent } = body
  if (!standing.agencies.has(code)) {
    const parent_id = parent ? (standing.agencies.get(parent)?.id ?? null) : context.root_id
    const { id } = await establish(context, keyOf('establish', code), {
      code,
      identifier,
      name,
      short_name,
      kind,
      level,
      parent_id,
      valid_from: from,
      sample: true,
    })
    standing.agencies.set(code, { id, valid_to: null })
  }
  await beginUnits(context, standing, body, from)
}

async function beginUnits(context: Context, standing: Standing, { code, units }: Body, from: Day): Promise<void> {
  const parent_id = standing.agencies.get(code)?.id ?? null
  for (const [n, name] of units.entries()) {
    const unit = `${code}.P${n + 1}`
    if (standing.agencies.has(unit)) continue
    await establish(context, keyOf('establish', unit), {
      code: unit,
      name,
      kind: 'unit',
      parent_id,
      valid_from: from,
      sample: true,
    })
  }
}

/** The communes of before become one, the day the districts are gone. */
async function mergeInto(context: Context, commune: (typeof communes)[number]): Promise<void> {
  const { code, identifier, name, short_name, kind, level } = commune
  await succeed(context, keyOf('succeed', code), {
    on: TWO_LEVELS,
    predecessors: oldCommunes.filter(({ into }) => into === code).map((old) => old.code),
    successors: [],
    begins: [
      { code, identifier, name, short_name, kind, level, parent_id: context.root_id, basis: BASIS, sample: true },
    ],
    basis: BASIS,
  })
}

async function standingNow({ db, root_id }: Context): Promise<Standing> {
  const rows = await db
    .selectFrom('agencies.agency')
    .where('root_id', '=', root_id)
    .select(['id', 'code', 'valid_to'])
    .execute()
  return { agencies: new Map(rows.map(({ code, ...row }) => [code, row])) }
}

/** How many accounts are opened at once: hashing a password takes a thread for a while. */
const AT_ONCE = 8

/** Opens the accounts of the cast and of everybody who handles dossiers. */
export async function buildPeople(context: Context): Promise<void> {
  forgetTrees()
  const tree = await treeOf(context)
  const rows = await context.db
    .selectFrom('people.account')
    .where('root_id', '=', context.root_id)
    .select('login')
    .execute()
  const have = new Set(rows.map(({ login }) => login))
  const told = [
    ...cast.map(({ role, ...member }) => ({ ...member, roles: [role] })),
    ...employees.map((employee) => ({ ...employee, subtree: false })),
  ].filter(({ login }) => !have.has(login))
  for (let at = 0; at < told.length; at += AT_ONCE)
    await Promise.all(
      told.slice(at, at + AT_ONCE).map(({ login, name, title, agency, roles, subtree }) => {
        const where = agency ? tree.byCode(agency) : tree.root
        if (!where) throw new RangeError(`no agency ${agency}`)
        return openAccount(context, keyOf('account', login), {
          login,
          name,
          title,
          password: SAMPLE_PASSWORD,
          sample: true,
          roles: roles.map((role) => ({ role, agency_id: where.id, subtree, valid_from: where.valid_from })),
        })
      }),
    )
}

function keyOf(...words: string[]): IdempotencyKey {
  return ownKey('sample', ...words)
}
