import type { Room } from '#lib/rooms.ts'
import { initiative_room as en } from '#words/en/initiatives/initiative_room.ts'
import { initiative_room as vi } from '#words/vi/initiatives/initiative_room.ts'

const label = (name: keyof typeof vi.rows) => ({ vi: vi.rows[name], en: en.rows[name] })

export const room: Room = {
  place: {
    href: '/initiatives',
    after: '/consequences',
    icon: 'initiatives',
    label: { vi: vi.place, en: en.place },
    opens: ['initiatives.propose', 'initiatives.manage', 'initiatives.assess', 'initiatives.decide'],
  },
  door: { href: '/sang-kien', label: { vi: vi.door, en: en.door } },
  rows: {
    kind: 'initiative',
    columns: ['code', 'agency', 'opened_on', 'closed_on'],
    caption: label('caption'),
    labels: { code: label('code'), opened_on: label('opened_on'), closed_on: label('closed_on') },
    address: ({ code }) => `/initiatives/${encodeURIComponent(code)}`,
  },
}
