import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayTyped, scanOf } from './scan.ts'

test('a slip is read by its code or by the address its QR carries', () => {
  assert.deepEqual(scanOf(' h99.16-261121-0007 '), { kind: 'dossier', code: 'H99.16-261121-0007' })
  assert.deepEqual(scanOf('https://dvc.mau.gov.vn/ho-so/H99.16-261121-0007?ma=ABCD'), {
    kind: 'dossier',
    code: 'H99.16-261121-0007',
  })
})

test('an identity card fills who it names', () => {
  const scanned = '079185000123|023456789|Lê Thị Mẫu Một|02091985|Nữ|Thôn 5, xã An Bình, Tỉnh Mẫu|25042021'
  assert.deepEqual(scanOf(scanned), {
    kind: 'card',
    card: {
      number: '079185000123',
      name: 'Lê Thị Mẫu Một',
      birth_date: '1985-09-02',
      sex: 'female',
      address: 'Thôn 5, xã An Bình, Tỉnh Mẫu',
    },
  })
  const yearOnly = scanOf('001045000123||Ông Già|1945|Nam|Thôn 1|01012021')
  assert.equal(yearOnly.kind === 'card' && yearOnly.card.birth_date, '')
  assert.equal(yearOnly.kind === 'card' && yearOnly.card.sex, 'male')
})

test('a number is a person or an organisation, a digit a place, the rest words', () => {
  assert.deepEqual(scanOf('079 185 000 123'), { kind: 'number', number: '079185000123' })
  assert.deepEqual(scanOf('0301234567-001'), { kind: 'number', number: '0301234567001' })
  assert.deepEqual(scanOf('2'), { kind: 'place', index: 1 })
  assert.deepEqual(scanOf('Nguyễn Văn A'), { kind: 'words', text: 'Nguyễn Văn A' })
  assert.deepEqual(scanOf('079185000123|hỏng'), { kind: 'words', text: '079185000123|hỏng' })
})

test('a day is typed in the order people say it', () => {
  assert.equal(dayTyped('02091985'), '1985-09-02')
  assert.equal(dayTyped('2/9/1985'), '1985-09-02')
  assert.equal(dayTyped('1985-09-02'), '1985-09-02')
  assert.equal(dayTyped('hôm qua'), 'hôm qua')
})
