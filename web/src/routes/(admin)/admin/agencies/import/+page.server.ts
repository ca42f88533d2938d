import { type ActionFailure, fail } from '@sveltejs/kit'
import type { components, paths } from '#contract/api.d.ts'
import { adminWords } from '#lib/admin/words.ts'
import { api, refuse } from '#lib/requests/api.server.ts'
import { KEY_FIELD, newKey, type Refused } from '#lib/requests/form.ts'

type Imported = components['schemas']['AgenciesImported']

export const actions = {
  default: async (event): Promise<ActionFailure<Refused> | { imported: Imported; name: string }> => {
    const data = await event.request.formData()
    const file = data.get('file')
    const key = String(data.get(KEY_FIELD) || newKey())
    const trial = data.get('do') !== 'import'
    const form = { values: {}, headers: { 'Idempotency-Key': key }, text: () => '', all: () => [] }
    if (!(file instanceof File) || file.size === 0) {
      const title = adminWords(event.locals.locale)('agencies.import_none')
      const problem = {
        title,
        status: 422,
        code: 'web.file_missing',
        fields: [{ path: 'file', code: 'web.file_missing', text: title }],
      }
      return fail(422, { values: {}, problem })
    }
    const answer = await api<paths>(event).POST('/api/v1/agencies/imports', {
      params: { query: { trial: String(trial) } },
      headers: form.headers,
      body: { name: file.name, content_base64: Buffer.from(await file.arrayBuffer()).toString('base64') },
    })
    if (!answer.data) return refuse(event, form, answer)
    return { imported: answer.data, name: file.name }
  },
}
