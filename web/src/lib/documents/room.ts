import type { Room } from '#lib/rooms.ts'
import { document_pages as en } from '#words/en/documents/document_pages.ts'
import { document_work as workEn } from '#words/en/documents/document_work.ts'
import { document_pages as vi } from '#words/vi/documents/document_pages.ts'
import { document_work as workVi } from '#words/vi/documents/document_work.ts'

export const room: Room = {
  place: {
    href: '/documents',
    after: '/work',
    icon: 'documents',
    label: { vi: workVi.place, en: workEn.place },
    opens: ['documents.draft', 'documents.sign', 'documents.issue'],
  },
  door: { href: '/kiem-tra', label: { vi: vi.verify.door, en: en.verify.door } },
}
