import type { paths } from '#contract/api.d.ts'
import { done, orNull } from '#lib/admin/done.server.ts'
import { workWords } from '#lib/documents/words.ts'
import { api, got, readForm } from '#lib/requests/api.server.ts'

const SEAL = 'seal'

/** How one agency’s seal and people sign; what is set up anew is chosen in the address before it is saved. */
export const load = async (event) => {
  const { agencies, drivers } = await got(event, api<paths>(event).GET('/api/v1/documents/signers'))
  const ask = event.url.searchParams
  const agency = agencies.find(({ code }) => code === ask.get('agency')) ?? agencies.at(0) ?? null
  const whose = ask.get('whose') ?? SEAL
  const person = agency?.people.find(({ account_id }) => account_id === whose) ?? null
  const standing = person ? person.signer : (agency?.seal ?? null)
  return {
    agencies: agencies.map(({ code, name }) => ({ value: code, label: name })),
    drivers,
    agency,
    whose: person ? whose : SEAL,
    at: person?.agency ?? agency?.code ?? '',
    standing,
    driver: ask.get('driver') ?? standing?.driver ?? 'off',
  }
}

export const actions = {
  save: async (event) => {
    const form = await readForm(event)
    const names = form.text('names').split(',').filter(Boolean)
    const answer = await api<paths>(event).PUT('/api/v1/documents/signers', {
      headers: form.headers,
      body: {
        agency: form.text('at'),
        account_id: form.text('whose') === SEAL ? null : form.text('whose'),
        driver: form.text('driver'),
        settings: Object.fromEntries(names.map((name) => [name, form.text(`settings.${name}`).trim()])),
        holder: orNull(form, 'holder'),
        secret: form.text('secret') || null,
        stamp_url: orNull(form, 'stamp_url'),
        stamp_policy: null,
      },
    })
    const to = `/admin/signers?agency=${encodeURIComponent(form.text('agency'))}&whose=${form.text('whose')}`
    return done(event, form, answer, { word: workWords(event.locals.locale)('signers.saved'), to })
  },
}
