import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cruiseHouse } from '../walls/cruise.ts'
import { house, roomsIn } from '../walls/rooms.ts'

const root = join(import.meta.dirname, '../..')
const BEGIN = '<!-- generated: rooms -->'
const END = '<!-- end -->'

/** docs/architecture.md with its picture drawn anew: who asks whom, as the imports stand. What is written around it stays. */
export async function architecture(): Promise<string> {
  const page = await readFile(join(root, 'docs/architecture.md'), 'utf8')
  const [before, rest] = page.split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined)
    throw new Error(`docs/architecture.md needs ${BEGIN} and ${END}, between which the picture stands`)
  return `${before}${BEGIN}\n${picture(await asking())}\n${END}${after}`
}

/** Pairs of capabilities: the first imports the door of the second. Tests are left out. */
async function asking(): Promise<ReadonlySet<string>> {
  const { modules } = await cruiseHouse(root, ['server/capabilities'])
  const roomOf = (path: string): string | undefined => /^server\/capabilities\/([^/]+)\//.exec(path)?.[1]
  const pairs = modules
    .filter(({ source }) => !source.endsWith('.test.ts'))
    .flatMap(({ source, dependencies }) =>
      dependencies.map(({ resolved }) => ({ from: roomOf(source), to: roomOf(resolved) })),
    )
    .filter(({ from, to }) => from && to && from !== to)
  return new Set(pairs.map(({ from, to }) => `${from} ${to}`))
}

function picture(pairs: ReadonlySet<string>): string {
  const standing = roomsIn(house).filter((room) => [...pairs].some((pair) => pair.split(' ').includes(room)))
  const arrows = standing.flatMap((from) =>
    standing.filter((to) => pairs.has(`${from} ${to}`)).map((to) => `  ${from} --> ${to}`),
  )
  return ['```mermaid', 'flowchart BT', ...standing.map((room) => `  ${room}`), ...arrows, '```'].join('\n')
}
