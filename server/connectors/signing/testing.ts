/** A remote signing service for tests, by the contract in README.md: it acts as it is told, and keeps what it was asked. */
import { constants, privateEncrypt } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { HASH_OIDS } from '#platform/signing/algorithms.ts'
import type { KeyAndChain } from '#platform/signing/authority.ts'
import { nothing, octets, oid, sequence } from '#platform/signing/der.ts'

export type Acts = 'accepts' | 'refuses' | 'is never confirmed' | 'answers twice' | 'breaks down' | 'says nonsense'
export type Asked = {
  readonly path: string
  readonly authorization: string | undefined
  readonly body: Record<string, unknown>
}

/** RSA over a digest that is there already, as services and tokens sign. */
export function rsaOverDigest({ key }: KeyAndChain, digest: Buffer): Buffer {
  const padding = constants.RSA_PKCS1_PADDING
  return privateEncrypt({ key, padding }, sequence(sequence(oid(HASH_OIDS.sha256), nothing()), octets(digest)))
}

export async function withService(owner: KeyAndChain) {
  const asked: Asked[] = []
  const orders = new Map<string, { digest: string; looks: number }>()
  let acts: Acts = 'accepts'
  const answerFor = (transaction: string): object => {
    const order = orders.get(transaction)
    if (!order) return { status: 'rejected', code: 'transaction_unknown' }
    order.looks += 1
    if (acts === 'refuses') return { status: 'rejected', code: 'user_refused', message: 'Trần Thị Ửng bấm Từ chối' }
    if (acts === 'is never confirmed') return { status: 'expired' }
    if (order.looks === 1) return { status: 'waiting', expires_at: '2026-11-30T05:03:00.000Z' }
    const digest = Buffer.from(order.digest, 'base64')
    const other = acts === 'answers twice' && order.looks > 2 ? Buffer.alloc(digest.length) : digest
    return { status: 'signed', signature: rsaOverDigest(owner, other).toString('base64') }
  }
  const take = (body: Record<string, unknown>): object => {
    const transaction = String(body.transaction_id)
    const before = orders.get(transaction)
    if (before && before.digest !== body.hash) return { status: 'rejected', code: 'transaction_conflict' }
    if (!before) orders.set(transaction, { digest: String(body.hash), looks: 0 })
    return answerFor(transaction)
  }
  const certificates = owner.chain.map((one) => one.toString('base64'))
  const answer = (path: string, body: Record<string, unknown>): object => {
    if (path === '/v1/credentials')
      return {
        credentials: [
          { id: 'cred-1', certificates },
          { id: 'cred-2', certificates: ['không'] },
        ],
      }
    return path === '/v1/signatures' ? take(body) : answerFor(decodeURIComponent(path.split('/').at(-1) ?? ''))
  }
  const server = createServer((request, response) => void serve(request, response))
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const text = Buffer.concat(parts).toString()
    const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>
    const [path = ''] = (request.url ?? '').split('?')
    asked.push({ path, authorization: request.headers.authorization, body })
    if (acts === 'breaks down') response.writeHead(503).end()
    else if (acts === 'says nonsense') response.end('<html>')
    else response.end(JSON.stringify(answer(path, body)))
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    act: (how: Acts) => {
      acts = how
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
