import type { Asked } from '../frame/load-process.ts'
import { median } from '../frame/rounds.ts'
import { type Result, rate, type Scenario, small } from '../frame/scenario.ts'

const CONNECTIONS = 32
const WARM = 0.5
/** Requests a second of a core; the program has one. */
const MIXED = 250

type Page = { readonly name: string; readonly path: string; readonly staff: boolean; readonly kB?: number }

const pages: readonly Page[] = [
  { name: 'home', path: '/', staff: false },
  { name: 'search', path: '/thu-tuc?q=khai%20sinh', staff: false },
  { name: 'procedure', path: '/thu-tuc/1.001193', staff: false },
  { name: 'results', path: '/ket-qua-phuc-vu', staff: false, kB: 30 },
  { name: 'desk', path: '/desk', staff: true },
  { name: 'intake', path: '/desk/intake', staff: true },
  { name: 'work', path: '/work', staff: true },
  { name: 'cockpit', path: '/cockpit', staff: true, kB: 60 },
]

export const pagesAsked: Scenario = {
  name: 'pages',
  about:
    'pages a second over 32 connections: each alone and all in turn; and the size of the two largest, before compression',
  async run(bench) {
    const world = await bench.world()
    const { ours, load } = await bench.http()
    const headersOf = ({ staff }: Page): Readonly<Record<string, string>> =>
      staff ? { cookie: `opencchc=${world.worker.token}` } : {}
    const ask = async (some: readonly Page[], seconds: number) => {
      const asked: Asked = {
        address: ours.address,
        method: 'GET',
        paths: some.map(({ path }) => path),
        headers: some.map(headersOf),
        bodies: [],
        connections: CONNECTIONS,
        seconds,
        expect: 200,
      }
      return (await load.run(asked)).perSecond
    }
    const results: Result[] = []
    for (const page of pages) {
      await ask([page], WARM)
      results.push(
        rate(`page-${page.name}`, await repeated(bench.rounds, (seconds) => ask([page], seconds)), null, null),
      )
      if (page.kB !== undefined)
        results.push(
          small(`page-size-${page.name}`, await sizeOf(`${ours.address}${page.path}`, headersOf(page)), 'kB', page.kB),
        )
    }
    const mixed = await repeated(bench.rounds, (seconds) => ask(pages, seconds))
    return [...results, rate('pages-mixed', mixed, null, MIXED)]
  },
}

async function repeated(
  { count, seconds }: { readonly count: number; readonly seconds: number },
  ask: (seconds: number) => Promise<number>,
): Promise<number> {
  const all: number[] = []
  for (let n = 0; n < count; n++) all.push(await ask(seconds))
  return median(all)
}

async function sizeOf(address: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const answer = await fetch(address, { headers: { ...headers, 'accept-language': 'vi' } })
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return (await answer.arrayBuffer()).byteLength / 1000
}
