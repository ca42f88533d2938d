import type { Outside } from '../notice.ts'

/** What is handed to a connector. `id` stays the same when it is handed over again: the next system may know it by that. */
export type Letter = {
  readonly id: string
  readonly to: string
  /** Of a letter; null for an SMS. */
  readonly subject: string | null
  readonly text: string
}

/**
 * What became of it. `sent`: the next system took it, by its own name for it; `demo`: kept here, sent nowhere; `failed`:
 * refused for good, with a code that holds no address.
 */
export type Outcome =
  | { readonly state: 'sent'; readonly reference: string | null }
  | { readonly state: 'demo' }
  | { readonly state: 'failed'; readonly code: string }

/** A channel that is set up. What may go well another time is thrown (with a `code`); what never will is `failed`. */
export type Transport = { send(letter: Letter): Promise<Outcome> }

export type SettingField = {
  readonly name: string
  readonly kind: 'text' | 'host' | 'port' | 'mail' | 'url' | 'choice'
  readonly choices?: readonly string[]
  readonly needed: boolean
}

/** What can send by a channel: the connectors, and what each must be told. */
export type Driver = {
  readonly name: string
  readonly channel: Outside
  /** Whether messages leave the house. */
  readonly real: boolean
  readonly settings: readonly SettingField[]
  readonly password: 'needed' | 'optional' | 'none'
  open(settings: Readonly<Record<string, string>>, password: string | null): Transport
}
