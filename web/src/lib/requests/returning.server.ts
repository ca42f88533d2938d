import type { ReturnMethod } from '#lib/dossiers/dossiers.ts'
import type { Posted } from '#lib/requests/api.server.ts'

/** How the form says the result is returned, and at the desk by whom it is taken away. */
export function returningIn(form: Posted) {
  const method = form.text('method') as ReturnMethod
  const name = form.text('collector.name').trim()
  const post_number = form.text('post_number').trim()
  if (method === 'post') return { method, post_number }
  if (method !== 'desk' || !name) return { method }
  const authority = form.text('collector.authority').trim()
  const id_checked = form.text('collector.id_checked') === 'yes'
  const because = form.text('collector.unchecked_because').trim()
  return {
    method,
    collector: {
      name,
      ...(authority ? { authority } : {}),
      id_checked,
      ...(because ? { unchecked_because: because } : {}),
    },
  }
}
