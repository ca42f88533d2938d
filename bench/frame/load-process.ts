/** Asks one server over connections that stay open, each asking again when it was answered; told by its parent what. */
import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'

export type Asked = {
  readonly address: string
  readonly method: 'GET' | 'POST'
  /** Asked in turn, with the headers (and for POST the body) at the same place in their lists. */
  readonly paths: readonly string[]
  readonly headers: readonly Readonly<Record<string, string>>[]
  readonly bodies: readonly string[]
  readonly connections: number
  readonly seconds: number
  readonly expect: number
}

export type Loaded = {
  readonly perSecond: number
  /** Milliseconds until the whole answer was there. */
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly wrong: number
  readonly last: string
}

async function run(asked: Asked): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: asked.connections })
  const times: number[] = []
  let wrong = 0
  let last = ''
  let n = 0
  const began = performance.now()
  const ends = began + asked.seconds * 1000
  await Promise.all(
    Array.from({ length: asked.connections }, async () => {
      while (performance.now() < ends) {
        const start = performance.now()
        const { status, text } = await ask(agent, asked, n++)
        times.push(performance.now() - start)
        if (status === asked.expect) continue
        wrong += 1
        last = `${status} ${text.slice(0, 300)}`
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  agent.destroy()
  times.sort((one, other) => one - other)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { perSecond: times.length / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99), wrong, last }
}

function ask(agent: Agent, asked: Asked, n: number): Promise<{ status: number; text: string }> {
  const { address, method, paths, headers, bodies } = asked
  const body = bodies[n % Math.max(1, bodies.length)]
  return new Promise((done, failed) => {
    const sending = request(
      `${address}${paths[n % paths.length]}`,
      {
        agent,
        method,
        headers: {
          ...headers[n % Math.max(1, headers.length)],
          ...(body === undefined
            ? {}
            : {
                'content-type': 'application/json',
                'content-length': String(Buffer.byteLength(body)),
                'idempotency-key': randomUUID(),
              }),
        },
      },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('error', failed)
        answer.on('end', () => {
          const isRight = answer.statusCode === asked.expect
          done({ status: answer.statusCode ?? 0, text: isRight ? '' : Buffer.concat(chunks).toString('utf8') })
        })
      },
    )
    sending.on('error', failed)
    sending.end(body)
  })
}

process.on('message', (asked: Asked) => {
  run(asked).then(
    (loaded) => process.send?.(loaded),
    (error: unknown) =>
      process.send?.({ perSecond: 0, p50: 0, p95: 0, p99: 0, wrong: 1, last: String(error) } satisfies Loaded),
  )
})
