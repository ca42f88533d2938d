import { type ActionFailure, fail, type RequestEvent, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { day } from '#lib/format.ts'
import { manageWords, type RoundState, roundWords } from '#lib/indexes/criteria/manage.ts'
import type { Round } from '#lib/indexes/rounds/progress.ts'
import { api, type Posted, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import type { Refused } from '#lib/requests/form.ts'

export type Deed = 'step' | 'chase' | 'extend' | 'refresh' | 'omit' | 'zero'
type Step = Round['steps'][number]['step']

/** Does one thing to the round, says what became of it, and shows the round again; a refusal goes to its own form. */
export async function act(event: RequestEvent, deed: Deed): Promise<ActionFailure<Refused & { deed: Deed }>> {
  const form = await readForm(event)
  const code = event.params.code ?? ''
  const answer = await deeds[deed](event, code, form)
  if (!answer.data) {
    const { status, data } = refuse(event, form, { ...answer, data: undefined })
    return fail(status, { ...data, deed })
  }
  leaveWord(event, answer.data)
  redirect(303, `/indexes/rounds/${encodeURIComponent(code)}`)
}

type Said = Promise<{ data?: string | undefined; error?: unknown; response: Response }>

const deeds: Readonly<Record<Deed, (event: RequestEvent, code: string, form: Posted) => Said>> = {
  async step(event, code, form) {
    const { data, ...rest } = await api<paths>(event).POST('/api/v1/indexes/rounds/{code}/steps', {
      ...at(code, form),
      body: { step: form.text('step') as Step },
    })
    return { ...rest, data: data && saying(event)('round.moved', { state: stateName(event, data.state) }) }
  },
  async chase(event, code, form) {
    const { data, ...rest } = await api<paths>(event).POST('/api/v1/indexes/rounds/{code}/chases', at(code, form))
    return { ...rest, data: data && saying(event)('round.chase_done', { agencies: data.agencies.length }) }
  },
  async extend(event, code, form) {
    const { data, ...rest } = await api<paths>(event).POST('/api/v1/indexes/rounds/{code}/extensions', {
      ...at(code, form),
      body: { agency: form.text('agency'), state: form.text('state') as RoundState, until: form.text('until') },
    })
    if (!data) return rest
    const told = {
      agency: await nameOf(event, code, data.agency),
      state: stateName(event, data.state),
      day: day(data.until),
    }
    return { ...rest, data: saying(event)('round.extend_done', told) }
  },
  async refresh(event, code) {
    const { data, ...rest } = await api<paths>(event).POST('/api/v1/indexes/rounds/{code}/refreshes', {
      params: { path: { code } },
    })
    return { ...rest, data: data && saying(event)('round.refresh_done', data) }
  },
  async omit(event, code, form) {
    const { data, ...rest } = await api<paths>(event).POST('/api/v1/indexes/rounds/{code}/omissions', {
      ...at(code, form),
      body: { reason: form.text('reason') },
    })
    return { ...rest, data: data && saying(event)('round.omit_done', { components: data.left_out }) }
  },
  async zero(event, code, form) {
    const { data, ...rest } = await api<paths>(event).POST('/api/v1/indexes/rounds/{code}/zeros', {
      ...at(code, form),
      body: { reason: form.text('reason') },
    })
    return { ...rest, data: data && saying(event)('round.zero_done', { components: data.zeroed }) }
  },
}

/** What an agency of the round is called; its code should the round not be readable just now. */
async function nameOf(event: RequestEvent, code: string, agency: string): Promise<string> {
  const { data } = await api<paths>(event).GET('/api/v1/indexes/rounds/{code}', { params: { path: { code } } })
  return data?.agencies.find((one) => one.agency === agency)?.name ?? agency
}

function at(code: string, { headers }: Posted) {
  return { params: { path: { code } }, headers }
}

function saying({ locals }: RequestEvent) {
  return manageWords(locals.locale)
}

function stateName({ locals }: RequestEvent, state: RoundState): string {
  return roundWords(locals.locale)(`states.${state}`)
}
