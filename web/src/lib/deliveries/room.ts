import type { Room } from '#lib/rooms.ts'
import { deliveries as en } from '#words/en/dossiers/deliveries.ts'
import { deliveries as vi } from '#words/vi/dossiers/deliveries.ts'

export const room: Room = {
  place: {
    href: '/deliveries',
    after: '/work',
    label: { vi: vi.place, en: en.place },
    opens: ['dossiers.receive', 'dossiers.carry'],
  },
}
