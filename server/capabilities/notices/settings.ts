import { Objection } from '#platform/objection.ts'
import type { Driver, SettingField } from './transport.ts'

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
  if (driver.password === 'needed' && !hasPassword)
    return new Objection('notices.password_missing', {}, [{ path: 'password', code: 'notices.password_missing' }])
  return null
}

function fits({ kind, needed, choices }: SettingField, value: string): boolean {
  if (value === '') return !needed
  if (!LOOKS[kind].test(value)) return false
  if (kind === 'port') return Number(value) <= 65_535
  return !choices || choices.includes(value)
}
