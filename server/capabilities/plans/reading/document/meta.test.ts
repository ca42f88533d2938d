import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block } from '../reading.ts'
import { documentOf } from './meta.ts'

const documentIn = (...texts: string[]) => documentOf(texts.map((text): Block => ({ text, kind: 'paragraph' })))

test('the issuer stands in the letterhead, on one line or two, with a department below its committee', () => {
  const dated = 'Tân Giang, ngày 05 tháng 01 năm 2026'
  assert.equal(
    documentIn('ỦY BAN NHÂN DÂN', 'TỈNH TÂN GIANG', dated, 'KẾ HOẠCH').issuer,
    'Ủy ban nhân dân tỉnh Tân Giang',
  )
  assert.equal(documentIn('ỦY BAN NHÂN DÂN HUYỆN LA GI', dated, 'KẾ HOẠCH').issuer, 'Ủy ban nhân dân huyện La Gi')
  const department = documentIn(
    'ỦY BAN NHÂN DÂN TỈNH TÂN GIANG',
    'SỞ Y TẾ',
    dated,
    'KẾ HOẠCH',
    'Sở Y tế ban hành kế hoạch',
  )
  assert.equal(department.issuer, 'Sở Y tế')
})

test('a decision names its authority below the title, a party programme in a sentence', () => {
  assert.equal(
    documentIn('QUYẾT ĐỊNH', 'BAN HÀNH KẾ HOẠCH NĂM 2026', 'ỦY BAN NHÂN DÂN TỈNH TÂN GIANG').issuer,
    'Ủy ban nhân dân tỉnh Tân Giang',
  )
  const programme = documentIn(
    'CHƯƠNG TRÌNH HÀNH ĐỘNG',
    'thực hiện Nghị quyết',
    'Vì vậy, Tỉnh ủy Tân Giang xây dựng Chương trình giai đoạn 2026 - 2030',
  )
  assert.deepEqual(
    [programme.issuer, programme.kind, programme.period.to],
    ['Tỉnh ủy Tân Giang', 'programme', '2030-12-31'],
  )
})

test('the number is the plan’s own, else that of the decision that issues it', () => {
  assert.equal(documentIn('Số: 30/2018/QĐ-UBND', 'QUYẾT ĐỊNH').number, '30/2018/QĐ-UBND')
  assert.equal(documentIn('Số 16-CTr/TU', 'Số: 16-CTr/TU').number, '16-CTr/TU')
  const issued = documentIn(
    'KẾ HOẠCH',
    'Năm 2026',
    '(Ban hành kèm theo Quyết định số 9/QĐ-UBND ngày 03/02/2026 của Ủy ban nhân dân tỉnh Tân Giang)',
  )
  assert.deepEqual([issued.number, issued.issued_on, issued.province], ['9/QĐ-UBND', '2026-02-03', 'Tân Giang'])
  assert.equal(documentIn('ĐẾN Số:.....3251..... Ngày: 05/4/17.....').number, null)
})

test('without a title the number tells the kind, and the line of the date the province', () => {
  const plan = documentIn('Số: 4851/KH-UBND', 'Bình Dương, ngày 11 tháng 10 năm 2018')
  assert.deepEqual([plan.kind, plan.province, plan.issued_on, plan.title], ['plan', 'Bình Dương', '2018-10-11', null])
  assert.deepEqual(documentIn('xin chào'), {
    number: null,
    kind: 'other',
    title: null,
    issuer: null,
    province: null,
    issued_on: null,
    period: { from: null, to: null },
  })
})
