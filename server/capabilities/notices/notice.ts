import type { Chained } from '#platform/journal/subject.ts'
import type { Locale } from '#words/index.ts'

/** Ways to somebody outside; inside the product a message lies in the inbox. */
export const outside = ['mail', 'sms'] as const
export type Outside = (typeof outside)[number]
export const channels = [...outside, 'inbox'] as const
export type Channel = (typeof channels)[number]

export const states = ['waiting', 'sent', 'demo', 'failed', 'not_sent'] as const
export type MessageState = (typeof states)[number]

/** The letter and the SMS of a kind in one language; the inbox shows the letter. */
export type Texts = { readonly title: string; readonly subject: string; readonly mail: string; readonly sms: string }

/** Values of a text's fields: words, or instants as `2026-03-05T17:00:00+07:00`, which are written in the reader's way. */
export type Fields = Readonly<Record<string, string>>

/**
 * A kind of message, as the capability that knows when to send it declares it.
 */
export type NoticeKind = {
  /** `dossiers.received`; stands in stored rows. */
  readonly code: string
  readonly to: 'citizen' | 'staff'
  /** What its texts may name, besides what every text may (`common`). */
  readonly fields: readonly string[]
  /** What each text must name: who sends it, whom to ask. */
  readonly needed: readonly string[]
  /** Whether it is sent to whoever chose to hear only what is necessary. */
  readonly necessary: boolean
  /** Ways it may go, the best first; empty where it lies in the inbox alone. */
  readonly channels: readonly Outside[]
  /** What the product brings along. */
  readonly texts: Readonly<Record<Locale, Texts>>
  /** The page it leads to, below the public address. What opens the page without signing in may stand in a letter, never in an SMS. */
  path(told: {
    readonly fields: Fields
    readonly subject_id: string
    readonly channel: Channel
    readonly secret: Buffer
  }): string
}

/** What a kind is called, in each language; of one that this version no longer knows, its code. */
export function titleOf(kind: Pick<NoticeKind, 'texts'> | null, code: string): Readonly<Record<Locale, string>> {
  return { vi: kind?.texts.vi.title ?? code, en: kind?.texts.en.title ?? code }
}

/** Fields of every kind: who tells it, whom to ask, to whom, when it happened, where to look. */
export const common = ['agency', 'phone', 'name', 'at', 'link'] as const

/** Who is told. Without an account there is no inbox; without addresses nothing outside. */
export type Recipient = {
  readonly account_id: string | null
  readonly name: string
  readonly mail: string | null
  readonly sms: string | null
}

/** What a recipient chose; null is whoever never chose. */
export type Choice = {
  readonly channel: Outside | null
  readonly extent: 'all' | 'necessary'
  readonly locale: Locale
}

/** A message as its row stands. */
export type Message = Chained & {
  readonly kind: string
  readonly channel: Channel
  readonly state: MessageState
  readonly subject_kind: string
  readonly subject_id: string
  readonly account_id: string | null
  readonly address: string | null
  readonly locale: Locale
  readonly fields: Fields | null
  readonly queued_at: Date
  readonly ended_at: Date | null
  readonly error_code: string | null
  readonly segments: number | null
  readonly read_at: Date | null
}
