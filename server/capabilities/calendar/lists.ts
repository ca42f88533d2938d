import { treeOf } from '#agencies'
import type { Context } from '#platform/context.ts'
import { decidedDaysOf, deskHoursOf, holidaysOf, localDaysOf } from './queries.ts'
import { pathTo } from './rows.ts'

/** All entries a calendar is made of: the province's, and those of the agency and the bodies above it. */
export async function entriesFor(context: Context, agency_id: string) {
  const { db, root_id } = context
  const [tree, path, holidays, decided, local, desks] = await Promise.all([
    treeOf(context),
    pathTo(context, agency_id),
    holidaysOf(db, root_id).execute(),
    decidedDaysOf(db, root_id).execute(),
    localDaysOf(db, root_id).execute(),
    deskHoursOf(db, root_id).execute(),
  ])
  const isOurs = (entry: { agency_id: string }) => path.includes(entry.agency_id)
  const withCode = <Entry extends { agency_id: string }>(entry: Entry) => ({
    ...entry,
    agency: tree.get(entry.agency_id)?.code ?? null,
  })
  return {
    holidays: holidays.map((entry) => ({ ...entry, agency: null })),
    decisions: noticesFrom(decided),
    local_days: local.filter(isOurs).map(withCode),
    desk_hours: desks.filter(isOurs).map(withCode),
  }
}

/** Days of one notice put together again. */
function noticesFrom(decided: Awaited<ReturnType<ReturnType<typeof decidedDaysOf>['execute']>>) {
  return [...Map.groupBy(decided, ({ id }) => id)].flatMap(([id, days]) => {
    const [first] = days
    if (!first) return []
    const { holiday, basis, verified } = first
    return [{ id, agency: null, holiday, basis, verified, days: days.map(({ day, kind }) => ({ day, kind })) }]
  })
}
