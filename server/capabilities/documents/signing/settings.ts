import { Objection } from '#platform/objection.ts'
import type { SignerDriver, SignerSetting } from '#platform/signing/signer.ts'

const LOOKS: Readonly<Record<SignerSetting['kind'], RegExp>> = {
  text: /^[^\p{Cc}]{1,200}$/u,
  url: /^https?:\/\/[^\s/]+(\/\S*)?$/,
  choice: /^[a-z0-9_]+$/,
}

const AT_HOME = /^http:\/\/127\.0\.0\.1:\d{2,5}\/?$/

type Given = Readonly<Record<string, string>>
type Driver = Pick<SignerDriver, 'settings' | 'secret'>

/**
 * Why a connector cannot sign with these settings, field by field; null where it can. A token at the officer's own machine
 * is reached there alone, and its holder must be told: the browser could bring anybody's certificate.
 */
export function whyNotSigner(
  driver: Driver,
  settings: Given,
  { hasSecret, hasHolder }: { readonly hasSecret: boolean; readonly hasHolder: boolean },
): Objection | null {
  const wrong = driver.settings.filter((field) => !fits(field, settings[field.name] ?? ''))
  if (wrong.length > 0) return fieldsWrong(wrong, 'documents.signer_setting_wrong')
  if (settings.where === 'browser') return whyNotAtBrowser(driver, settings, hasHolder)
  const open = driver.settings.filter(({ name, kind }) => kind === 'url' && isOpen(settings[name] ?? ''))
  if (open.length > 0) return fieldsWrong(open, 'documents.signer_address_open')
  return driver.secret === 'needed' && !hasSecret ? secretMissing() : null
}

function whyNotAtBrowser(driver: Driver, settings: Given, hasHolder: boolean): Objection | null {
  const elsewhere = driver.settings.filter(({ name, kind }) => kind === 'url' && !AT_HOME.test(settings[name] ?? ''))
  if (elsewhere.length > 0) return fieldsWrong(elsewhere, 'documents.signer_agent_elsewhere')
  const code = 'documents.signer_holder_missing'
  return hasHolder ? null : new Objection(code, {}, [{ path: 'holder', code }])
}

/** Why a kept secret cannot stay: it was given for one address, and is not handed to another. */
export function whyNotKeptSecret(driver: Driver, before: Given, after: Given): Objection | null {
  const addresses = driver.settings.filter(({ kind }) => kind === 'url')
  return addresses.every(({ name }) => (before[name] ?? '') === (after[name] ?? '')) ? null : secretMissing()
}

/** Why an authority of time stamps cannot be asked there; null where it can, or none is. */
export function whyNotStamps(url: string | null): Objection | null {
  if (url === null || (LOOKS.url.test(url) && URL.canParse(url))) return null
  return new Objection('documents.signer_setting_wrong', {}, [
    { path: 'stamp_url', code: 'documents.signer_setting_wrong' },
  ])
}

function fieldsWrong(fields: readonly SignerSetting[], code: string): Objection {
  return new Objection(
    code,
    {},
    fields.map(({ name }) => ({ path: `settings.${name}`, code })),
  )
}

function secretMissing(): Objection {
  return new Objection('documents.signer_secret_missing', {}, [
    { path: 'secret', code: 'documents.signer_secret_missing' },
  ])
}

/** Whether an order and its token would cross a network for everybody to read. */
function isOpen(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  return protocol === 'http:' && !/^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname)
}

function fits({ kind, needed, choices }: SignerSetting, value: string): boolean {
  if (value === '') return !needed
  return LOOKS[kind].test(value) && (!choices || choices.includes(value))
}
