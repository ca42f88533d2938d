import type { paths } from '#contract/api.d.ts'
import type { DueLine } from '#lib/plans/plan.ts'
import { api, got } from '#lib/requests/api.server.ts'
import { todayHere } from '#lib/today.ts'

/** What the reader's agencies owe: late, due soon, later; and what they take part in. */
export const load = async (event) => {
  const after = event.url.searchParams.get('after')
  const query = after ? { after } : {}
  const { owed, taking_part } = await got(event, api<paths>(event).GET('/api/v1/plan-work', { params: { query } }))
  const agencies = new Set(owed.lines.map(({ agency }) => agency))
  return {
    groups: grouped(owed.lines),
    next: owed.next,
    taking: taking_part,
    several: agencies.size > 1,
    isFirst: !after,
    today: todayHere(),
  }
}

function grouped(lines: readonly DueLine[]) {
  const groups = Map.groupBy(lines, ({ standing }) =>
    standing === 'late' || standing === 'soon' ? standing : ('later' as const),
  )
  return (['late', 'soon', 'later'] as const).flatMap((name) => {
    const own = groups.get(name)
    return own ? [{ name, lines: own }] : []
  })
}
