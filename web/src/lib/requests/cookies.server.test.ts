import assert from 'node:assert/strict'
import { test } from 'node:test'
import { copyCookies, readSetCookie } from './cookies.server.ts'

test('a cookie keeps its value and attributes on the way to the browser', () => {
  assert.deepEqual(readSetCookie('opencchc=a%2Bb==; Path=/api; HttpOnly; Secure; SameSite=Strict; Max-Age=60'), {
    name: 'opencchc',
    value: 'a%2Bb==',
    options: { path: '/api', httpOnly: true, secure: true, sameSite: 'strict', maxAge: 60 },
  })
})

test('a cookie is not made stricter or looser than the API said', () => {
  assert.deepEqual(readSetCookie('a=1')?.options, { path: '/', httpOnly: false, secure: false })
  assert.equal(readSetCookie('no pair'), null)
})

test('every cookie of an answer is copied, as it was sent', () => {
  const set: [string, string, string][] = []
  const answer = new Response(null, {
    headers: [
      ['set-cookie', 'a=1%20'],
      ['set-cookie', 'b=2; Expires=Wed, 01 Jan 2031 00:00:00 GMT'],
    ],
  })
  const cookies = {
    set: (name: string, value: string, { encode }: { encode: (text: string) => string }) =>
      set.push([name, value, encode(value)]),
  }
  copyCookies(answer, cookies as unknown as Parameters<typeof copyCookies>[1])
  assert.deepEqual(set, [
    ['a', '1%20', '1%20'],
    ['b', '2', '2'],
  ])
})
