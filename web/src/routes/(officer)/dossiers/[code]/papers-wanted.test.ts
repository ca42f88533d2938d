import assert from 'node:assert/strict'
import { test } from 'node:test'
import { papersWanted } from './papers-wanted.ts'

const component = (code: string, kind: string) => ({
  id: code,
  code,
  name: `Giấy ${code}`,
  kind,
  quantity: 1,
  seen_at: null,
  file_id: null,
  file_name: null,
})
const request = (...papers: { code: string; name: string; what: string }[]) => ({
  id: 's',
  kind: 'supplement',
  form: '02',
  regulation: 'TT',
  number: '1/HDHS',
  printed: 0,
  voided_at: null,
  made_at: '2026-03-02T08:00:00+07:00',
  reason: 'Thiếu',
  papers,
})

test('what form 02 asked for stands first, the last request counts, the rest is still there', () => {
  const components = [component('land', 'certified_copy'), component('plan', 'copy'), component('plan', 'original')]
  const early = request({ code: 'land', name: 'Giấy land', what: 'Mờ' })
  const late = request(
    { code: 'plan', name: 'Bản vẽ', what: 'Thiếu mặt cắt' },
    { code: 'x', name: 'Cam kết', what: 'Chưa có' },
  )
  const { asked, others } = papersWanted({ slips: [early, late], components })
  assert.deepEqual(asked, [
    { code: 'plan', name: 'Bản vẽ', what: 'Thiếu mặt cắt', kind: 'copy' },
    { code: 'x', name: 'Cam kết', what: 'Chưa có', kind: 'original' },
  ])
  assert.deepEqual(
    others.map(({ code }) => code),
    ['land'],
  )
  assert.deepEqual(papersWanted({ slips: [], components }).asked, [])
})
