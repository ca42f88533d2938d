import type { Room } from '#lib/rooms.ts'
import { turn_room as en } from '#words/en/turns/turn_room.ts'
import { turn_room as vi } from '#words/vi/turns/turn_room.ts'

const label = (name: keyof typeof vi.rows) => ({ vi: vi.rows[name], en: en.rows[name] })

/** `X01-261130-A012` as the hall and the day. */
function dayOf(code: string): string {
  const found = /^(.+)-(\d{2})(\d{2})(\d{2})-[A-Z]\d+$/.exec(code)
  if (!found) return '/turns/day'
  const [, agency = '', year, month, day] = found
  return `/turns/day?${new URLSearchParams({ agency, day: `20${year}-${month}-${day}` })}`
}

export const room: Room = {
  place: {
    href: '/turns',
    after: '/desk',
    label: { vi: vi.place, en: en.place },
    opens: ['turns.call', 'turns.manage'],
  },
  door: { href: '/lay-so', label: { vi: vi.door, en: en.door } },
  rows: {
    kind: 'turns_ticket',
    columns: ['code', 'agency', 'opened_on', 'closed_on'],
    caption: label('caption'),
    labels: { code: label('code'), opened_on: label('opened_on'), closed_on: label('closed_on') },
    address: ({ code }) => dayOf(code),
  },
}
