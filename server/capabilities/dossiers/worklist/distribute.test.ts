import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { distribute, type Piece } from './distribute.ts'

const piece = (id: string, procedure: string, ...able: string[]): Piece => ({ id, procedure, able })
const told = (given: ReadonlyMap<string, string | null>) => Object.fromEntries(given)

test('evenly, whoever has least gets the next', () => {
  const pieces = ['1', '2', '3', '4'].map((id) => piece(id, 'P', 'an', 'binh'))
  assert.deepEqual(
    told(
      distribute(
        pieces,
        new Map([
          ['an', 0],
          ['binh', 2],
        ]),
        'evenly',
      ),
    ),
    {
      '1': 'an',
      '2': 'an',
      '3': 'an',
      '4': 'binh',
    },
  )
})

test('by procedure, what is of one stays with one', () => {
  const pieces = [piece('1', 'P', 'an', 'binh'), piece('2', 'Q', 'an', 'binh'), piece('3', 'P', 'an', 'binh')]
  assert.deepEqual(
    told(
      distribute(
        pieces,
        new Map([
          ['an', 0],
          ['binh', 0],
        ]),
        'by_procedure',
      ),
    ),
    {
      '1': 'an',
      '3': 'an',
      '2': 'binh',
    },
  )
})

test('where nobody may have all of a procedure, each piece goes to somebody who may; to nobody where nobody may', () => {
  const pieces = [piece('1', 'P', 'an'), piece('2', 'P', 'binh'), piece('3', 'Q')]
  assert.deepEqual(
    told(
      distribute(
        pieces,
        new Map([
          ['an', 9],
          ['binh', 0],
        ]),
        'by_procedure',
      ),
    ),
    {
      '1': 'an',
      '2': 'binh',
      '3': null,
    },
  )
})

test('who may not have a piece never gets it, and evenly nobody ends with two more than who could have had one', () => {
  const people = ['a', 'b', 'c']
  const pieces = fc.array(fc.subarray(people), { maxLength: 30 })
  fc.assert(
    fc.property(pieces, fc.constantFrom('evenly' as const, 'by_procedure' as const), (ables, rule) => {
      const work = ables.map((able, n) => piece(String(n), n % 2 ? 'P' : 'Q', ...able))
      const given = distribute(work, new Map(people.map((one) => [one, 0])), rule)
      for (const { id, able } of work) {
        const to = given.get(id)
        assert.ok(to ? able.includes(to) : able.length === 0)
      }
      if (rule === 'by_procedure' || ables.some((able) => able.length < 3)) return
      const counts = people.map((one) => [...given.values()].filter((to) => to === one).length)
      assert.ok(Math.max(...counts) - Math.min(...counts) <= 1)
    }),
  )
})
