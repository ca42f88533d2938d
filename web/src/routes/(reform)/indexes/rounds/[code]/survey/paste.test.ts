import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blockIn, placed } from './paste.ts'

const agencies = [
  { code: 'X01', name: 'Xã An Bình' },
  { code: 'X02', name: 'Xã Bình An' },
  { code: 'X03', name: 'Xã Cẩm Lệ' },
]
const told = (text: string, row: number, column: number) => {
  const { cells, ...rest } = placed(blockIn(text), { row, column }, agencies, 4)
  return { cells: cells.map((cell) => [cell.row, cell.column, cell.text].join(' ')), ...rest }
}

test('a block goes to the right and down from where it was pasted', () => {
  assert.deepEqual(told('1.234\t5\r\n6\t7\r\n', 1, 2), {
    cells: ['1 2 1.234', '1 3 5', '2 2 6', '2 3 7'],
    rows: 2,
    outside: 0,
  })
})

test('what has no place is counted, an empty cell is not', () => {
  assert.deepEqual(told('1\t2\t\n3\t4\t5', 2, 3), { cells: ['2 3 1'], rows: 1, outside: 4 })
})

test('rows that begin with the name or code of an agency go to that agency, in whatever order', () => {
  assert.deepEqual(told('xã  bình an\t1\t2\nX01\t3\t4\nXã Lạ\t9\t9', 2, 1), {
    cells: ['1 0 1', '1 1 2', '0 0 3', '0 1 4'],
    rows: 2,
    outside: 2,
  })
})
