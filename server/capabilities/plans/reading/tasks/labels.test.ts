import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn } from './labels.ts'

test('labels behind a task give its agencies, time and product', () => {
  const said = saidIn(
    'Rà soát văn bản. Cơ quan chủ trì: Phòng Tư pháp; cơ quan phối hợp: các phòng, ban, Công an huyện; thời gian hoàn thành: Quý II/2024; sản phẩm: Báo cáo.',
  )
  assert.deepEqual(said, {
    content: 'Rà soát văn bản.',
    lead: ['Phòng Tư pháp'],
    coordinating: ['các phòng, ban', 'Công an huyện'],
    time: 'Quý II/2024',
    product: 'Báo cáo',
  })
})

test('a sentence gives them too', () => {
  const said = saidIn(
    'Giao Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp, Văn phòng UBND tỉnh rà soát thủ tục; hoàn thành trước ngày 28/02/2024.',
  )
  assert.deepEqual(
    [said.lead, said.coordinating, said.time],
    [['Sở Nội vụ'], ['Sở Tư pháp', 'Văn phòng UBND tỉnh'], 'hoàn thành trước ngày 28/02/2024'],
  )
})

test('a task without either has neither', () => {
  assert.deepEqual(saidIn('Ban hành kế hoạch theo Nghị quyết ngày 08/11/2011.'), {
    content: 'Ban hành kế hoạch theo Nghị quyết ngày 08/11/2011.',
    lead: [],
    coordinating: [],
    time: null,
    product: null,
  })
})
