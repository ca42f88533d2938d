import type { Chained } from '#platform/journal/subject.ts'

/** What a letter is for; `takes` are codes of fields or of procedures, none where it takes whatever no other does. */
export type Service = { readonly letter: string; readonly name: string; readonly takes: readonly string[] }

/** A window of the hall (quầy), and the letters it calls. */
export type Window = { readonly number: number; readonly letters: readonly string[] }

/** Who may be called first: what the law names, as rule `turns.priority_groups` holds it. */
export const priorityGroups = ['elderly', 'disabled', 'pregnant', 'small_child', 'merit'] as const
export type PriorityGroup = (typeof priorityGroups)[number]

/** How a hall is arranged. Slots are cut from the opening hours; no places is no appointments. */
export type Arrangement = {
  readonly services: readonly Service[]
  readonly windows: readonly Window[]
  readonly by_phone: boolean
  readonly slot_minutes: number
  readonly slot_places: number
  readonly ahead_days: number
}

/** The hall of an agency as its row stands. */
export type Desk = Chained & Arrangement & { readonly kiosk_turn: number; readonly sample: boolean }

/** What a hall can begin with at one press: it knows no procedure yet, so letters are what people come for. */
export const usualArrangement: Arrangement = {
  services: [
    { letter: 'A', name: 'Nộp hồ sơ', takes: [] },
    { letter: 'B', name: 'Nhận kết quả', takes: [] },
    { letter: 'C', name: 'Hỏi, hướng dẫn', takes: [] },
  ],
  windows: [
    { number: 1, letters: ['A', 'B', 'C'] },
    { number: 2, letters: ['A', 'B', 'C'] },
  ],
  by_phone: true,
  slot_minutes: 30,
  slot_places: 2,
  ahead_days: 14,
}

/** The letter of what somebody comes for: that which takes the procedure, or its field; else the first. */
export function letterFor({ services }: Pick<Arrangement, 'services'>, codes: readonly string[]): string | null {
  const found = services.find(({ takes }) => takes.some((code) => codes.includes(code)))
  return (found ?? services[0])?.letter ?? null
}

/** The letters that are called where this one is: whose row somebody of this letter stands in. */
export function rowOf({ windows }: Pick<Arrangement, 'windows'>, letter: string): readonly string[] {
  const there = windows.filter(({ letters }) => letters.includes(letter))
  return [...new Set([letter, ...there.flatMap(({ letters }) => letters)])]
}
