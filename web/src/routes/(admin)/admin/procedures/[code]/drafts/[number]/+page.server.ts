import { type ActionFailure, fail, type RequestEvent, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { adminWords } from '#lib/admin/words.ts'
import { loadKnown } from '#lib/procedure/known.server.ts'
import { type PartSpec, partNamed, partNames } from '#lib/procedure/parts.ts'
import { type Content, withPart, withRowsMoved } from '#lib/procedure/read.ts'
import { api, got, type Posted, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import type { FormValues, Problem, Refused } from '#lib/requests/form.ts'
import { todayHere } from '#lib/today.ts'

type Params = { code: string; number: string }
type Answered = { content: Content; focus?: string; values?: FormValues; problem?: Problem }

export const load = async (event) => {
  const { code } = event.params
  const number = Number(event.params.number)
  const path = { code, number }
  const call = api<paths>(event)
  const [version, check, known] = await Promise.all([
    got(event, call.GET('/api/v1/procedures/{code}/versions/{number}', { params: { path } })),
    got(event, call.GET('/api/v1/procedures/{code}/drafts/{number}/check', { params: { path } })),
    loadKnown(event),
  ])
  return { code, version, check, known, part: event.url.searchParams.get('part') ?? 'general', today: todayHere() }
}

export const actions = {
  save: async (event) => {
    const { form, part, content } = await readPart(event)
    const { error, response } = await put(event, form, content)
    if (!response.ok) return withContent(refuse(event, form, { error, response }), content)
    const say = adminWords(event.locals.locale)
    leaveWord(event, say('editor.saved', { part: say(`editor.parts.${part.name}`) }))
    redirect(303, `?part=${form.text('then') === 'next' ? after(part) : part.name}`)
  },
  rows: async (event): Promise<Answered> => {
    const { form, part, content } = await readPart(event)
    return { ...withRowsMoved(content, part, form.text('do')), values: form.values }
  },
  publish: async (event) => {
    const form = await readForm(event)
    const { data, error, response } = await api<paths>(event).POST('/api/v1/procedures/{code}/publications', {
      params: { path: { code: event.params.code } },
      headers: form.headers,
      body: {
        number: Number(event.params.number),
        revision: Number(form.text('revision')),
        valid_from: form.text('valid_from'),
        decision: form.text('decision'),
      },
    })
    if (!data) return refuse(event, form, { error, response })
    leaveWord(event, adminWords(event.locals.locale)('editor.published', { code: event.params.code }))
    redirect(303, `/admin/procedures/${event.params.code}`)
  },
}

/** The newest content with this part as it was typed: what others changed in other parts stays. */
async function readPart(event: RequestEvent<Params>): Promise<{ form: Posted; part: PartSpec; content: Content }> {
  const form = await readForm(event)
  const part = partNamed(form.text('part'))
  const path = { code: event.params.code, number: Number(event.params.number) }
  const call = api<paths>(event).GET('/api/v1/procedures/{code}/versions/{number}', { params: { path } })
  const { content } = await got(event, call)
  const other = form.text('field_other').trim()
  const values = other ? { ...form.values, 'content.field': other } : form.values
  return { form, part, content: withPart(content, part, values) }
}

function put(event: RequestEvent<Params>, form: Posted, content: Content) {
  return api<paths>(event).PUT('/api/v1/procedures/{code}/drafts/{number}', {
    params: { path: { code: event.params.code, number: Number(event.params.number) } },
    headers: form.headers,
    body: { revision: Number(form.text('revision')), content },
  })
}

function withContent(refused: ActionFailure<Refused>, content: Content): ActionFailure<Refused & { content: Content }> {
  return fail(refused.status, { ...refused.data, content })
}

function after(part: PartSpec): string {
  return partNames[partNames.indexOf(part.name) + 1] ?? 'publish'
}
