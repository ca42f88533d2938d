import type { Result } from './scenario.ts'

/** What both builds said of one thing, as of the same machine in the same run. */
type Said = Pick<Result, 'name' | 'ours' | 'unit'>

export type Lost = { readonly name: string; readonly before: number; readonly now: number; readonly factor: number }

/**
 * What became worse by that factor or more: rates that fell, times and sizes that grew. What only one of them measures, and
 * what is nothing in one of them, is not compared.
 */
export function lostBetween(before: readonly Said[], now: readonly Said[], factor: number): Lost[] {
  const known = new Map(before.map((one) => [one.name, one]))
  return now.flatMap(({ name, ours, unit }) => {
    const was = known.get(name)
    if (!was || was.unit !== unit || was.ours <= 0 || ours <= 0) return []
    const times = unit === '/s' ? was.ours / ours : ours / was.ours
    return times >= factor ? [{ name, before: was.ours, now: ours, factor: times }] : []
  })
}

/** The better of two runs of each: what was slow once because of the machine is not the program's loss. */
export function bestOf(one: readonly Said[], other: readonly Said[]): Said[] {
  const known = new Map(other.map((said) => [said.name, said]))
  return one.map((said) => {
    const second = known.get(said.name)
    if (!second || second.unit !== said.unit) return said
    return (said.unit === '/s') === second.ours > said.ours ? second : said
  })
}
