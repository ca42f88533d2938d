import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, got, type Posted, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import { workplaces } from '#lib/requests/workplaces.server.ts'
import { turnWorkWords } from '#lib/turns/work-words.ts'
import type { Actions } from './$types'

/** How a hall is arranged, of one of the agencies one arranges: `?agency=`. */
export const load = async (event) => {
  const { me } = await event.parent()
  const agencies = await workplaces(event, me, 'turns.manage')
  const asked = event.url.searchParams.get('agency')
  const agency = asked ?? agencies[0]?.value ?? ''
  const call = api<paths>(event).GET('/api/v1/turns/halls/{agency}/setup', { params: { path: { agency } } })
  return { setup: await got(event, call), agencies, search: event.url.search, origin: event.url.origin }
}

const LINES = 30

function servicesIn(form: Posted) {
  return lines((n) => ({
    letter: form.text(`services.${n}.letter`).trim().toUpperCase(),
    name: form.text(`services.${n}.name`).trim(),
    takes: form
      .text(`services.${n}.takes`)
      .split(/[,;\s]+/)
      .filter(Boolean),
  })).filter(({ name }) => name !== '')
}

function windowsIn(form: Posted) {
  return lines((n) => ({
    number: Number(form.text(`windows.${n}.number`)),
    letters: [
      ...form
        .text(`windows.${n}.letters`)
        .toUpperCase()
        .replace(/[^A-Z]/g, ''),
    ],
  })).filter(({ letters }) => letters.length > 0)
}

function lines<Line>(line: (n: number) => Line): Line[] {
  return Array.from({ length: LINES }, (_, n) => line(n))
}

export const actions = {
  save: async (event) => {
    const form = await readForm(event)
    const agency = form.text('agency')
    const { data, error, response } = await api<paths>(event).PUT('/api/v1/turns/halls/{agency}/setup', {
      params: { path: { agency } },
      headers: form.headers,
      body: {
        services: servicesIn(form),
        windows: windowsIn(form),
        by_phone: form.text('by_phone') === 'on',
        slot_minutes: Number(form.text('slot_minutes')),
        slot_places: Number(form.text('slot_places')),
        ahead_days: Number(form.text('ahead_days')),
        version: Number(form.text('version')),
      },
    })
    if (!data) return refuse(event, form, { error, response })
    leaveWord(event, turnWorkWords(event.locals.locale)('done.setup'))
    redirect(303, `/turns/setup?${new URLSearchParams({ agency })}`)
  },
  kiosk: async (event) => {
    const form = await readForm(event)
    const agency = form.text('agency')
    const { data, error, response } = await api<paths>(event).POST('/api/v1/turns/halls/{agency}/kiosks', {
      params: { path: { agency } },
      headers: form.headers,
    })
    if (!data) return refuse(event, form, { error, response })
    leaveWord(event, turnWorkWords(event.locals.locale)('done.kiosk'))
    redirect(303, `/turns/setup?${new URLSearchParams({ agency })}`)
  },
} satisfies Actions
