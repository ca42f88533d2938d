import type { NoticeKind } from '#notices'
import { shortSecret } from '#platform/secrets/seal.ts'
import type { Locale } from '#words/index.ts'
import { words } from '#words/index.ts'

type Name = keyof typeof words.vi.dossier_notices

const textsOf = (name: Name) =>
  ({ vi: words.vi.dossier_notices[name], en: words.en.dossier_notices[name] }) as const satisfies Record<
    Locale,
    unknown
  >

/**
 * The citizen's page of the dossier. A letter carries what opens it, as the receipt does. An SMS does not: it lights up on
 * a locked telephone and stays there when the number gets another holder; whoever has it opens the page with the look-up
 * code of the slip. In the inbox the account itself is the proof.
 */
const trackingPath: NoticeKind['path'] = ({ fields, subject_id, channel, secret }) =>
  `/ho-so/${fields.code}${channel === 'mail' ? `?ma=${shortSecret(secret, 'dossier', subject_id)}` : ''}`

/** A change of state that is told to whoever handed the dossier in (NĐ 224/2026/NĐ-CP, art. 15.1g: agency, whom to ask, when). */
const toCitizen = (name: Name, necessary: boolean, ...more: readonly string[]): NoticeKind => ({
  code: `dossiers.${name}`,
  to: 'citizen',
  fields: ['code', 'procedure', ...more],
  needed: ['agency', 'phone', 'at', 'code'],
  necessary,
  channels: ['mail', 'sms'],
  texts: textsOf(name),
  path: trackingPath,
})

export const citizenNotices = {
  sent: toCitizen('sent', false),
  received: toCitizen('received', false, 'due'),
  supplement: toCitizen('supplement', true),
  supplemented: toCitizen('supplemented', false),
  paused: toCitizen('paused', false),
  resumed: toCitizen('resumed', true, 'due'),
  ready: toCitizen('ready', true, 'place'),
  refused: toCitizen('refused', true),
  ineligible: toCitizen('ineligible', true),
  returned: toCitizen('returned', true),
  withdrawn: toCitizen('withdrawn', true),
  stopped: toCitizen('stopped', true),
  collect: toCitizen('collect', true, 'place'),
  put_away: toCitizen('put_away', true),
  recalled: toCitizen('recalled', true, 'due'),
  corrected: toCitizen('corrected', false),
  silent: toCitizen('silent', true),
} as const

/** Told at once, in the product, to one of the staff about a dossier. */
const toStaff = (name: Name): NoticeKind => ({
  code: `dossiers.${name}`,
  to: 'staff',
  fields: ['code', 'procedure'],
  needed: ['agency'],
  necessary: false,
  channels: [],
  texts: textsOf(name),
  path: ({ fields }) => `/dossiers/${fields.code}`,
})

export const staffNotices = {
  asked: toStaff('asked'),
  answered: toStaff('answered'),
  given_back: toStaff('given_back'),
  raised: toStaff('raised'),
  assigned: {
    code: 'dossiers.assigned',
    to: 'staff',
    fields: ['code', 'procedure', 'due'],
    needed: ['agency'],
    necessary: false,
    channels: [],
    texts: textsOf('assigned'),
    path: ({ fields }) => `/dossiers/${fields.code}`,
  },
  digest: {
    code: 'dossiers.digest',
    to: 'staff',
    fields: ['mine', 'today', 'late'],
    needed: ['agency', 'mine', 'late'],
    necessary: false,
    channels: ['mail'],
    texts: textsOf('digest'),
    path: () => '/work',
  },
} as const satisfies Record<string, NoticeKind>

export const dossierNotices: readonly NoticeKind[] = [...Object.values(citizenNotices), ...Object.values(staffNotices)]
