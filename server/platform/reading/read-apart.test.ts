import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { Objection } from '../objection.ts'
import { lanes } from './lane.ts'
import { openReaders, type ReaderLimits, readerOf } from './read-apart.ts'
import type { Given, read } from './testing.ts'

const readers = openReaders()
after(() => readers.close())

const NONE = new Uint8Array()
const LIMITS = { lane: 'short', seconds: 20, answerBytes: 10_000 } as const
const reader = (limits: Partial<ReaderLimits> = {}) =>
  readerOf<typeof read>(new URL('./testing.ts', import.meta.url), { ...LIMITS, ...limits })
const ask = (given: Given, limits: Partial<ReaderLimits> = {}, on = readers) => on.read(reader(limits), NONE, given)
const refused = (code: string) => (error: unknown) => error instanceof Objection && error.code === code

test('bytes go over whole, at hand or as a stream, and the answer comes back', async () => {
  const bytes = new Uint8Array(300_000).fill(7)
  const here = await readers.read(reader(), bytes.subarray(1), {})
  const streamed = await readers.read(
    reader(),
    { bytes: 200_000, read: async () => Readable.from([bytes.subarray(0, 150_000), bytes.subarray(250_000)]) },
    {},
  )
  assert.deepEqual([here.bytes, here.first, streamed.bytes, streamed.first], [299_999, 7, 200_000, 7])
})

test('a child is warm for the next file, and nothing of ours is in its environment', async () => {
  const first = await ask({})
  const second = await ask({})
  assert.deepEqual([second.files - first.files, first.environment.filter((name) => name !== 'SystemRoot')], [1, []])
})

test('what it objects to is the objection here', async () => {
  await assert.rejects(
    ask({ object: 'files.empty' }),
    (error) => refused('files.empty')(error) && error instanceof Objection && error.detail.most === 5,
  )
})

test('one that waits or computes too long is ended, and the next file has a child of its own', async () => {
  await assert.rejects(ask({ wait: 60_000 }, { seconds: 0.001 }), refused('reading.took_too_long'))
  await assert.rejects(ask({ spin: 60_000 }, { seconds: 0.5 }), refused('reading.took_too_long'))
  assert.equal((await ask({})).files, 1)
})

test('one that holds too much is ended, though it is no JavaScript that it holds', async () => {
  const small = openReaders({ ...lanes, short: { ...lanes.short, memory: 150 } })
  assert.equal((await ask({ hold: 1, wait: 100 }, {}, small)).held, 1024 * 1024)
  await assert.rejects(ask({ hold: 130, wait: 5_000 }, {}, small), refused('reading.took_too_much'))
  small.close()
})

test('an answer that is too large is not taken', async () => {
  assert.equal((await ask({ say: 9_000 })).said.length, 9_000)
  await assert.rejects(ask({ say: 10_001 }), refused('reading.answer_too_large'))
})

test('one that breaks or ends hurts nobody, and quotes nothing of the file', async () => {
  await assert.rejects(ask({ breaks: true }), ({ code, cause }) => {
    assert.equal(code, 'reading.broke')
    assert.match(cause.message, /^TypeError at .*testing\.ts/)
    return true
  })
  await assert.rejects(ask({ exit: 0 }), refused('reading.broke'))
  await assert.rejects(ask({ exit: 3 }), refused('reading.broke'))
  assert.equal((await ask({})).files, 1)
})

test('a child opens no file but the code', async () => {
  const own = join(tmpdir(), `reading-${process.pid}.txt`)
  writeFileSync(own, 'a secret')
  await assert.rejects(ask({ open: own }), refused('reading.broke'))
})

test('a source that breaks off is that fault, and the next file is read', async () => {
  const source: Readable = new Readable({ read: () => source.destroy(new Error('gone')) })
  const broken = { bytes: 10, read: async () => source }
  await assert.rejects(readers.read(reader(), broken, {}), /gone/)
  assert.equal((await ask({})).files, 1)
})

test('files of one lane are read one by one; those beyond what may wait are refused; the other lane goes on', async () => {
  const few = openReaders({ ...lanes, short: { ...lanes.short, waiting: 3 } })
  const order: string[] = []
  const note = (name: string) => (): void => void order.push(name)
  const slow = [
    ask({ wait: 400 }, {}, few).then(note('first')),
    ask({ wait: 1 }, {}, few).then(note('second')),
    ask({}, {}, few).then(note('third')),
  ]
  await assert.rejects(ask({}, {}, few), refused('reading.busy'))
  await ask({}, { lane: 'long' }, few)
  await Promise.all(slow)
  assert.deepEqual(order, ['first', 'second', 'third'])
  assert.equal((await ask({}, {}, few)).files, 4)
  few.close()
})

test('a child that watches itself ends where nobody can look', async () => {
  const self = openReaders({ ...lanes, short: { ...lanes.short, memory: 150, watches: 'itself' } })
  await assert.rejects(ask({ hold: 130, spin: 5_000 }, {}, self), refused('reading.took_too_much'))
  self.close()
})
