import type { Room } from '#lib/rooms.ts'
import { open_data as en } from '#words/en/shared/open_data.ts'
import { open_data as vi } from '#words/vi/shared/open_data.ts'

export const room: Room = { door: { href: '/du-lieu-mo', label: { vi: vi.door, en: en.door } } }
