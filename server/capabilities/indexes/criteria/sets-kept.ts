import { kinds as agencyKinds, stopUnlessMay } from '#agencies'
import type { Registry } from '#measures'
import type { Context } from '#platform/context.ts'
import { uuidFrom } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import { bytes } from '#platform/journal/tables.ts'
import { type IdempotencyKey, ownKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { setsOf } from '../queries.ts'
import { canonical, digestOf } from '../rounds/canonical.ts'
import { MEASURES_ASKED } from '../scores/measures-asked.ts'
import { BROUGHT_ALONG } from '../sets/index.ts'
import type { StoredSet } from '../stored.ts'
import { setSubject } from '../subjects.ts'
import { type Known, stopIfUnsound } from './check-set.ts'
import { type CriteriaSet, keyOf } from './criteria-set.ts'

export type KeptSet = { readonly set: string; readonly name: string }

/** What sets are held against: the measures there are and those a record is yet to give, and the kinds of agencies. */
export function knownBy(registry: Pick<Registry, 'measures'>): Known {
  const names = [...registry.measures.map(({ name }) => name), ...Object.keys(MEASURES_ASKED)]
  return { measures: new Map(names.map((name) => [name, []])), kinds: new Set<string>([...agencyKinds, 'officer']) }
}

/** Brings the product's sets into a province; versions it has already stay as they are. */
export async function bringSets(context: Context): Promise<void> {
  const have = new Set((await setsOf(context)).map(({ code, number }) => `${code}@${number}`))
  for (const set of BROUGHT_ALONG) {
    if (have.has(keyOf(set))) continue
    const key = ownKey('criteria set', context.root_id, keyOf(set))
    await act(
      context,
      key,
      async () => set,
      () => decideKeep(set, context, true),
    )
  }
}

/**
 * Keeps a set of the province's own. A version is never changed: what differs is a new version, which names the one it
 * replaces.
 *
 * @throws Objection `indexes.set_unsound`, `indexes.set_there_already`, `indexes.set_replaces_nothing`, `http.forbidden`
 */
export async function keepSet(
  context: Context,
  registry: Pick<Registry, 'measures'>,
  key: IdempotencyKey,
  set: CriteriaSet,
): Promise<KeptSet> {
  stopUnlessMay(context, 'indexes.manage', null)
  stopIfUnsound(set, knownBy(registry))
  return act(
    context,
    key,
    () => setsOf(context),
    (standing) => {
      stopIf(whyNotKeep(set, standing))
      return decideKeep(set, context, false)
    },
  )
}

function decideKeep(
  set: CriteriaSet,
  { root_id, now }: Pick<Context, 'root_id' | 'now'>,
  brought: boolean,
): DecisionOf<typeof setSubject, KeptSet> {
  const { code, version: number, name, effective_from, kinds, verified, supersedes } = set
  const digest = digestOf(canonical(set))
  return setSubject.create(
    { agency_id: root_id, id: uuidFrom('criteria set', root_id, keyOf(set)) },
    {
      row: {
        code,
        number,
        name,
        effective_from,
        kinds,
        verified,
        brought,
        content: set,
        digest: bytes(digest),
        added_at: now(),
      },
      events: [
        {
          kind: 'indexes.set_kept',
          data: { code, number, effective_from, supersedes, digest: digest.toString('hex') },
        },
      ],
      answer: { set: keyOf(set), name },
    },
  )
}

/** Why a set may not be kept beside those there are; null where it may. */
function whyNotKeep(set: CriteriaSet, standing: readonly Pick<StoredSet, 'code' | 'number'>[]): Objection | null {
  const keys = new Set(standing.map(({ code, number }) => `${code}@${number}`))
  if (keys.has(keyOf(set))) return new Objection('indexes.set_there_already', { set: keyOf(set) })
  return set.supersedes !== null && !keys.has(set.supersedes)
    ? new Objection('indexes.set_replaces_nothing', { set: set.supersedes })
    : null
}
