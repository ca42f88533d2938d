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

test('a card issued from 1 July 2024 on says more behind the day it was issued, and names the same person', () => {
  const later =
    '079185000123||Lê Thị Mẫu Một|02091985|Nữ|Thôn 5, xã An Bình, Tỉnh Mẫu|15082024||Lê Văn Cha|Trần Thị Mẹ|'
  const scan = scanOf(later)
  assert.deepEqual(scan.kind === 'card' && [scan.card.number, scan.card.name, scan.card.birth_date], [
    '079185000123',
    'Lê Thị Mẫu Một',
    '1985-09-02',
  ])
})

test('a telephone number, an identity number, a tax code: never one taken for another', () => {
  assert.deepEqual(scanOf('079 185 000 123'), { kind: 'number', number: '079185000123', of: 'person' })
  assert.deepEqual(scanOf('023456789'), { kind: 'number', number: '023456789', of: 'person' })
  assert.deepEqual(scanOf('0987654313'), { kind: 'phone', number: '0987654313' })
  assert.deepEqual(scanOf('+84 987 654 313'), { kind: 'phone', number: '0987654313' })
  assert.deepEqual(scanOf('0258 3822 222'), { kind: 'phone', number: '02583822222' })
  assert.deepEqual(scanOf('0100109106'), { kind: 'number', number: '0100109106', of: 'organisation' })
  assert.deepEqual(scanOf('4200000012'), { kind: 'number', number: '4200000012', of: 'organisation' })
  assert.deepEqual(scanOf('0301234567-001'), { kind: 'number', number: '0301234567001', of: 'organisation' })
  assert.deepEqual(
    scanOf('0900000002'),
    { kind: 'phone_or_tax', number: '0900000002' },
    'a mobile number that passes the check of a tax code',
  )
})

test('a code with other signs or none between its parts, and its last part alone', () => {
  assert.deepEqual(scanOf('H99.16.261130.0004'), { kind: 'dossier', code: 'H99.16-261130-0004' })
  assert.deepEqual(scanOf('h9916 261130 0004'), { kind: 'dossier', code: 'H9916-261130-0004' })
  assert.deepEqual(scanOf('H99.16–261130–0004'), { kind: 'dossier', code: 'H99.16-261130-0004' })
  assert.deepEqual(scanOf('261130-0004'), { kind: 'short', text: '261130-0004' })
  assert.deepEqual(scanOf('0004'), { kind: 'short', text: '0004' })
  assert.deepEqual(scanOf('12345'), { kind: 'short', text: '12345' })
})

test('a digit is a place, the rest words', () => {
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
