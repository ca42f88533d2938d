import type { NoticeKind } from '#notices'
import { words } from '#words/index.ts'
import { codeOf } from './appointments/appointment.ts'

type Name = keyof typeof words.vi.turns.notices

/**
 * What somebody with an appointment is told. A letter carries what opens it; an SMS lies open on a locked telephone and
 * does not: it leads to the page where the code is typed.
 */
const toCitizen = (name: Name): NoticeKind => ({
  code: `turns.${name}`,
  to: 'citizen',
  fields: ['slot'],
  needed: ['agency', 'slot'],
  necessary: true,
  channels: ['mail', 'sms'],
  texts: { vi: words.vi.turns.notices[name], en: words.en.turns.notices[name] },
  path: ({ subject_id, channel, secret }) =>
    channel === 'mail' ? `/hen-gio/ma?ma=${codeOf({ secret }, subject_id)}` : '/hen-gio/ma',
})

export const notices = {
  booked: toCitizen('booked'),
  moved: toCitizen('moved'),
  given_up: toCitizen('given_up'),
} as const

export const turnsNotices: readonly NoticeKind[] = Object.values(notices)
