import { liveIndex, rankingOf, refreshRound } from '#indexes'
import { dayOf } from '#platform/time.ts'
import { registry } from '../../server/app.ts'
import { askFor, type LiveSheet, numbersIn } from '../frame/index-answers.ts'
import { untilItCounts } from '../frame/over-the-counter.ts'
import { compared, median, took } from '../frame/rounds.ts'
import { type Result, type Scenario, small } from '../frame/scenario.ts'
import type { World } from '../frame/world.ts'
import { COUNTERS, type Counted, cellsAlone, componentsFrom, everyCase } from '../reference/index-scan.ts'

const PROVINCE = 'mau'
const MANY = 1_000_000
const FEW = 8_000
const CHANGES = { quick: 1, whole: 5 }
const PATIENCE = 60_000

export const indexOfYear: Scenario = {
  name: 'index',
  about:
    'the service index of every agency for the year: cold, after a change, worked out warm, remembered; and the ranking of a round',
  async run({ quick, rounds, world, http, say }) {
    const here = await world()
    await here.grow(quick ? FEW : MANY)
    await here.folded()
    const { address } = (await http()).ours
    const results = await live(address, here, quick ? CHANGES.quick : CHANGES.whole, rounds.count)
    say('index: the components that dossiers fill agree with reading every case')
    return [...results, ...(await ofRounds(address, here))]
  },
}

/** Nobody has asked this program for an index before: its first answer is the cold one. */
async function live(address: string, here: World, changes: number, rounds: number): Promise<Result[]> {
  const { pool, now } = here.context
  const year = yearOf(here)
  const period = [`${year}-01-01`, `${year}-12-31`]
  const index = () => askFor(address, `/api/v1/indexes/live?period=${year}`)
  const sheet = () => askFor<LiveSheet>(address, `/api/v1/indexes/live/${PROVINCE}?period=${year}`)
  const scan = async () => (await pool.query<Counted>(everyCase, [...period, now()])).rows[0]
  const cold = await took(1, index)
  const scanned = await took(1, scan)
  stopIfDifferent(numbersIn(await sheet()), await scan())
  // Over HTTP an index is remembered until the next event is read: what working it out takes is asked of the verb.
  const anew = () => liveIndex(here.context, registry, { set: 'qd-766', period: String(year) })
  const warm = await compared(
    rounds,
    () => took(3, anew),
    () => took(3, () => pool.query(cellsAlone, [COUNTERS, ...period])),
  )
  const after: number[] = []
  const received = async () => numbersIn(await sheet())['2.1']?.[1]
  for (let n = 0; n < changes; n++)
    after.push((await untilItCounts(address, here, received, PATIENCE)) + (await took(1, index)))
  return [
    small('index-cold', cold, 'ms', 60_000, scanned),
    small('index-change', median(after), 'ms', 5_000, scanned),
    small('index', warm.ours, 'ms', null, warm.reference),
    small('index-again', await again(index), 'ms', null),
  ]
}

/** What is asked once more while nothing new was read. */
async function again(index: () => Promise<unknown>): Promise<number> {
  await index()
  return took(20, index)
}

async function ofRounds(address: string, here: World): Promise<Result[]> {
  const year = yearOf(here)
  const refill = await took(1, () => refreshRound(here.context, registry, `CCHC-${year}`))
  const published = () => askFor(address, `/api/v1/indexes/rounds/CCHC-${year - 1}/ranking`)
  const running = () => rankingOf(here.context, `CCHC-${year}`)
  return [
    small('index-refill', refill, 'ms', 5_000),
    small('index-ranking', await took(5, published), 'ms', 200),
    small('index-ranking-running', await took(5, running), 'ms', 200),
  ]
}

function yearOf({ context }: World): number {
  return Number(dayOf(context.now()).slice(0, 4))
}

/** Both numbers of every component that dossiers fill, of the whole province. */
function stopIfDifferent(shown: ReturnType<typeof numbersIn>, counted: Counted | undefined): void {
  if (!counted) throw new Error('nothing was counted')
  for (const [component, numbers] of Object.entries(componentsFrom(counted))) {
    const found = shown[component]?.join('/')
    if (found !== numbers.join('/'))
      throw new Error(`${component}: the index rests on ${found}, the scan gives ${numbers.join('/')}`)
  }
}
