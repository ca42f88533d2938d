import type { Registry } from '#measures'
import type { Context } from '#platform/context.ts'
import type { Component, CriteriaSet } from '../server/capabilities/indexes/criteria/criteria-set.ts'
import { advance } from '../server/capabilities/indexes/rounds/advance.ts'
import { leaveOutUnknown } from '../server/capabilities/indexes/rounds/leave-out.ts'
import { openRound } from '../server/capabilities/indexes/rounds/open-round.ts'
import { refreshRound } from '../server/capabilities/indexes/scores/refresh.ts'
import { doWork } from '../server/capabilities/indexes/scores/work.ts'
import { PAR_MODEL } from '../server/capabilities/indexes/sets/index.ts'
import { key } from './database.ts'

/** A set for communes of the rows given, by the classes of the model set; one field with one criterion. */
export function setOfRows(code: string, rows: readonly Component[], rest: Partial<CriteriaSet> = {}): CriteriaSet {
  const max = rows.reduce((sum, row) => sum + row.max, 0)
  return {
    ...PAR_MODEL,
    code,
    name: `Bộ tiêu chí ${code}`,
    kinds: ['commune'],
    total: max,
    groups: [{ code: 'communes', name: 'Xã', kinds: ['commune'] }],
    fields: [
      { code: 'f', name: 'Lĩnh vực', max, criteria: [{ code: 'f.1', name: 'Tiêu chí', max, components: rows }] },
    ],
    ...rest,
  }
}

/** One declared row that anything up to its maximum may be decided for. */
export function declaredRow(code: string, max: number): Component {
  return {
    code,
    name: `Tiêu chí ${code}`,
    max,
    part: 'appraisal',
    binding: null,
    basis: null,
    remarks: [],
    scoring: { kind: 'BINARY', questions: [] },
    evidence: ['Báo cáo'],
    appraiser: 'home_affairs',
    standing: 'reconstructed',
    verified: false,
  }
}

/** A round told from open to published: measures fill what they give, the council decides the rest, what is still unknown is left out. */
export async function publishRound(
  context: Context,
  registry: Registry,
  round: { readonly code: string; readonly set: string; readonly period: string },
  decided: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Promise<string> {
  const { code } = round
  const opening = { ...round, name: code, agencies: Object.keys(decided), deadlines: {} }
  await openRound(context, registry, key(), opening)
  await refreshRound(context, registry, code)
  for (const step of ['start_self_scoring', 'start_appraisal', 'hand_to_council'] as const)
    await advance(context, key(), code, step)
  for (const [agency, points] of Object.entries(decided))
    for (const [component, given] of Object.entries(points))
      await doWork(context, registry, key(), 'decide', {
        round: code,
        agency,
        component,
        points: given,
        reason: 'Hội đồng quyết định',
      })
  await leaveOutUnknown(context, registry, key(), { round: code, reason: 'Không phát sinh' })
  return (await advance(context, key(), code, 'publish')).digest ?? ''
}

export { keepSet } from '../server/capabilities/indexes/criteria/sets-kept.ts'
