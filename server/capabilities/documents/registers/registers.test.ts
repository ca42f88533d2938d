import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Context } from '#platform/context.ts'
import { run } from '#platform/database/pool.ts'
import { act } from '#platform/journal/act.ts'
import { Objection } from '#platform/objection.ts'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { verify } from '../../../verify.ts'
import { changePattern, openRegister, takeByHand, voidByHand } from './keep.ts'
import { symbolOf, whyNotPattern, whyNotTake } from './rules.ts'
import { numberSource, takeNumber } from './take.ts'
import { verifyRegisters } from './verify.ts'
import { registersFor, registerView } from './views.ts'

let commune: Commune
before(async () => {
  commune = await withCommune()
})
after(() => commune.database.close())

const clerk = (at = '2026-03-02T09:00') => commune.as('records_clerk', at)
const day = asDay('2026-03-02')
const refused = (code: string) => (error: unknown) => error instanceof Objection && error.code === code

const opened = (series: string, more: { year?: number; starts_after?: number; pattern?: string } = {}) =>
  openRegister(clerk(), key(), {
    agency: 'AB',
    series,
    year: 2026,
    name: 'Sổ thử',
    pattern: '{số}/GXN-UBND',
    starts_after: 0,
    ...more,
  })

test('a number under ten has a zero before it; the year stands where the pattern says', () => {
  assert.equal(symbolOf('{số}/QĐ-UBND', 7, 2026), '07/QĐ-UBND')
  assert.equal(symbolOf('{số}/{năm}/QĐ-UBND', 128, 2026), '128/2026/QĐ-UBND')
  assert.equal(whyNotPattern('{số}/QĐ-UBND'), null)
  for (const wrong of ['QĐ-UBND', '{số}{số}', '{số}/{thang}', '{số}/{năm', '{số}/x}'])
    assert.equal(whyNotPattern(wrong)?.code, 'documents.pattern_unsound', wrong)
})

test('a number has no earlier day than the one before, no day to come, no day of another year', () => {
  const register = { year: 2026, last_on: asDay('2026-03-01') }
  const code = (on: string) => whyNotTake(register, asDay(on), day)?.code
  assert.equal(code('2026-03-01'), undefined)
  assert.equal(code('2026-02-28'), 'documents.day_before_last')
  assert.equal(code('2026-03-03'), 'documents.day_ahead')
  assert.equal(code('2025-12-31'), 'documents.other_year')
})

test('forty who take a number at once get forty numbers, none twice and none left out', async () => {
  const { id } = await opened('bon-muoi')
  const taken = await Promise.all(
    Array.from({ length: 40 }, (_, n) => takeByHand(clerk(), key(), id, { on: day, note: `Văn bản ${n}` })),
  )
  assert.deepEqual(
    taken.map(({ n }) => n).sort((a, b) => a - b),
    Array.from({ length: 40 }, (_, n) => n + 1),
  )
  const view = await registerView(clerk(), id, null)
  assert.deepEqual([view.last, view.given, view.next, view.numbers.length], [40, 40, '41/GXN-UBND', 40])
  assert.equal((await verify(clerk().pool, () => {})).difference, null)
})

test('the same request takes one number, however often it comes', async () => {
  const { id } = await opened('mot-lan')
  const once = key()
  const [first, second] = [
    await takeByHand(clerk(), once, id, { on: day, note: 'Một văn bản' }),
    await takeByHand(clerk(), once, id, { on: day, note: 'Một văn bản' }),
  ]
  assert.deepEqual(
    [first, second],
    [
      { n: 1, symbol: '01/GXN-UBND' },
      { n: 1, symbol: '01/GXN-UBND' },
    ],
  )
})

test('a number stands or falls with the act that takes it', async () => {
  const { id } = await opened('cung-nhau')
  const context = clerk()
  const attempt = act(
    context,
    key(),
    () => numberSource(context, commune.agency_id, 'cung-nhau', day),
    (source) => {
      const { decision } = takeNumber(context, source, { kind: null, id: null, note: 'Không thành' }, day)
      const twice = takeNumber(context, source, { kind: null, id: null, note: 'Không thành' }, day).decision
      return { decisions: [decision, twice], answer: null }
    },
  )
  await assert.rejects(attempt, refused('journal.busy'))
  assert.equal((await registerView(clerk(), id, null)).last, 0)
})

test('a number that was not used is void with its reason, and is not given again', async () => {
  const { id } = await opened('huy')
  await takeByHand(clerk(), key(), id, { on: day, note: 'Văn bản lỗi' })
  await voidByHand(clerk(), key(), id, 1, 'Nhập nhầm sổ')
  assert.deepEqual(await takeByHand(clerk(), key(), id, { on: day, note: 'Văn bản sau' }), {
    n: 2,
    symbol: '02/GXN-UBND',
  })
  const { numbers, voided } = await registerView(clerk(), id, null)
  assert.deepEqual(
    [voided, numbers.map(({ n, void_reason, can_be_voided }) => [n, void_reason, can_be_voided])],
    [
      1,
      [
        [2, null, true],
        [1, 'Nhập nhầm sổ', false],
      ],
    ],
  )
  await assert.rejects(voidByHand(clerk(), key(), id, 1, 'Lần nữa'), refused('documents.number_is_void'))
  await assert.rejects(voidByHand(clerk(), key(), id, 9, 'Không có'), refused('documents.number_not_found'))
})

test('a register that began on paper goes on from its last number; a new year begins at one by itself', async () => {
  const { id } = await opened('tiep', { starts_after: 125 })
  assert.equal((await takeByHand(clerk(), key(), id, { on: day, note: 'Đầu tiên' })).symbol, '126/GXN-UBND')
  await changePattern(clerk(), key(), id, '{số}/{năm}/GXN')
  const january = clerk('2027-01-04T09:00')
  const on = asDay('2027-01-04')
  const symbol = await act(
    january,
    key(),
    () => numberSource(january, commune.agency_id, 'tiep', on),
    (source) => {
      const { decision, taken } = takeNumber(january, source, { kind: null, id: null, note: 'Năm mới' }, on)
      return { decisions: [decision], answer: taken.symbol }
    },
  )
  assert.equal(symbol, '01/2027/GXN')
  await assert.rejects(numberSource(january, commune.agency_id, 'khong-co', on), refused('documents.no_register'))
})

test('a register is seen and moved by who keeps it there', async () => {
  const { id } = await opened('cua-ai')
  await assert.rejects(opened('cua-ai'), refused('documents.register_stands'))
  const other: Context = commune.as('leader', '2026-03-02T09:00')
  assert.deepEqual(await registersFor(other), [])
  await assert.rejects(registerView(other, id, null), refused('documents.register_not_found'))
})

test('verification tells a number that is missing, and one that says another taker than its chain', async () => {
  const { id } = await opened('kiem')
  for (const note of ['Một văn bản', 'Hai văn bản', 'Ba văn bản'])
    await takeByHand(clerk(), key(), id, { on: day, note })
  assert.equal(await verifyRegisters(clerk().pool), null)
  const { db } = clerk()
  await run(db, `update documents.number set taken_on = '2026-03-01' where register_id = '${id}' and n = 2`)
  assert.deepEqual(await verifyRegisters(clerk().pool), {
    where: 'number',
    subject: 'kiem 2026 2',
    found: '2 2026-03-01',
    expected: '2 2026-03-02',
  })
  await run(db, `update documents.number set n = 5 where register_id = '${id}' and n = 2`)
  const found = await verifyRegisters(clerk().pool)
  assert.deepEqual([found?.found, found?.expected], ['1 5 3', '1 3 3'])
})
