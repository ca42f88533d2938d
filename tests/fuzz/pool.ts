import type { Chance } from './chance.ts'

/** Codes and ids that answers held, by the name they stood under: later requests ask about what is there. */
export type Pool = {
  /** Everything in an answer, remembered also under the place it came from (`dossiers.code`). */
  learn(place: string, answer: unknown): void
  take(name: string, chance: Chance): string | null
}

const MOST = 60

export function makePool(): Pool {
  const kept = new Map<string, string[]>()
  const keep = (name: string, value: string) => {
    const values = kept.get(name) ?? []
    if (!values.includes(value)) values.push(value)
    kept.set(name, values.slice(-MOST))
  }
  const learn = (place: string, answer: unknown): void => {
    if (answer === null || typeof answer !== 'object') return
    for (const [name, value] of Object.entries(answer)) {
      if (typeof value === 'string' && value.length <= 80) {
        keep(name, value)
        keep(`${place}.${name}`, value)
      }
      learn(place, value)
    }
  }
  const take = (name: string, chance: Chance) => {
    const [first, ...others] = kept.get(name) ?? []
    return first === undefined ? null : chance.pick([first, ...others])
  }
  return { learn, take }
}
