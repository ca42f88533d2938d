import { type ActionFailure, fail } from '@sveltejs/kit'
import type { components, paths } from '#contract/api.d.ts'
import { manageWords } from '#lib/indexes/criteria/manage.ts'
import { api, got, refuse } from '#lib/requests/api.server.ts'
import { KEY_FIELD, newKey, type Refused } from '#lib/requests/form.ts'
import { takeProblem } from '#lib/requests/problem.server.ts'

type Checked = { readonly file: string } & components['schemas']['CriteriaSetFaults']

/** Every version of every set, and why the workbook that was sent last was not kept. */
export const load = async (event) => {
  const code = event.url.searchParams.get('problem')
  const told = takeProblem(event)
  return {
    sets: await got(event, api<paths>(event).GET('/api/v1/indexes/sets')),
    refused: told && { says: told.says ?? code, next: told.next, unsound: code === 'indexes.set_unsound' },
  }
}

export const actions = {
  check: async (event): Promise<ActionFailure<Refused> | { checked: Checked }> => {
    const data = await event.request.formData()
    const file = data.get('file')
    if (!(file instanceof File) || file.size === 0) return fail(422, nothingChosen(event.locals.locale))
    const key = String(data.get(KEY_FIELD) || newKey())
    const book = new FormData()
    book.set('file', file)
    const answer = await api<paths>(event).POST('/api/v1/indexes/sets/checks', {
      headers: { 'Idempotency-Key': key },
      body: book as never,
      bodySerializer: () => book,
    })
    const form = { values: {}, headers: { 'Idempotency-Key': key }, text: () => '', all: () => [] }
    return answer.data ? { checked: { ...answer.data, file: file.name } } : refuse(event, form, answer)
  },
}

function nothingChosen(locale: 'vi' | 'en'): Refused {
  const title = manageWords(locale)('upload.choose_first')
  const fields = [{ path: 'file', code: 'web.file_missing', text: title }]
  return { values: {}, problem: { title, status: 422, code: 'web.file_missing', fields } }
}
