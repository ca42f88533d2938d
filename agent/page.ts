import type { Refusal } from './keys.ts'
import type { Order } from './orders.ts'

const REFUSALS = {
  certificate_missing: 'Không thấy chứng thư này trên token. Cắm đúng token rồi bấm Ký lại.',
  token_missing: 'Không thấy token. Cắm token, chờ đèn sáng rồi bấm Ký lại.',
  pin_wrong: 'Sai mã PIN. Nhập lại thật kỹ: sai nhiều lần liên tiếp thì token bị khóa.',
  pin_few_left: 'Sai mã PIN, token báo còn ít lần thử. Xem lại mã PIN trước khi nhập tiếp.',
  pin_last_try: 'Sai mã PIN, token báo chỉ còn một lần thử. Đừng thử nữa nếu không chắc.',
  pin_locked: 'Token đã bị khóa vì nhập sai PIN nhiều lần. Mang token đến nhà cung cấp để mở khóa.',
  device_failed: 'Token báo lỗi. Rút ra, cắm lại rồi thử lần nữa.',
} as const satisfies Record<Refusal, string>

/** What an officer confirms: who signs, what the page says it is, and the digest, which is all that the token sees. */
export function confirmPage(order: Order, refusal: Refusal | null): string {
  return frame(
    'Xác nhận ký số',
    `<h1>Xác nhận ký số</h1>
${refusal ? `<p role="alert" id="fault">${REFUSALS[refusal]}</p>` : ''}
<dl>
<dt>Văn bản (theo trang web)</dt><dd>${escaped(order.title)}</dd>
<dt>Người ký</dt><dd>${escaped(order.holder)}</dd>
<dt>Mã băm được ký</dt><dd><code>${grouped(order.digest)}</code></dd>
<dt>Mã băm của tệp (theo trang web)</dt><dd><code>${grouped(order.file)}</code></dd>
</dl>
<p>Token chỉ nhận mã băm, không thấy nội dung. Hãy đọc văn bản trên trang web trước khi ký.</p>
<form method="post" autocomplete="off">
<label for="pin">Mã PIN của token</label>
<input id="pin" name="pin" type="password" autocomplete="off" autofocus maxlength="64"${refusal ? ' aria-describedby="fault" aria-invalid="true"' : ''}>
<div><button name="act" value="sign">Ký</button> <button name="act" value="refuse" class="quiet">Từ chối</button></div>
</form>`,
  )
}

const ENDS = {
  signed: 'Đã ký',
  refused: 'Đã từ chối ký',
  over: 'Đã hết thời gian chờ',
  unknown: 'Không có yêu cầu ký này',
} as const
export type End = keyof typeof ENDS

export const endPage = (end: End, refusal: Refusal | null = null): string =>
  frame(
    ENDS[end],
    `<h1>${ENDS[end]}</h1>${refusal ? `<p role="alert">${REFUSALS[refusal]}</p>` : ''}<p>Đóng cửa sổ này và quay lại trang web.</p>`,
  )

export const style = `body{font:17px/1.5 "Segoe UI",Arial,sans-serif;color:#1c2430;max-width:34rem;margin:1.5rem auto;padding:0 1rem}
h1{font-size:1.4rem}dt{color:#525c69;font-size:.9rem}dd{margin:0 0 .8rem;overflow-wrap:anywhere}code{font-size:.95rem}
[role=alert]{border-left:4px solid #b3131b;padding:.4rem .8rem;background:#fdf0f0}
label{display:block;font-weight:600}input{font:inherit;padding:.5rem;width:100%;box-sizing:border-box;margin:.3rem 0 1rem;border:1px solid #525c69;border-radius:4px}
button{font:inherit;padding:.6rem 1.6rem;border:1px solid #1f3a93;border-radius:4px;background:#1f3a93;color:#fff}
button.quiet{background:#fff;color:#1f3a93}button:focus-visible,input:focus-visible{outline:3px solid #f2a900;outline-offset:2px}`

function frame(title: string, body: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="stylesheet" href="/style.css"></head><body><main>${body}</main></body></html>`
}

const grouped = (hex: string): string => (hex.match(/.{1,4}/g) ?? []).join(' ')
const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
