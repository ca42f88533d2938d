import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, beforeEach, test } from 'node:test'
import { codeOf } from '#platform/reactions/reaction.ts'
import { demoSms, failingSms } from './demo.ts'
import { gateway, international } from './gateway.ts'
import { smsDrivers } from './index.ts'

type Asked = { authorization: string | undefined; body: Record<string, unknown> }
const asked: Asked[] = []
let answer: { status: number; body: object }
let server: Server
let url: string

before(async () => {
  server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      asked.push({
        authorization: request.headers.authorization,
        body: JSON.parse(Buffer.concat(parts).toString()) as Record<string, unknown>,
      })
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/sms`
})
after(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => {
  asked.splice(0)
  answer = { status: 200, body: { status: 'accepted', message_id: 'm-1' } }
})

const letter = { id: 'n-1', to: '0900 000 123', subject: null, text: 'Ho so H99-1 da xong' }
const open = (marks = 'without') => gateway.open({ url, brandname: 'TINHMAU', marks }, 'token-cua-tinh')

test('a gateway is told brandname, number as networks write it, text, and our id for it', async () => {
  assert.deepEqual(await open().send(letter), { state: 'sent', reference: 'm-1' })
  assert.deepEqual(asked, [
    {
      authorization: 'Bearer token-cua-tinh',
      body: { request_id: 'n-1', brandname: 'TINHMAU', to: '84900000123', text: 'Ho so H99-1 da xong', unicode: false },
    },
  ])
})

test('what a gateway rejects is over; a gateway in trouble is asked again', async () => {
  answer = { status: 422, body: { status: 'rejected', code: 'number_unknown' } }
  assert.deepEqual(await open().send(letter), { state: 'failed', code: 'number_unknown' })
  answer = { status: 503, body: {} }
  await assert.rejects(open().send(letter), { code: 'gateway_503' })
  answer = { status: 200, body: { hello: 'world' } }
  await assert.rejects(open().send(letter), { code: 'gateway_200' })
})

test('the words of a gateway that names somebody are not taken for a code', async () => {
  answer = { status: 422, body: { status: 'rejected', code: 'Trần Thị B has no such number' } }
  assert.deepEqual(await open('with').send(letter), { state: 'failed', code: 'rejected' })
})

test('numbers are written for the network', () => {
  assert.deepEqual(['0900 000 123', '+84 900 000 123', '84900000123'].map(international), Array(3).fill('84900000123'))
})

test('the demo keeps everything; the failing one goes wrong by the last digits', async () => {
  const to = (phone: string) => failingSms.open({}, null).send({ ...letter, to: phone })
  assert.deepEqual(await demoSms.open({}, null).send(letter), { state: 'demo' })
  assert.deepEqual(await to('0900 000 100'), { state: 'demo' })
  assert.deepEqual(await to('0900 000 101'), { state: 'failed', code: 'number_unknown' })
  await assert.rejects(to('0900 000 102'), { code: 'ETIMEDOUT' })
  await assert.rejects(to('0900 000 103'), { code: 'gateway_503' })
})

test('nothing that stays in the house is told as sent, whatever telephone it is for', async () => {
  for (const driver of smsDrivers.filter(({ real }) => !real))
    for (const last of ['00', '01', '02', '03', '04', '99']) {
      const sending = driver.open({}, null).send({ ...letter, to: `0900 000 1${last}` })
      const state = await sending.then(
        (outcome) => outcome.state,
        () => 'thrown',
      )
      assert.notEqual(state, 'sent', `${driver.name} ${last}`)
    }
})

test('a gateway that is handed a message again by its id answers as the first time', async () => {
  const first = await open().send(letter)
  assert.deepEqual(await open().send(letter), first)
  assert.deepEqual(
    asked.map(({ body }) => body.request_id),
    ['n-1', 'n-1'],
  )
})

test('a gateway that nobody runs is told as that, not as a fault of the program', async () => {
  const shut = createServer()
  await new Promise<void>((resolve) => shut.listen(0, '127.0.0.1', resolve))
  const { port } = shut.address() as AddressInfo
  await new Promise((resolve) => shut.close(resolve))
  const away = gateway.open({ url: `http://127.0.0.1:${port}/`, brandname: 'TINHMAU', marks: 'without' }, 'token')
  assert.equal(await away.send(letter).catch(codeOf), 'ECONNREFUSED')
})
