import { stopUnlessMay } from '#agencies'
import type { Context } from '#platform/context.ts'
import { uuidFrom } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import { bytes } from '#platform/journal/tables.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { codeOf } from '#platform/reactions/reaction.ts'
import { seal } from '#platform/secrets/seal.ts'
import type { NoticeBook } from './kinds.ts'
import type { Outside } from './notice.ts'
import { channelsOf, type StoredChannel } from './queries.ts'
import { MANAGE } from './rules.ts'
import { transportFor } from './sending/deliver.ts'
import type { Driver, Outcome } from './sending/transport.ts'
import { whyNotKeptPassword, whyNotSettings } from './settings.ts'
import { channelSubject } from './subjects.ts'

/** How a channel is to send. A password that is not given stays as it is, as long as the address does. */
export type ChannelSetting = {
  readonly channel: Outside
  readonly driver: string
  readonly settings: Readonly<Record<string, string>>
  readonly password: string | null
}

/**
 * Sets a channel up, or switches it off (`off`).
 *
 * @throws Objection `http.forbidden`, `notices.driver_unknown`, `notices.setting_wrong`, `notices.address_open`, `notices.password_missing`.
 */
export function setChannel(
  context: Context,
  book: NoticeBook,
  key: IdempotencyKey,
  setting: ChannelSetting,
): Promise<{ channel: string; driver: string }> {
  stopUnlessMay(context, MANAGE, null)
  const driver = setting.driver === 'off' ? null : book.driver(setting.channel, setting.driver)
  if (setting.driver !== 'off' && !driver)
    throw new Objection('notices.driver_unknown', {}, [{ path: 'driver', code: 'notices.driver_unknown' }])
  return act(
    context,
    key,
    async () => (await channelsOf(context.db, context.root_id).execute()).find(isOf(setting.channel)) ?? null,
    (stored) => decideChannel(context, setting, driver, stored),
  )
}

const isOf = (channel: string) => (one: StoredChannel) => one.channel === channel

export function decideChannel(
  { root_id, secret }: Pick<Context, 'root_id' | 'secret'>,
  { channel, driver: name, settings, password }: ChannelSetting,
  driver: Pick<Driver, 'settings' | 'password'> | null,
  stored: StoredChannel | null,
): DecisionOf<typeof channelSubject, { channel: string; driver: string }> {
  const keepsPassword = !password && stored?.driver === name && stored.password_sealed !== null
  if (driver) stopIf(whyNotSettings(driver, settings, Boolean(password) || keepsPassword))
  if (driver && keepsPassword) stopIf(whyNotKeptPassword(driver, stored.settings, settings))
  const known = driver ? driver.settings.flatMap(({ name: one }) => (settings[one] ? [[one, settings[one]]] : [])) : []
  const sealed = password ? seal(secret, password) : null
  const kept = sealed || keepsPassword ? {} : { password_sealed: null, password_key: null }
  const set = {
    channel,
    driver: name,
    settings: Object.fromEntries(known),
    ...(sealed ? { password_sealed: bytes(sealed.sealed), password_key: sealed.key } : kept),
  }
  const data = { channel, driver: name, resealed: sealed !== null }
  const told = { events: [{ kind: 'notices.channel_set' as const, data }], answer: { channel, driver: name } }
  if (stored) return channelSubject.change(stored, { set, ...told })
  const id = uuidFrom('notice channel', root_id, channel)
  return channelSubject.create({ agency_id: root_id, id }, { row: set, ...told })
}

/**
 * Sends one message to try the channel. It is no notice: nothing is kept of it.
 *
 * @throws Objection `http.forbidden`, `notices.not_set_up`; `notices.try_failed` with the code the next system gave.
 */
export async function tryChannel(
  context: Context,
  book: NoticeBook,
  channel: Outside,
  letter: { readonly to: string; readonly subject: string; readonly text: string },
): Promise<Outcome['state']> {
  stopUnlessMay(context, MANAGE, null)
  const open = await transportFor(context, book, channel)
  if (!open) throw new Objection('notices.not_set_up')
  const subject = channel === 'mail' ? letter.subject : null
  const outcome = await open.transport
    .send({ ...letter, subject, id: context.trace })
    .catch((error: unknown) => ({ state: 'failed' as const, code: codeOf(error) }))
  if (outcome.state === 'failed') throw new Objection('notices.try_failed', { code: outcome.code })
  return outcome.state
}
