import { fail, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { keepOutOfAddress, keepProof, proofOf } from '#lib/dossiers/proof.server.ts'
import { api, got, readForm, refuse } from '#lib/requests/api.server.ts'
import { newKey, type Problem } from '#lib/requests/form.ts'
import { type Told, takeProblem } from '#lib/requests/problem.server.ts'
import type { Locale } from '#lib/words.ts'
import { citizenWords } from '../../say.ts'
import type { Actions } from './$types'

/** A dossier as its code opens it, and all of it for who proves that it is theirs. */
export const load = async (event) => {
  const client = api<paths>(event)
  const path = { code: event.params.code }
  const proof = proofOf(event)
  const first = await client.GET('/api/v1/tracking/{code}', { params: { path, query: proof } })
  const isWrong = Boolean(proof.secret) && [404, 429].includes(first.response.status)
  const shown = isWrong ? await client.GET('/api/v1/tracking/{code}', { params: { path, query: {} } }) : first
  if ([404, 422].includes(shown.response.status)) redirect(303, `/ho-so?code=${encodeURIComponent(path.code)}`)
  const dossier = await got(event, Promise.resolve(shown))
  if (dossier.code !== event.params.code) redirect(301, `/ho-so/${encodeURIComponent(dossier.code)}${event.url.search}`)
  if (dossier.is_proven) keepOutOfAddress(event)
  const problem = takeProblem(event)
  const query = isWrong ? {} : proof
  const { data: notices } = dossier.is_proven
    ? await client.GET('/api/v1/tracking/{code}/notices', { params: { path, query } })
    : { data: null }
  return {
    dossier,
    notices: notices ?? null,
    proof: isWrong ? {} : proof,
    wrongProof: isWrong ? (first.error as Problem) : null,
    refusal: problem ? refusalOf(event.locals.locale, problem) : null,
    brought: event.url.searchParams.has('da-nhan'),
    chosen: event.url.searchParams.has('da-luu'),
    sent: event.url.searchParams.has('da-bo-sung'),
    withdrawn: event.url.searchParams.has('da-rut'),
    uploadKeys: Object.fromEntries(dossier.components.map(({ id }) => [id, newKey()])),
  }
}

export const actions = {
  bring: async (event) => {
    const form = await readForm(event)
    const { data, error, response } = await api<paths>(event).POST('/api/v1/tracking/{code}/supplement', {
      params: { path: { code: event.params.code } },
      headers: form.headers,
      body: proofOf(event),
    })
    if (!data) return refuse(event, form, { error, response })
    redirect(303, `/ho-so/${encodeURIComponent(event.params.code)}?da-bo-sung=1`)
  },
  withdraw: async (event) => {
    const form = await readForm(event)
    if (form.text('sure') !== 'yes') {
      const text = citizenWords(event.locals.locale)('track.withdraw_tick')
      const fields = [{ path: 'sure', code: 'web.not_sure', text }]
      return fail(422, { values: {}, problem: { title: text, status: 422, code: 'web.not_sure', fields } })
    }
    const { data, error, response } = await api<paths>(event).POST('/api/v1/tracking/{code}/withdrawal', {
      params: { path: { code: event.params.code } },
      headers: form.headers,
      body: proofOf(event),
    })
    if (!data) return refuse(event, form, { error, response })
    redirect(303, `/ho-so/${encodeURIComponent(event.params.code)}?da-rut=1`)
  },
  open: async (event) => {
    const form = await readForm(event)
    const secret = form.text('secret').trim().slice(0, 20)
    if (!secret) {
      const text = citizenWords(event.locals.locale)('track.prove_missing')
      const problem = {
        title: text,
        status: 422,
        code: 'web.proof_missing',
        fields: [{ path: 'secret', code: 'web.proof_missing', text }],
      }
      return fail(422, { values: {}, problem })
    }
    const { data, error, response } = await api<paths>(event).GET('/api/v1/tracking/{code}', {
      params: { path: { code: event.params.code }, query: { secret } },
    })
    if (!data) return refuse(event, form, { error, response })
    keepProof(event, secret)
    redirect(303, `/ho-so/${encodeURIComponent(data.code)}`)
  },
  choose: async (event) => {
    const form = await readForm(event)
    const way = form.text('way')
    const { data, error, response } = await api<paths>(event).PUT('/api/v1/tracking/{code}/notice-choice', {
      params: { path: { code: event.params.code } },
      headers: form.headers,
      body: {
        ...proofOf(event),
        channel: way === 'mail' || way === 'sms' ? way : null,
        extent: form.text('extent') === 'necessary' ? 'necessary' : 'all',
        locale: form.text('language') === 'en' ? 'en' : 'vi',
      },
    })
    if (!data) return refuse(event, form, { error, response })
    redirect(303, `/ho-so/${encodeURIComponent(event.params.code)}?da-luu=1`)
  },
} satisfies Actions

/** What was wrong with a picture; a sentence that wants more than is known gives way to a general one. */
function refusalOf(locale: Locale, { says, next }: Told): { title: string; next: string } {
  const own = citizenWords(locale)
  return { title: says ?? own('track.file_refused'), next: next ?? own('track.file_next') }
}
