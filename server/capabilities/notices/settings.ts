import { Objection } from '#platform/objection.ts'
import type { Driver, SettingField } from './sending/transport.ts'

const LOOKS: Readonly<Record<SettingField['kind'], RegExp>> = {
  text: /^[^\p{Cc}]{1,200}$/u,
  host: /^[A-Za-z0-9]([A-Za-z0-9.-]{0,250}[A-Za-z0-9])?$/,
  port: /^[1-9]\d{0,4}$/,
  mail: /^[^\s@<>,"]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/,
  url: /^https?:\/\/[^\s/]+(\/\S*)?$/,
  choice: /^[a-z0-9_]+$/,
}

/** Why a connector cannot work with these settings, field by field; null where it can. */
export function whyNotSettings(
  driver: Pick<Driver, 'settings' | 'password'>,
  settings: Readonly<Record<string, string>>,
  hasPassword: boolean,
): Objection | null {
  const wrong = driver.settings.filter((field) => !fits(field, settings[field.name] ?? ''))
  if (wrong.length > 0)
    return new Objection(
      'notices.setting_wrong',
      {},
      wrong.map(({ name }) => ({ path: `settings.${name}`, code: 'notices.setting_wrong' })),
    )
  const open = driver.settings.filter(({ name, kind }) => kind === 'url' && isOpen(settings[name] ?? ''))
  if (open.length > 0)
    return new Objection(
      'notices.address_open',
      {},
      open.map(({ name }) => ({ path: `settings.${name}`, code: 'notices.address_open' })),
    )
  return driver.password === 'needed' && !hasPassword ? passwordMissing() : null
}

/** Why a kept password cannot stay: it was given for one address, and is not handed to another. */
export function whyNotKeptPassword(
  driver: Pick<Driver, 'settings'>,
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Objection | null {
  const addresses = driver.settings.filter(({ kind }) => kind === 'host' || kind === 'port' || kind === 'url')
  return addresses.every(({ name }) => (before[name] ?? '') === (after[name] ?? '')) ? null : passwordMissing()
}

function passwordMissing(): Objection {
  return new Objection('notices.password_missing', {}, [{ path: 'password', code: 'notices.password_missing' }])
}

/** Whether a message and its token would cross a network for everybody to read; within this machine they do not. */
function isOpen(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  return protocol === 'http:' && !/^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname)
}

function fits({ kind, needed, choices }: SettingField, value: string): boolean {
  if (value === '') return !needed
  if (!LOOKS[kind].test(value)) return false
  if (kind === 'port') return Number(value) <= 65_535
  return !choices || choices.includes(value)
}
