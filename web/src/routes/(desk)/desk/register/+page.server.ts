import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'
import { workplaces } from '#lib/requests/workplaces.server.ts'

const DAY = 86_400_000
const VIET_NAM = 7 * 3_600_000

/** The register of a period, today where none is said: `?day=2026-11-23&to=2026-11-30&agency=X01`. */
export const load = async (event) => {
  const { me } = await event.parent()
  const asked = event.url.searchParams
  const today = new Date(Date.now() + VIET_NAM).toISOString().slice(0, 10)
  const typed = (name: string): string => {
    const parts = ['year', 'month', 'day'].map((unit) => (asked.get(`${name}.${unit}`) ?? '').trim().padStart(2, '0'))
    return parts[0] === '00' ? (asked.get(name) ?? '') : parts.join('-')
  }
  const day = typed('day') || today
  const to = typed('to') || day
  const agency = asked.get('agency') ?? ''
  const query = { from: day, to, ...(agency ? { agency } : {}) }
  const [register, agencies] = await Promise.all([
    got(event, api<paths>(event).GET('/api/v1/dossiers/register', { params: { query } })),
    workplaces(event, me, 'dossiers.see'),
  ])
  const file = `/api/v1/dossiers/register.xlsx?${new URLSearchParams(query)}`
  return { ...register, day, agency, agencies, today, file, before: moved(day, -1), following: moved(day, 1) }
}

function moved(day: string, by: number): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) ? day : new Date(at + by * DAY).toISOString().slice(0, 10)
}
