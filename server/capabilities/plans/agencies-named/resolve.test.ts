import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { GroupCode } from './group-phrases.ts'
import { type Body, type Known, resolveAgency } from './resolve.ts'

const body = (code: string, name: string, short_name = name): Body => ({ id: code, code, name, short_name })
const province = body('mau', 'Tỉnh Mẫu')
const home = body('SNV', 'Sở Nội vụ')
const culture = body('SVH', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở VHTTDL')
const finance = body('STC', 'Sở Tài chính')
const investment = body('SKHDT', 'Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT')
const roads = body('SGTVT', 'Sở Giao thông vận tải')
const building = body('SXD', 'Sở Xây dựng')
const zones = body('KCN', 'Ban Quản lý các khu công nghiệp')
const office = body('VP', 'Văn phòng UBND tỉnh', 'VP UBND')
const [east, west] = [body('X1', 'Ủy ban nhân dân xã Đông', 'Xã Đông'), body('X2', 'Ủy ban nhân dân xã Tây', 'Xã Tây')]
const twins = [body('P1', 'Phòng Văn hóa'), body('P2', 'Phòng Văn hóa')]

const known: Known = {
  bodies: [province, home, culture, finance, investment, zones, office, building, east, west, ...twins],
  groups: new Map<GroupCode, Body[]>([
    ['departments', [home, culture, finance, investment]],
    ['communes', [east, west]],
  ]),
  gone: [roads],
  stands: (id) => id !== 'SKHDT' && id !== 'SGTVT',
  successorsOf: (id) => (id === 'SKHDT' ? [finance] : id === 'SGTVT' ? [building] : []),
}
const found = (written: string) => {
  const { how, bodies, offered } = resolveAgency(written, known)
  return [how, bodies.map(({ code }) => code), offered.map(({ code }) => code)]
}

test('a name is found as it is written, short, and without marks', () => {
  assert.deepEqual(found('Sở Nội vụ'), ['exact', ['SNV'], []])
  assert.deepEqual(found('Sở VHTTDL'), ['short', ['SVH'], []])
  assert.deepEqual(found('so noi vu'), ['alike', ['SNV'], []])
  assert.deepEqual(found('Sở Văn hóa Thể thao, Du lịch'), ['alike', ['SVH'], []])
  assert.deepEqual(found('Sở Nội vụ tỉnh Mẫu'), ['alike', ['SNV'], []])
  assert.deepEqual(found('Ban Quản lý khu công nghiệp tỉnh'), ['alike', ['KCN'], []])
  assert.deepEqual(found('Văn phòng Ủy ban nhân dân tỉnh'), ['alike', ['VP'], []])
  assert.deepEqual(found('UBND xã Đông'), ['alike', ['X1'], []])
})

test('the province is meant by its committee', () => {
  assert.deepEqual(found('UBND tỉnh'), ['alike', ['mau'], []])
  assert.deepEqual(found('Ủy ban nhân dân tỉnh'), ['alike', ['mau'], []])
})

test('a group is everybody in it today', () => {
  assert.deepEqual(found('Các sở, ban, ngành tỉnh'), ['group', ['SNV', 'SVH', 'STC'], []])
  assert.deepEqual(found('UBND cấp xã'), ['group', ['X1', 'X2'], []])
  assert.deepEqual(found('Ủy ban nhân dân các xã, phường'), ['group', ['X1', 'X2'], []])
  assert.deepEqual(found('Các cơ quan, đơn vị, địa phương'), ['group', ['SNV', 'SVH', 'STC', 'X1', 'X2'], []])
})

test('a body that is gone is asked about, with who carries its work on', () => {
  assert.deepEqual(found('Sở Kế hoạch và Đầu tư'), ['gone', [], ['STC']])
  assert.deepEqual(found('Sở KH&ĐT'), ['gone', [], ['STC']])
  assert.deepEqual(found('Sở Giao thông vận tải'), ['gone', [], ['SXD']])
})

test('two of one name, and a name nobody knows, are asked about', () => {
  assert.deepEqual(found('Phòng Văn hóa'), ['ambiguous', [], ['P1', 'P2']])
  assert.deepEqual(found('Tổng cục Bưu chính'), ['unknown', [], []])
  assert.deepEqual(found('Sở Văn hóa và Thể thao'), ['unknown', [], ['SVH']])
})
