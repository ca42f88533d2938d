import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { firstOpen } from '#lib/admin/tabs.ts'
import { api, got } from '#lib/requests/api.server.ts'

/** What stands and what is missing before a first dossier can be received. */
export const load = async (event) => {
  const { me } = await event.parent()
  const first = firstOpen(me.permissions)
  if (first !== '/admin') redirect(303, first ?? '/account')
  const call = api<paths>(event)
  const [agencies, accounts, rules, entries, procedures] = await Promise.all([
    got(event, call.GET('/api/v1/agencies', {})),
    got(event, call.GET('/api/v1/accounts', { params: { query: {} } })),
    call.GET('/api/v1/rules', { params: { query: { unverified: 'true' } } }),
    got(event, call.GET('/api/v1/calendar/entries', {})),
    got(event, call.GET('/api/v1/procedures', { params: { query: {} } })),
  ])
  const dated = [...entries.holidays, ...entries.decisions, ...entries.desk_hours]
  return {
    agencies: agencies.filter(({ kind }) => kind !== 'province').length,
    accounts: accounts.accounts.length,
    more: accounts.next !== null,
    rules: rules.data?.length ?? 0,
    calendar: dated.filter(({ verified }) => !verified).length,
    procedures: procedures.total,
  }
}
