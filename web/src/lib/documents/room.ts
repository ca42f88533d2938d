import type { Room } from '#lib/rooms.ts'
import { document_pages as en } from '#words/en/documents/document_pages.ts'
import { document_pages as vi } from '#words/vi/documents/document_pages.ts'

export const room: Room = {
  door: { href: '/kiem-tra', label: { vi: vi.verify.door, en: en.verify.door } },
}
