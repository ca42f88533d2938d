import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rule_pages } from '../../../../words/vi/rulebook/rule_pages.ts'
import { ruleName, ruleSaid } from './rule-said.ts'

const said = (code: string, value: unknown, unit: string | null = null) =>
  ruleSaid(rule_pages, 'vi', { code, value, unit }).join('\n')

test('a value is said as people say it', () => {
  assert.equal(said('calendar.cutoff_minute', 900, 'minute'), '15 giờ 00')
  assert.equal(said('calendar.minutes_per_working_day', 480, 'minute'), '8\u00a0giờ')
  assert.equal(said('dossiers.waiting_minutes', 15, 'minute'), '15\u00a0phút')
  assert.equal(said('dossiers.due_soon_minutes', 480, 'working_minute'), '8\u00a0giờ làm việc')
  assert.equal(said('calendar.weekly_rest', [6, 7], 'weekday'), 'Thứ Bảy, Chủ nhật')
  assert.equal(said('dossiers.collect_remind_days', [7, 30], 'day'), '7, 30 ngày')
  assert.equal(said('calendar.made_up', true), 'Có')
  assert.equal(said('dossiers.supplement_clock', 'resume'), 'tính tiếp phần còn lại')
  assert.equal(said('consequences.unit_late_share', 10, '%'), '10\u00a0%')
  assert.equal(said('plans.sure_from', 0.8, 'confidence'), '80\u00a0%')
  assert.equal(said('notices.quiet_hours', { from: '21:00', to: '07:00' }), '21:00 – 07:00')
  assert.equal(said('calendar.horizon', { to: '2032-12-31', from: '2018-01-01' }), '01/01/2018 – 31/12/2032')
  assert.equal(said('notices.public_address', ''), 'để trống')
  assert.equal(said('dossiers.supplement_days_of', {}), 'chưa có')
  assert.equal(said('dossiers.supplement_days_of', { '1.013225': 15 }), '1.013225: 15')
})

test('a reporting window says its days as they fall in a year', () => {
  const windows = [{ code: 'Q1', from: '-12-15', to: '03-14', send_by: '03-20' }]
  assert.equal(said('measures.reporting_windows', windows), 'Q1: từ 15/12 năm trước đến 14/03, gửi trước 20/03')
})

test('a rule of a province’s own has no sentence, and its value stands as it is', () => {
  assert.equal(ruleName(rule_pages, 'own.rule'), null)
  assert.equal(said('own.rule', 'abc', null), 'abc')
  assert.equal(said('own.rule', 3, 'kg'), '3\u00a0kg')
})
