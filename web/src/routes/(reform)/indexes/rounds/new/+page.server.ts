import { type ActionFailure, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { manageWords, WORK_STATES } from '#lib/indexes/criteria/manage.ts'
import { api, got, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import type { Refused } from '#lib/requests/form.ts'
import { todayHere } from '#lib/today.ts'
import { refuseHere } from '../refuse.server.ts'

/** Sets to choose from; for the one chosen, the agencies of its kinds as they stood on the period's last day, or stand. */
export const load = async (event) => {
  const call = api<paths>(event)
  const sets = (await got(event, call.GET('/api/v1/indexes/sets'))).filter(({ kinds }) => !kinds.includes('officer'))
  const asked = event.url.searchParams
  const set = sets.find((one) => one.set === asked.get('set')) ?? sets.find(({ code }) => code === asked.get('set'))
  const today = todayHere()
  const period = (asked.get('period') || today.slice(0, 4)).trim()
  const on = [today, `${/20\d{2}/.exec(period)?.[0] ?? today.slice(0, 4)}-12-31`].sort()[0] ?? today
  const agencies = set ? await got(event, call.GET('/api/v1/agencies', { params: { query: { on } } })) : []
  return {
    sets,
    chosen: set ?? null,
    period,
    on,
    agencies: agencies
      .filter(({ kind }) => set?.kinds.includes(kind))
      .map(({ code, name, kind }) => ({ code, name, kind })),
  }
}

export const actions = {
  default: async (event): Promise<ActionFailure<Refused>> => {
    const form = await readForm(event)
    const say = manageWords(event.locals.locale)
    const agencies = form.all('agencies')
    if (agencies.length === 0) return refuseHere(form, 'agencies', say('new.choose_agency'))
    const days = WORK_STATES.flatMap((state) => {
      const day = form.text(`deadlines.${state}`)
      return day ? [[state, day] as const] : []
    })
    const answer = await api<paths>(event).POST('/api/v1/indexes/rounds', {
      headers: form.headers,
      body: {
        code: form.text('code').trim(),
        name: form.text('name').trim(),
        set: form.text('set'),
        period: form.text('period').trim(),
        agencies: [...agencies],
        deadlines: Object.fromEntries(days),
      },
    })
    if (!answer.data) return refuse(event, form, answer)
    const { round: code } = answer.data
    // What the record fills stands there from the first look; should it fail, the round's page offers it again.
    await api<paths>(event).POST('/api/v1/indexes/rounds/{code}/refreshes', { params: { path: { code } } })
    leaveWord(event, say('new.opened', answer.data))
    redirect(303, `/indexes/rounds/${code}`)
  },
}
