/** What the forms of the review ask of the API; refused, a form comes back to the proposal it was about. */
import { type ActionFailure, fail, type RequestEvent, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { fieldFor, nameAsked } from '#lib/plans/review/asked.ts'
import type { Doing, Held } from '#lib/plans/review/held.ts'
import type { Content, Kind, Proposal, TaskContent } from '#lib/plans/review/shapes.ts'
import { contentTyped, lines, mergedFrom, piecesTyped, type Wrong } from '#lib/plans/review/typed.ts'
import { reviewWords } from '#lib/plans/review/words.ts'
import { api, got, type Posted, readForm, refuse } from '#lib/requests/api.server.ts'
import type { FieldProblem } from '#lib/requests/form.ts'

type Answer = Parameters<typeof refuse>[2] & { data?: unknown }
type Refusal = Promise<ActionFailure<Held>>

export async function confirmIt(event: RequestEvent): Refusal {
  const form = await readForm(event)
  const day = (name: string) => form.text(name) || undefined
  const answer = await api<paths>(event).POST('/api/v1/plan-documents/{id}/plan', {
    ...at(event, form),
    body: {
      number: form.text('number').trim() || null,
      kind: (form.text('kind') || 'plan') as 'plan',
      title: form.text('title').trim() || undefined,
      issuer: form.text('issuer').trim() || null,
      issued_on: day('issued_on'),
      period_from: day('period_from'),
      period_to: day('period_to'),
    },
  })
  return ended(event, form, answer, 'heading', 'confirmed')
}

export async function acceptSure(event: RequestEvent): Refusal {
  const form = await readForm(event)
  const answer = await api<paths>(event).POST('/api/v1/plan-documents/{id}/sure', at(event, form))
  return ended(event, form, answer, 'look', 'sure')
}

/** As it was read; where nobody leads it, as given to whom was chosen, for others too where so said. */
export async function acceptIt(event: RequestEvent): Refusal {
  const form = await readForm(event)
  const agencies = choicesIn(form)
  const also = (['area', 'plan'] as const).find((one) => one === form.text('spread')) ?? null
  const chosen = form.text('content.lead')
  const body = chosen ? { agencies, lead: { codes: codesIn(chosen), also } } : { agencies }
  return ended(event, form, await acceptance(event, form, body), 'look', also && chosen ? 'spread' : 'accepted')
}

/** All that one answer stands preselected at, as the page listed it. */
export async function acceptAnswered(event: RequestEvent): Refusal {
  const form = await readForm(event)
  const answer = await api<paths>(event).POST('/api/v1/plan-documents/{id}/answers/{answer}/acceptance', {
    ...atAnswer(event, form),
    body: { proposals: [...form.all('proposals')] },
  })
  return ended(event, form, answer, 'answered', 'answered')
}

export async function withdrawAnswer(event: RequestEvent): Refusal {
  const form = await readForm(event)
  const answer = await api<paths>(event).POST(
    '/api/v1/plan-documents/{id}/answers/{answer}/withdrawal',
    atAnswer(event, form),
  )
  return ended(event, form, answer, 'answered', 'withdrawn')
}

/** What the plan is, corrected after it was confirmed; what is due stays, and how much of it would differ is told. */
export async function correctHeading(event: RequestEvent): Refusal {
  const form = await readForm(event)
  const answer = await api<paths>(event).PUT('/api/v1/plans/{code}/heading', {
    params: { path: { code: form.text('code') } },
    headers: form.headers,
    body: {
      number: form.text('number').trim() || null,
      kind: (form.text('kind') || 'plan') as 'plan',
      title: form.text('title').trim(),
      issuer: form.text('issuer').trim() || null,
      issued_on: form.text('issued_on'),
      period_from: form.text('period_from'),
      period_to: form.text('period_to'),
      version: Number(form.text('version')),
    },
  })
  const { staying = 0, missing = 0 } = answer.data ?? {}
  const more = { staying: `${staying}`, missing: `${missing}` }
  return ended(event, form, answer, 'heading', 'heading', '', staying + missing > 0 ? more : {})
}

export async function correctIt(event: RequestEvent): Refusal {
  const form = await readForm(event)
  const proposal = await proposalOf(event, form.text('proposal'))
  const { content, wrong } = contentTyped(proposal.kind, form.text, proposal.content as Content)
  if (wrong.length > 0) return notTaken(event, form, 'edit', wrong)
  const reason = form.text('reason').trim() || null
  const answer = await acceptance(event, form, { agencies: choicesIn(form), content, reason })
  return ended(event, form, answer, 'edit', 'corrected')
}

export async function rejectIt(event: RequestEvent): Refusal {
  const form = await readForm(event)
  const say = reviewWords(event.locals.locale)
  const why = form.text('why')
  const listed = why && why !== 'other' ? say(`reject.reasons.${why as 'twice'}`) : ''
  const reason = [listed, form.text('more').trim()].filter(Boolean).join('. ')
  if (reason.length < 2) return held(event, form, 'reject', [{ path: 'why', text: say('reject.missing') }])
  const answer = await api<paths>(event).POST('/api/v1/plan-documents/{id}/proposals/{proposal}/rejection', {
    ...atOne(event, form),
    body: { reason },
  })
  return ended(event, form, answer, 'reject', 'rejected')
}

export async function restoreIt(event: RequestEvent): Refusal {
  const form = await readForm(event)
  const answer = await api<paths>(event).POST(
    '/api/v1/plan-documents/{id}/proposals/{proposal}/restoration',
    atOne(event, form),
  )
  return ended(event, form, answer, 'look', 'restored', form.text('proposal'))
}

export async function splitIt(event: RequestEvent): Refusal {
  const form = await readForm(event)
  const written = lines(form.text('lines'))
  if (written.length < 2)
    return held(event, form, 'split', [{ path: 'lines', text: reviewWords(event.locals.locale)('split.too_few') }])
  const { kind, content } = await proposalOf(event, form.text('proposal'))
  const answer = await api<paths>(event).POST('/api/v1/plan-documents/{id}/proposals/{proposal}/split', {
    ...atOne(event, form),
    body: { contents: sent(piecesTyped(kind, content as Content, written)), reason: null },
  })
  return ended(event, form, answer, 'split', 'split', answer.data?.pieces[0])
}

export async function mergeIt(event: RequestEvent): Refusal {
  const form = await readForm(event)
  const say = reviewWords(event.locals.locale)
  const others = form.all('with').filter(Boolean)
  if (others.length === 0) return held(event, form, 'merge', [{ path: 'with', text: say('merge.too_few') }])
  const ids = new Set([form.text('proposal'), ...others])
  const parts = (await proposalsIn(event)).filter(({ id }) => ids.has(id)).sort((a, b) => a.position - b.position)
  const [first, ...rest] = parts.map(({ content }) => content as Content)
  const kind = parts[0]?.kind
  if (!first || !kind) return held(event, form, 'merge', [{ path: 'with', text: say('merge.too_few') }])
  const content = mergedFrom(kind, [first, ...rest], form.text('content').trim() || null)
  const answer = await api<paths>(event).POST('/api/v1/plan-documents/{id}/merges', {
    ...at(event, form),
    body: { proposals: parts.map(({ id }) => id), content: sent(content), reason: null },
  })
  return ended(event, form, answer, 'merge', 'merged', answer.data?.piece)
}

/** An item that the reader did not see, of the block that says it. */
export async function makeIt(event: RequestEvent): Refusal {
  const form = await readForm(event)
  const kind = (form.text('kind') || 'task') as Kind
  const { content, wrong } = contentTyped(kind, (name) => form.text(name) || begun(form, name), noTask)
  if (wrong.length > 0) return notTaken(event, form, 'make', wrong)
  const answer = await api<paths>(event).POST('/api/v1/plan-documents/{id}/proposals', {
    ...at(event, form),
    body: { kind, content: sent(content), block: Number(form.text('block')) },
  })
  return ended(event, form, answer, 'make', 'made', answer.data?.piece)
}

/** What a new item says is in one field, whatever its kind calls it. */
function begun(form: Posted, name: string): string {
  return name === 'text' || name === 'content' ? form.text('words') : ''
}

const noTask: TaskContent = {
  area: null,
  number: null,
  content: '',
  product: null,
  lead: [],
  coordinating: [],
  parts: [],
  time: { text: null, from: null, to: null, every: null, deadlines: [], quota: [] },
}

function acceptance(
  event: RequestEvent,
  form: Posted,
  { content, ...body }: { agencies: Choice[]; content?: Content; lead?: Lead; reason?: string | null },
) {
  return api<paths>(event).POST('/api/v1/plan-documents/{id}/proposals/{proposal}/acceptance', {
    ...atOne(event, form),
    body: { ...body, ...(content ? { content: sent(content) } : {}) },
  })
}

type Lead = { codes: string[]; also: 'area' | 'plan' | null }
type Choice = { written: string; codes: string[] }

/** Whom names mean: the field of each holds codes parted by commas; `-` is the plan's owner. */
function choicesIn(form: Posted): Choice[] {
  return Object.keys(form.values).flatMap((name) => {
    const written = nameAsked(name)
    return written === null || form.text(name) === '' ? [] : [{ written, codes: codesIn(form.text(name)) }]
  })
}

const codesIn = (text: string): string[] => (text === '-' ? [] : text.split(','))

async function proposalsIn(event: RequestEvent): Promise<readonly Proposal[]> {
  const params = { path: { id: event.params.id ?? '' }, query: { text: 'no' as const } }
  return (await got(event, api<paths>(event).GET('/api/v1/plan-documents/{id}', { params }))).standing
}

async function proposalOf(event: RequestEvent, id: string): Promise<Proposal> {
  const found = (await proposalsIn(event)).find((one) => one.id === id)
  if (!found) redirect(303, event.url.pathname)
  return found
}

function at(event: RequestEvent, form: Posted) {
  return { params: { path: { id: event.params.id ?? '' } }, headers: form.headers }
}

function atAnswer(event: RequestEvent, form: Posted) {
  return { params: { path: { id: event.params.id ?? '', answer: form.text('answer') } }, headers: form.headers }
}

function atOne(event: RequestEvent, form: Posted) {
  return { params: { path: { id: event.params.id ?? '', proposal: form.text('proposal') } }, headers: form.headers }
}

/** Contents are read-only here and plain in the contract. */
function sent<T>(content: T): never {
  return content as never
}

const FILTERS = ['show', 'kind', 'change', 'why']

/** On to what comes next, the list as it was; or back with the refusal. */
function ended(
  event: RequestEvent,
  form: Posted,
  { data, error, response }: Answer,
  doing: Doing,
  done: string,
  next = form.text('next'),
  more: Readonly<Record<string, string>> = {},
): ActionFailure<Held> {
  if (!data) {
    const { status, data: refused } = refuse(event, form, { error, response })
    const problem = { ...refused.problem, fields: refused.problem.fields?.map(atItsField) }
    return fail(status, { ...refused, problem, proposal: form.text('proposal'), doing })
  }
  const kept = [...event.url.searchParams].filter(([name]) => FILTERS.includes(name))
  // What somebody has just made is not in the list they looked at, and is to be completed.
  const list = doing === 'make' ? [['do', 'edit']] : kept
  const search = new URLSearchParams([
    ...list,
    ...(next ? [['proposal', next]] : []),
    ['done', done],
    ...Object.entries(more),
  ])
  redirect(303, `${event.url.pathname}?${search}`)
}

/** The API names an agency as it is written; its field here has an id without spaces. */
function atItsField(field: FieldProblem): FieldProblem {
  const written = /^agencies\.(.+)$/.exec(field.path)?.[1]
  return written ? { ...field, path: fieldFor(written) } : field
}

function notTaken(event: RequestEvent, form: Posted, doing: Doing, wrong: readonly Wrong[]): ActionFailure<Held> {
  const say = reviewWords(event.locals.locale)
  const fields = wrong.map(({ path, what }) => ({
    path: doing === 'make' ? madeField(path) : path,
    text: say(`edit.${what}`),
  }))
  return held(event, form, doing, fields)
}

const madeField = (path: string): string => (path === 'text' || path === 'content' ? 'words' : path)

function held(
  event: RequestEvent,
  form: Posted,
  doing: Doing,
  fields: readonly Omit<FieldProblem, 'code'>[],
): ActionFailure<Held> {
  const title = reviewWords(event.locals.locale)('edit.problem')
  const problem = {
    title,
    status: 422,
    code: 'web.not_taken',
    fields: fields.map((one) => ({ ...one, code: 'web.field' })),
  }
  return fail(422, { values: form.values, problem, proposal: form.text('proposal'), doing })
}
