import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kindOf } from './kind.ts'

const of = (latin: string) => kindOf(Buffer.from(latin, 'latin1'))

test('a kind is told by its first bytes alone', () => {
  assert.deepEqual(
    [
      of('%PDF-1.7\n'),
      of('\xef\xbb\xbf%PDF-1.4'),
      of('\xff\xd8\xff\xe0 JFIF'),
      of('\x89PNG\r\n\x1a\n'),
      of('RIFF\x10\x00\x00\x00WEBPVP8 '),
      of('\x00\x00\x00\x18ftypheic'),
      of('PK\x03\x04'),
    ],
    ['application/pdf', 'application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'image/heic', 'application/zip'],
  )
})

test('what is none of them, or only looks like one, is none', () => {
  for (const text of [
    '',
    'PK',
    'MZ',
    'GIF89a',
    'AVI_\x00\x00\x00\x00WEBP',
    'RIFF\x00\x00\x00\x00WAVE',
    ' %PDF-1.7',
    '\x1f\x8b',
  ])
    assert.equal(of(text), null, text)
})
