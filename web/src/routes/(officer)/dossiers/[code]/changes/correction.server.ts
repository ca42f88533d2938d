import type { paths } from '#contract/api.d.ts'
import { dayTyped } from '#lib/dossiers/scan.ts'
import type { Posted } from '#lib/requests/api.server.ts'

type Correction = paths['/api/v1/dossiers/{code}/corrections']['post']['requestBody']['content']['application/json']
type Asked = Omit<Correction, 'version' | 'reason'>

const METHODS = ['desk', 'post', 'electronic'] as const
const KINDS = ['original', 'certified_copy', 'copy', 'electronic'] as const

/** What differs from what stood in the form when it was opened; what is emptied is taken away. */
export function correctionIn(form: Posted): Asked {
  const now = (name: string): string => form.text(name).trim()
  const differs = (name: string): boolean => now(name) !== form.text(`was.${name}`).trim()
  const said = (name: string) => (differs(name) ? { [name]: now(name) || null } : {})
  const method = METHODS.find((one) => one === now('return_method'))
  const counts = Object.keys(form.values)
    .filter((name) => name.startsWith('counts.') && now(name))
    .map((name) => [name.slice('counts.'.length), Number(now(name))] as const)
  return {
    ...(differs('name') ? { name: now('name') } : {}),
    ...(differs('birth_date') ? { birth_date: dayTyped(now('birth_date')) || null } : {}),
    ...said('address'),
    ...said('phone'),
    ...said('email'),
    ...said('id_number'),
    ...(differs('procedure') ? { procedure: now('procedure') } : {}),
    ...said('case'),
    ...(differs('return_method') && method ? { return_method: method } : {}),
    ...(counts.length > 0 ? { counts: Object.fromEntries(counts) } : {}),
    ...papersIn(form),
  }
}

function papersIn(form: Posted): Pick<Asked, 'components'> {
  const codes = form.all('paper')
  if (codes.every((code) => form.text(`quantity:${code}`) === form.text(`was.quantity:${code}`))) return {}
  const components = codes
    .map((code) => ({
      code,
      name: form.text(`name:${code}`),
      kind: KINDS.find((kind) => kind === form.text(`kind:${code}`)) ?? 'original',
      quantity: Number(form.text(`quantity:${code}`)) || 0,
    }))
    .filter(({ quantity }) => quantity > 0)
  return { components }
}
