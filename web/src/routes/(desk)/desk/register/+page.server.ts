import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'
import { workplaces } from '#lib/requests/workplaces.server.ts'

const DAY = 86_400_000
const VIET_NAM = 7 * 3_600_000

/** The register of one day: `?day=2026-11-23&agency=X01`. */
export const load = async (event) => {
  const { me } = await event.parent()
  const asked = event.url.searchParams
  const parts = ['year', 'month', 'day'].map((unit) => (asked.get(`day.${unit}`) ?? '').trim().padStart(2, '0'))
  const typed = parts[0] !== '00' ? parts.join('-') : ''
  const today = new Date(Date.now() + VIET_NAM).toISOString().slice(0, 10)
  const day = typed || asked.get('day') || today
  const agency = asked.get('agency') ?? ''
  const query = { day, ...(agency ? { agency } : {}) }
  const [list, agencies] = await Promise.all([
    got(event, api<paths>(event).GET('/api/v1/dossiers/register', { params: { query } })),
    workplaces(event, me, 'dossiers.see'),
  ])
  return { lines: list.lines, day, agency, agencies, today, before: moved(day, -1), following: moved(day, 1) }
}

function moved(day: string, by: number): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) ? day : new Date(at + by * DAY).toISOString().slice(0, 10)
}
