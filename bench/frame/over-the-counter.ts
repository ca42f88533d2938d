import type { World } from './world.ts'

/** Receives a dossier through a program's front door. */
export async function receiveOverHttp(address: string, { worker, communes, handing }: World): Promise<void> {
  const { agency_id, procedure_code, ...rest } = handing(0)
  const headers = {
    authorization: `Bearer ${worker.token}`,
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
  }
  const agency = communes.find(({ id }) => id === agency_id)?.code ?? ''
  const body = JSON.stringify({ ...rest, agency, procedure: procedure_code })
  const answer = await fetch(`${address}/api/v1/dossiers`, { method: 'POST', headers, body })
  if (answer.status !== 201) throw new Error(`not received: ${await answer.text()}`)
}

/** Receives a dossier and waits until a number has moved; how long that took from the answer "received", in milliseconds. */
export async function untilItCounts(
  address: string,
  world: World,
  number: () => Promise<unknown>,
  patience: number,
): Promise<number> {
  const before = await number()
  await receiveOverHttp(address, world)
  const began = performance.now()
  while ((await number()) === before) {
    if (performance.now() - began > patience) throw new Error('the figure did not move')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return performance.now() - began
}
