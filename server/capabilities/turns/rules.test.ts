import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/time.ts'
import { letterFor, rowOf, usualArrangement } from './desk/desk.ts'
import { type Action, actions, whyNot, whyNotArrange, whyNotThere } from './rules.ts'
import { states } from './tickets/ticket.ts'

const TODAY = asDay('2026-03-02')

test('what may be done depends on the state, and each refusal has a reason of its own', () => {
  const open = (state: (typeof states)[number]) =>
    (Object.keys(actions) as Action[]).filter((action) => !whyNot(action, { state, day: TODAY }, TODAY)).join(' ')
  assert.deepEqual(
    states.map((state) => `${state}: ${open(state)}`),
    ['waiting: call cancel', 'called: again miss transfer finish', 'served: ', 'absent: ', 'cancelled: ', 'lapsed: '],
  )
  assert.equal(whyNot('cancel', { state: 'called', day: TODAY }, TODAY)?.code, 'turns.cancel_when')
})

test('a ticket of yesterday does nothing today', () => {
  const yesterday = { state: 'waiting', day: asDay('2026-03-01') } as const
  assert.equal(whyNot('cancel', yesterday, TODAY)?.code, 'turns.other_day')
  assert.equal(whyNot('call', yesterday, TODAY)?.code, 'turns.other_day')
})

test('the usual hall stands; letters and windows are there once, and every letter is called', () => {
  const services = usualArrangement.services
  const windows = usualArrangement.windows
  const said = (change: Partial<typeof usualArrangement>) => whyNotArrange({ services, windows, ...change })?.code
  assert.equal(said({}), undefined)
  assert.equal(said({ services: [...services, { letter: 'A', name: 'Khác', takes: [] }] }), 'turns.letter_twice')
  assert.equal(said({ windows: [...windows, { number: 1, letters: ['A'] }] }), 'turns.window_twice')
  assert.equal(said({ windows: [{ number: 1, letters: ['A', 'B', 'C', 'D'] }] }), 'turns.window_strange_letter')
  assert.equal(said({ windows: [{ number: 1, letters: ['A', 'B'] }] }), 'turns.letter_not_called')
})

test('somebody is handed on to a letter there is, at a window that calls it', () => {
  const hall = {
    services: usualArrangement.services,
    windows: [
      { number: 1, letters: ['A', 'B', 'C'] },
      { number: 2, letters: ['B'] },
    ],
  }
  const said = (letter: string, window: number | null) => whyNotThere(hall, { letter, window })?.code
  assert.equal(said('B', 2), undefined)
  assert.equal(said('B', null), undefined)
  assert.equal(said('D', null), 'turns.letter_unknown')
  assert.equal(said('A', 2), 'turns.window_other_letters')
  assert.equal(said('A', 9), 'turns.window_unknown')
})

test('a procedure goes to the letter that takes it or its field, else to the first', () => {
  const services = [
    { letter: 'A', name: 'Mọi việc', takes: [] },
    { letter: 'B', name: 'Hộ tịch', takes: ['HT'] },
    { letter: 'C', name: 'Khai sinh', takes: ['1.001193'] },
  ]
  assert.equal(letterFor({ services }, ['1.000656', 'HT']), 'B')
  assert.equal(letterFor({ services }, ['1.001193']), 'C')
  assert.equal(letterFor({ services }, ['2.000001', 'XD']), 'A')
})

test('one stands in a row with every letter that is called at a window of one’s own', () => {
  const windows = [
    { number: 1, letters: ['A', 'B'] },
    { number: 2, letters: ['C'] },
  ]
  assert.deepEqual(rowOf({ windows }, 'A'), ['A', 'B'])
  assert.deepEqual(rowOf({ windows }, 'C'), ['C'])
})
