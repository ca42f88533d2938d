import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import type { Line } from '#lib/dossiers/dossiers.ts'
import { scanOf } from '#lib/dossiers/scan.ts'
import { api, got, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import { returningIn } from '#lib/requests/returning.server.ts'
import { catalogue } from '#lib/words.ts'
import { changes as changesEn } from '#words/en/dossiers/changes.ts'
import { desk as en } from '#words/en/dossiers/desk.ts'
import { changes as changesVi } from '#words/vi/dossiers/changes.ts'
import { desk as vi } from '#words/vi/dossiers/desk.ts'
import type { Actions } from './$types'

const words = catalogue(vi, en)
const changes = catalogue(changesVi, changesEn)

export const load = async (event) => {
  const call = api<paths>(event)
  const after = event.url.searchParams.get('after') ?? undefined
  const code = event.url.searchParams.get('code')
  const query = { view: 'ready' as const, ...(after ? { after } : {}) }
  const [ready, one, posted] = await Promise.all([
    got(event, call.GET('/api/v1/dossiers', { params: { query } })),
    code ? got(event, call.GET('/api/v1/dossiers/{code}', { params: { path: { code } } })) : null,
    got(event, call.GET('/api/v1/dossiers', { params: { query: { view: 'posted' } } })),
  ])
  const returned = event.url.searchParams.get('returned')
  return { returned, ready: ready.lines, next: ready.next, one, posted: posted.lines }
}

export const actions = {
  find: async (event) => {
    const form = await readForm(event)
    const q = form.text('q').trim()
    const scan = scanOf(q)
    if (scan.kind === 'dossier') redirect(303, `/desk/return?code=${scan.code}`)
    const asked = scan.kind === 'card' ? scan.card.number : 'number' in scan ? scan.number : q
    const { data, error, response } = await api<paths>(event).GET('/api/v1/dossiers/search', {
      params: { query: { q: asked } },
    })
    if (!data) return refuse(event, form, { error, response })
    const found: Line[] = data.lines.toSorted((a, b) => Number(b.state === 'at_desk') - Number(a.state === 'at_desk'))
    const [only] = found
    if (only && found.length === 1 && only.state === 'at_desk') redirect(303, `/desk/return?code=${only.code}`)
    return { q, found }
  },
  follow: async (event) => {
    const form = await readForm(event)
    const news = form.text('news') === 'came_back' ? 'came_back' : 'arrived'
    const { data, error, response } = await api<paths>(event).POST('/api/v1/dossiers/{code}/post-news', {
      params: { path: { code: form.text('code') } },
      headers: form.headers,
      body: { news },
    })
    if (!data) return refuse(event, form, { error, response })
    leaveWord(event, changes(event.locals.locale)('post_followed', { code: data.code }))
    redirect(303, '/desk/return')
  },
  return: async (event) => {
    const form = await readForm(event)
    const { data, error, response } = await api<paths>(event).POST('/api/v1/dossiers/{code}/return', {
      params: { path: { code: form.text('code') } },
      headers: form.headers,
      body: { ...returningIn(form), version: Number(form.text('version')) },
    })
    if (!data) return refuse(event, form, { error, response })
    leaveWord(event, words(event.locals.locale)('returning.done', { code: data.code }))
    redirect(303, `/desk/return?returned=${data.code}`)
  },
} satisfies Actions
