import type { Asked } from '../frame/load-process.ts'
import { compared } from '../frame/rounds.ts'
import { type Bench, type Result, rate, type Scenario } from '../frame/scenario.ts'
import type { World } from '../frame/world.ts'

const CONNECTIONS = 16
const WARM = 0.5

type Sides = { readonly ours: Omit<Asked, 'address' | 'connections' | 'seconds'>; readonly bare: Sides['ours'] }

/** The same thing asked of ours and of the bare server, in turn. */
async function overHttp(
  bench: Bench,
  name: string,
  target: number,
  sidesOf: (world: World) => Promise<Sides>,
): Promise<Result[]> {
  const world = await bench.world()
  const { ours, bare, load } = await bench.http()
  const sides = await sidesOf(world)
  const { seconds, count } = bench.rounds
  const ask = async (address: string, asked: Sides['ours'], lasting: number) => {
    const { perSecond, p50, p95, p99 } = await load.run({
      ...asked,
      address,
      connections: CONNECTIONS,
      seconds: lasting,
    })
    bench.say(
      `${name} ${address === ours.address ? 'ours' : 'bare'}: ${Math.round(perSecond)}/s, p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`,
    )
    return perSecond
  }
  await ask(ours.address, sides.ours, WARM)
  await ask(bare.address, sides.bare, WARM)
  const found = await compared(
    count,
    () => ask(ours.address, sides.ours, seconds),
    () => ask(bare.address, sides.bare, seconds),
  )
  return [rate(name, found.ours, found.reference, target)]
}

const GET = { method: 'GET', bodies: [], expect: 200 } as const
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

export const httpAccept: Scenario = {
  name: 'http-accept',
  about: 'POST /dossiers with sign-in, permission, validation and log, the journal followed meanwhile; 16 connections',
  run: (bench) =>
    overHttp(bench, 'http-accept', 0.8, async ({ worker, communes, handing }) => {
      const bodies = Array.from({ length: 50 }, (_, n) => {
        const { agency_id, procedure_code, ...rest } = handing(n)
        const agency = communes.find(({ id }) => id === agency_id)?.code
        return JSON.stringify({ ...rest, agency, procedure: procedure_code })
      })
      const post = { method: 'POST', bodies, expect: 201 } as const
      return {
        ours: { ...post, paths: ['/api/v1/dossiers'], headers: [bearer(worker.token)] },
        bare: { ...post, paths: ['/accept'], headers: [] },
      }
    }),
}

export const httpRead: Scenario = {
  name: 'http-read',
  about: 'GET /dossiers/{code}: the whole file with what may be done next; 16 connections',
  run: (bench) =>
    overHttp(bench, 'http-read', 0.8, async ({ worker, context }) => {
      const { rows } = await context.pool.query<{ code: string }>(
        'select code from dossiers.dossier where received_at is not null order by id limit 1000',
      )
      return {
        ours: { ...GET, paths: rows.map(({ code }) => `/api/v1/dossiers/${code}`), headers: [bearer(worker.token)] },
        bare: { ...GET, paths: rows.map(({ code }) => `/read/${code}`), headers: [] },
      }
    }),
}

export const httpList: Scenario = {
  name: 'http-list',
  about: 'GET /dossiers: 25 on my desk with the working time left of each; 16 connections',
  run: (bench) =>
    overHttp(bench, 'http-list', 0.8, async ({ officers }) => ({
      ours: { ...GET, paths: ['/api/v1/dossiers?view=mine'], headers: officers.map(({ token }) => bearer(token)) },
      bare: { ...GET, paths: officers.map(({ actor }) => `/list/${actor.account_id}`), headers: [] },
    })),
}
