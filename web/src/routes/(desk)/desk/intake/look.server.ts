import { type RequestEvent, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import type { Line } from '#lib/dossiers/dossiers.ts'
import { scanOf } from '#lib/dossiers/scan.ts'
import { api, got } from '#lib/requests/api.server.ts'
import { chosenFor } from './chosen.server.ts'
import { type Answer, type Found, isElsewhere, type Looked, type Values } from './intake.ts'

/** What is to be looked up: who it is, which procedures answer the words, what the chosen one asks. */
export type Part = 'person' | 'find' | 'procedure'

/** Looks up what the fields ask for; fields it can fill come back filled. A slip's code leads to its dossier. */
export async function lookUp(event: RequestEvent, values: Values, parts: readonly Part[]): Promise<Answer> {
  const answers: Answer[] = []
  const now = (): Values => Object.assign({}, values, ...answers.map(({ filled }) => filled))
  if (parts.includes('person')) answers.push(await lookForPerson(event, values))
  if (parts.includes('find')) answers.push(await findProcedures(event, now()))
  if (parts.includes('procedure')) answers.push(await chosenFor(event, now()))
  const filled = Object.assign({}, ...answers.map(({ filled: one }) => one)) as Values
  const alike = await lookForAlike(event, now())
  return {
    filled,
    looked: Object.assign({}, ...answers.map(({ looked }) => looked), alike) as Partial<Looked>,
  }
}

async function lookForPerson(event: RequestEvent, values: Values): Promise<Answer> {
  const scan = scanOf(values.scan || values.id_number || '')
  if (scan.kind === 'dossier') redirect(303, `/dossiers/${scan.code}`)
  if (scan.kind === 'place') return { filled: { scan: '' }, looked: {} }
  if (scan.kind === 'card') {
    const { number, name, birth_date, sex, address } = scan.card
    const card = { 'applicant.name': name, 'applicant.birth_date': birth_date, 'applicant.sex': sex }
    const filled = { scan: '', id_number: number, kind: 'person', ...card, 'applicant.address': address }
    const earlier = await search(event, number)
    const phone = earlier[0] ? (await personOf(event, earlier[0].code))['applicant.phone'] : undefined
    const told = { key: earlier[0] ? 'filled_from' : 'filled_card', code: earlier[0]?.code ?? '' } as const
    return { filled: { ...filled, ...(phone ? { 'applicant.phone': phone } : {}) }, looked: { earlier, told } }
  }
  if (scan.kind === 'short') return ofToday(event, scan.text)
  if (scan.kind === 'phone' || scan.kind === 'phone_or_tax') return calling(event, scan)
  if (scan.kind === 'number') return knownAs(event, scan)
  if (scan.text.length < 2) return { filled: {}, looked: { earlier: [], told: null } }
  const earlier = await search(event, scan.text)
  return { filled: {}, looked: { earlier, told: earlier[0] ? null : { key: 'nobody', code: '' } } }
}

/** The last part of a code leads to its dossier, where there is one alone. */
async function ofToday(event: RequestEvent, text: string): Promise<Answer> {
  const [first, ...others] = await search(event, text)
  if (first && others.length === 0) redirect(303, `/dossiers/${first.code}`)
  return { filled: {}, looked: { earlier: first ? [first, ...others] : [], told: { key: 'unsupported', code: '' } } }
}

/** Fills in from the newest dossier under that telephone number; where ten digits may be both, it is asked and not guessed. */
async function calling(
  event: RequestEvent,
  { kind, number }: { readonly kind: 'phone' | 'phone_or_tax'; readonly number: string },
): Promise<Answer> {
  const earlier = await search(event, number)
  const [last] = earlier
  if (last) return filledFrom(event, last.code, earlier)
  if (kind === 'phone_or_tax') return { filled: {}, looked: { earlier, told: { key: 'phone_or_tax', code: '' } } }
  const filled = { scan: '', 'applicant.phone': number }
  return { filled, looked: { earlier, told: { key: 'nobody_phone', code: '' } } }
}

/** Fills in from the newest dossier of that number; one that nobody here has is kept in its field. */
async function knownAs(
  event: RequestEvent,
  { number, of }: { readonly number: string; readonly of: 'person' | 'organisation' },
): Promise<Answer> {
  const earlier = await search(event, number)
  const [last] = earlier
  if (last) return filledFrom(event, last.code, earlier)
  return { filled: { scan: '', id_number: number, kind: of }, looked: { earlier, told: { key: 'nobody', code: '' } } }
}

async function filledFrom(event: RequestEvent, code: string, earlier: readonly Line[]): Promise<Answer> {
  const person = await personOf(event, code)
  return { filled: { scan: '', ...person }, looked: { earlier, told: { key: 'filled_from', code } } }
}

/** Open dossiers of this person and this procedure, so that a second one is a choice and no mistake. */
async function lookForAlike(event: RequestEvent, values: Values): Promise<Partial<Looked>> {
  const { procedure = '', id_number = '' } = values
  const phone = values['applicant.phone'] ?? ''
  if (!procedure || !(id_number || phone)) return { alike: [] }
  const query = { procedure, ...(id_number ? { id_number } : {}), ...(phone ? { phone } : {}) }
  const { data } = await api<paths>(event).GET('/api/v1/desk/alike', { params: { query } })
  return { alike: data?.lines ?? [] }
}

async function search(event: RequestEvent, q: string) {
  const { lines } = await got(event, api<paths>(event).GET('/api/v1/dossiers/search', { params: { query: { q } } }))
  return lines.slice(0, 5)
}

/** Who handed in that dossier, as fields. */
export async function personOf(event: RequestEvent, code: string): Promise<Values> {
  const { id_number, applicant } = await sheetOf(event, code)
  return {
    id_number: id_number ?? '',
    kind: applicant?.kind ?? 'person',
    'applicant.name': applicant?.name ?? '',
    'applicant.birth_date': applicant?.birth_date ?? '',
    'applicant.sex': applicant?.sex ?? '',
    'applicant.address': applicant?.address ?? '',
    'applicant.phone': applicant?.phone ?? '',
    'applicant.email': applicant?.email ?? '',
  }
}

/** Everything of that dossier that a new one like it begins with: person, procedure, case, papers, return method. */
export async function likeDossier(event: RequestEvent, code: string): Promise<Values> {
  const [person, sheet] = await Promise.all([personOf(event, code), sheetOf(event, code)])
  const papers = sheet.components.flatMap(({ code: paper, kind, quantity }) => [
    [`have:${paper}`, 'on'],
    [`kind:${paper}`, kind],
    [`quantity:${paper}`, String(quantity)],
  ])
  return {
    ...person,
    procedure: sheet.procedure_code,
    case: sheet.case_code ?? '',
    return_method: sheet.return_method,
    ...Object.fromEntries(papers),
  }
}

function sheetOf(event: RequestEvent, code: string) {
  return got(event, api<paths>(event).GET('/api/v1/dossiers/{code}', { params: { path: { code } } }))
}

const SHOWN = 7

/** What an agency is competent for, or anybody of the province where it is taken in for another, by short code or words; one that answers alone, or by its short code, is taken. */
async function findProcedures(event: RequestEvent, values: Values): Promise<Answer> {
  const q = values.q?.trim() ?? ''
  if (!q) return { filled: {}, looked: { found: null } }
  const call = api<paths>(event)
  const { procedures, total } = isElsewhere(values)
    ? await got(event, call.GET('/api/v1/procedures', { params: { query: { q } } }))
    : await got(event, call.GET('/api/v1/procedures/here', { params: { query: { agency: values.agency ?? '', q } } }))
  const list: Found[] = procedures.slice(0, SHOWN).map(({ code, name, short_codes, online_level, term, fee }) => ({
    code,
    name,
    short_codes,
    online_level,
    term,
    fee,
  }))
  return { filled: {}, looked: { found: { list, total } } }
}

/** The procedure that those words mean beyond doubt, for pages without script. */
export function meant(q: string, { list, total }: NonNullable<Looked['found']>): string | null {
  const exact = list.filter(({ code, short_codes }) => code === q || short_codes.includes(q.toLowerCase()))
  if (exact.length === 1) return exact[0]?.code ?? null
  return total === 1 ? (list[0]?.code ?? null) : null
}
