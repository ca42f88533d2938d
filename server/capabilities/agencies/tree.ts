import { Objection } from '#platform/objection.ts'
import type { Agency } from './agency.ts'

/** The agencies of a province as they stand on one day. */
export type Tree = {
  readonly root: Agency
  readonly all: readonly Agency[]
  get(id: string): Agency | null
  byCode(code: string): Agency | null
  childrenOf(id: string): readonly Agency[]
  /** The agency and all below it. */
  subtreeOf(id: string): readonly string[]
  /** From the province down to the agency. */
  pathTo(id: string): readonly Agency[]
  /** The body an agency's part belongs to: itself where it is no part. */
  bodyOf(id: string): Agency | null
}

/**
 * Grows the tree from its rows. An agency whose parent does not stand that day hangs under the province.
 *
 * @throws Objection `agencies.province_not_found` on a day before the province stood
 */
export function grow(rows: readonly Agency[], rootId: string): Tree {
  const byId = new Map(rows.map((agency) => [agency.id, agency]))
  const root = byId.get(rootId)
  if (!root) throw new Objection('agencies.province_not_found')
  const byCode = new Map(rows.map((agency) => [agency.code, agency]))
  const children = new Map<string, Agency[]>()
  for (const agency of rows) {
    if (agency.id === rootId) continue
    const parent = agency.parent_id && byId.has(agency.parent_id) ? agency.parent_id : rootId
    children.set(parent, [...(children.get(parent) ?? []), agency])
  }
  const childrenOf = (id: string) => children.get(id) ?? []
  const get = (id: string) => byId.get(id) ?? null
  return {
    root,
    all: rows,
    get,
    byCode: (code) => byCode.get(code) ?? null,
    childrenOf,
    subtreeOf: (id) => walk(id, childrenOf),
    pathTo: (id) => pathTo(id, get),
    bodyOf: (id) => pathTo(id, get).findLast((agency) => agency.kind !== 'unit') ?? null,
  }
}

function walk(id: string, childrenOf: (id: string) => readonly Agency[]): string[] {
  const seen = new Set([id])
  for (const one of seen) for (const child of childrenOf(one)) seen.add(child.id)
  return [...seen]
}

function pathTo(id: string, get: (id: string) => Agency | null): Agency[] {
  const path: Agency[] = []
  const seen = new Set<string>()
  for (let agency = get(id); agency && !seen.has(agency.id); agency = agency.parent_id ? get(agency.parent_id) : null) {
    seen.add(agency.id)
    path.unshift(agency)
  }
  return path
}
