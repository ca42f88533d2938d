import { catalogue, type Locale } from '#lib/words.ts'
import { notice_pages as en } from '#words/en/notices/notice_pages.ts'
import { notices as statesEn } from '#words/en/notices/notices.ts'
import { notice_pages as vi } from '#words/vi/notices/notice_pages.ts'
import { notices as statesVi } from '#words/vi/notices/notices.ts'

/** The words of the pages about messages. */
export const noticeWords = catalogue(vi, en)

const states = { vi: statesVi, en: statesEn } as const

type State = keyof typeof statesVi.state

/** Where a message stands, and why where it did not go. */
export function stateText(locale: Locale, state: State, error_code: string | null): string {
  const { state: names, why } = states[locale]
  if (!error_code) return names[state]
  const reasons: Readonly<Record<string, string>> = why
  const reason = reasons[error_code.replace('notices.', '')] ?? why.other.replace('{code}', error_code)
  return `${names[state]}: ${reason}`
}

export function channelText(locale: Locale, channel: string): string {
  const names: Readonly<Record<string, string>> = states[locale].channel
  return names[channel] ?? channel
}

const tones = { waiting: 'soon', sent: 'ok', demo: 'info', failed: 'late', not_sent: 'soon' } as const

export function stateTone(state: State): (typeof tones)[State] {
  return tones[state]
}
