import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aheadOf, type Call, type InLine, laneOf, nextOf, waitingFor } from './order.ts'

const at = (time: string) => new Date(`2026-03-02T${time}:00+07:00`)
const ticket = (id: string, taken: string, more: Partial<InLine> = {}): InLine => ({
  id,
  letter: 'A',
  number: 1,
  priority: false,
  absences: 0,
  slot_at: null,
  turn_at: at(taken),
  for_window: null,
  ...more,
})
const NOW = at('09:00')

/** The order in which all would be called, one a minute. */
function played(waiting: readonly InLine[], most: number, begin = NOW): string {
  const left = [...waiting]
  const calls: Call[] = []
  const order: string[] = []
  while (left.length > 0) {
    const now = new Date(begin.getTime() + order.length * 60_000)
    const next = nextOf(left, calls, now, most) ?? assert.fail('nobody is called though somebody waits')
    left.splice(left.indexOf(next), 1)
    calls.push({ lane: laneOf(next, now), at: now })
    order.push(next.id)
  }
  return order.join(' ')
}

test('priority is called first, then appointments that have begun, then by order', () => {
  const waiting = [
    ticket('u1', '08:00'),
    ticket('s1', '08:30', { slot_at: at('09:00') }),
    ticket('p1', '08:50', { priority: true }),
    ticket('u2', '08:10'),
  ]
  assert.equal(played(waiting, 10), 'p1 s1 u1 u2')
})

test('whoever was called and was not there comes after those who waited, priority or not', () => {
  const missed = ticket('missed', '08:59', { priority: true, absences: 1 })
  const waiting = [missed, ticket('early', '08:10'), ticket('late', '08:30')]
  assert.equal(played(waiting, 3), 'early late missed')
})

test('an appointment that has not begun waits by its order', () => {
  const waiting = [ticket('s1', '08:50', { slot_at: at('10:00') }), ticket('u1', '08:00')]
  assert.equal(nextOf(waiting, [], NOW, 3)?.id, 'u1')
  assert.equal(nextOf(waiting, [], at('10:00'), 3)?.id, 's1')
})

test('whoever heads a lane is passed over three times at most', () => {
  const preferred = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((id, n) => ticket(id, `08:5${n}`, { priority: true }))
  assert.equal(played([ticket('u1', '08:00'), ticket('u2', '08:01'), ...preferred], 3), 'p1 p2 p3 u1 p4 p5 p6 u2')
})

test('nobody waits for ever though priority and appointments never end', () => {
  const calls: Call[] = []
  const patient = ticket('u1', '08:00')
  let rounds = 0
  for (; rounds < 20; rounds++) {
    const now = new Date(NOW.getTime() + rounds * 60_000)
    const others = [ticket('p', '08:59', { priority: true }), ticket('s', '08:58', { slot_at: at('08:30') })]
    const next = nextOf([patient, ...others], calls, now, 3)
    if (next?.id === 'u1') break
    calls.push({ lane: laneOf(next ?? patient, now), at: now })
  }
  assert.equal(rounds, 3)
})

test('who takes a number at the same moment is called by number; nobody waiting is nobody called', () => {
  const two = [ticket('second', '08:00', { number: 2 }), ticket('first', '08:00', { number: 1 })]
  assert.equal(nextOf(two, [], NOW, 3)?.id, 'first')
  assert.equal(nextOf([], [], NOW, 3), null)
})

test('a window calls its letters, and nobody who was handed on to another', () => {
  const waiting = [
    ticket('other letter', '08:00', { letter: 'B' }),
    ticket('other window', '08:00', { for_window: 2 }),
    ticket('mine', '08:00', { for_window: 1 }),
    ticket('any', '08:00'),
  ]
  assert.deepEqual(
    waitingFor({ number: 1, letters: ['A'] }, waiting).map(({ id }) => id),
    ['mine', 'any'],
  )
})

test('how many are ahead is how many would be called before', () => {
  const waiting = [ticket('u1', '08:00'), ticket('u2', '08:01'), ticket('p1', '08:59', { priority: true })]
  assert.equal(aheadOf('p1', waiting, [], NOW, 3), 0)
  assert.equal(aheadOf('u1', waiting, [], NOW, 3), 1)
  assert.equal(aheadOf('u2', waiting, [], NOW, 3), 2)
})
