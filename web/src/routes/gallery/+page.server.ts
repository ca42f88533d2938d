import { fail, redirect } from '@sveltejs/kit'
import { readForm } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import type { Problem } from '#lib/requests/form.ts'
import type { Actions } from './$types'

const invalid: Problem = {
  title: 'Có chỗ chưa đúng',
  status: 422,
  code: 'http.invalid',
  next: 'Sửa các ô được đánh dấu rồi gửi lại; những gì đã gõ vẫn còn.',
  fields: [
    { path: 'phone', code: 'http.field_wrong', text: 'Số điện thoại có 10 chữ số, ví dụ 0912 345 678' },
    { path: 'born', code: 'http.field_not_a_day', text: 'Không phải ngày có thật' },
  ],
}
const stale: Problem = {
  title: 'Có người vừa sửa trước',
  status: 409,
  code: 'plans.stale',
  values: { by: 'Nguyễn Hoàng Thị Mẫu Hai', at: '2026-11-23T09:12:00+07:00' },
  fields: [{ path: 'name', code: 'plans.changed', text: 'Lê Thị Mẫu Một Hai Ba' }],
}

/** The gallery's forms answer as the API would, so that each state can be looked at; nothing is stored. */
export const actions = {
  invalid: async (event) => fail(422, { values: (await readForm(event)).values, problem: invalid }),
  stale: async (event) => fail(409, { values: (await readForm(event)).values, problem: stale }),
  saved: (event) => {
    leaveWord(event, 'Đã lưu phiếu của bà Lê Thị Mẫu Một.')
    redirect(303, '/gallery')
  },
} satisfies Actions
