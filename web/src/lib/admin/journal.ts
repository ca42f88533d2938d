import type { components } from '#contract/api.d.ts'
import { moment } from '#lib/format.ts'

export type Entry = components['schemas']['Journal']['events'][number]
type Lists = Readonly<Record<string, string | undefined>>
/** The words for what the journal tells, in one language. */
export type JournalTexts = { readonly events: Readonly<Record<string, Lists | undefined>>; readonly subjects: Lists }

/** What happened to one subject on one day, newest first. */
export type Told = {
  readonly key: string
  /** As people write it: 29/11/2026. */
  readonly day: string
  readonly subject: string
  readonly code: string | null
  readonly entries: readonly Entry[]
}

/**
 * Gathers events by day and subject, in the order in which each was heard of last; subjects that people have no name for
 * stand together by their kind.
 */
export function gathered(entries: readonly Entry[]): readonly Told[] {
  const groups = Map.groupBy(
    entries,
    ({ recorded_at, code, id, subject }) => `${dayOf(recorded_at)} ${code === null ? subject : id}`,
  )
  return [...groups].flatMap(([key, own]) => {
    const [first] = own
    if (!first) return []
    const { subject, code, recorded_at } = first
    return [{ key, day: dayOf(recorded_at), subject, code, entries: own }]
  })
}

/** What happened, as who did it would be said to have done it; a kind nobody has words for is said by its code. */
export function eventSaid({ events }: JournalTexts, kind: string): string {
  const [group = '', name = ''] = kind.split('.')
  return events[group]?.[name] ?? kind
}

/** What a kind of subject is called. */
export function subjectSaid({ subjects }: JournalTexts, subject: string): string {
  return subjects[subject] ?? subject
}

/** `19:01`, Viet Nam time. */
export function timeOf(iso: string): string {
  return moment(iso).slice(11)
}

function dayOf(iso: string): string {
  return moment(iso).slice(0, 10)
}
