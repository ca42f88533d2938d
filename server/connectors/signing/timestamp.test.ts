import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { digestOf } from '#platform/signing/algorithms.ts'
import { issue, newKey } from '#platform/signing/authority.ts'
import { authorityForTests, FROM, NOON, TO } from '#platform/signing/testing.ts'
import { readTimestamp } from '#platform/signing/timestamps/timestamp.ts'
import { answerTimestamp, TRIAL_POLICY } from '#platform/signing/timestamps/timestamp-authority.ts'
import { timestampsFrom } from './index.ts'

const own = issue(authorityForTests(), {
  subject: { name: 'Dấu thời gian Ữ' },
  key: newKey('p256'),
  use: 'time',
  from: FROM,
  to: TO,
})
const imprint = { hash: 'sha256', digest: digestOf('sha256', Buffer.from('chữ ký')) } as const

let server: Server
let url: string
let first: Buffer | null = null
let replays = false
const types: (string | undefined)[] = []

/** An authority by HTTP; when told to, it plays back its first answer. */
before(async () => {
  server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      types.push(request.headers['content-type'])
      const answer = request.url === '/long' ? Buffer.alloc(70_000) : answerTimestamp(Buffer.concat(parts), own, NOON)
      first ??= answer
      response.writeHead(request.url === '/away' ? 503 : 200).end(replays ? first : answer)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => new Promise((resolve) => server.close(resolve)))

test('an authority is asked as RFC 3161 says, and its stamp is over what was asked', async () => {
  const stamp = readTimestamp(await timestampsFrom({ url, policy: TRIAL_POLICY }).stamp(imprint))
  assert.deepEqual([stamp?.at, stamp?.isIntact, types.at(-1)], [NOON, true, 'application/timestamp-query'])
})

test('an answer to an earlier question is not taken for this one', async () => {
  await timestampsFrom({ url, policy: null }).stamp(imprint)
  replays = true
  await assert.rejects(timestampsFrom({ url, policy: null }).stamp(imprint), { code: 'signing.timestamp_wrong' })
  replays = false
})

test('one that is away, in trouble or sends too much cannot be reached; one that refuses is told with its status', async () => {
  for (const address of [`${url}/away`, `${url}/long`, 'http://127.0.0.1:1'])
    await assert.rejects(timestampsFrom({ url: address, policy: null }).stamp(imprint), {
      code: 'signing.timestamp_unreachable',
    })
  await assert.rejects(timestampsFrom({ url, policy: '1.2.3' }).stamp(imprint), {
    code: 'signing.timestamp_refused',
    detail: { status: 2 },
  })
})
