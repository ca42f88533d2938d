import { agencyNamed, stopUnlessMay } from '#agencies'
import { fileUsedBy, type Storage, takeIn, type Upload, useOf } from '#files'
import { idOf } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { refuseUnlessDone } from '../refuse-unless-done.ts'
import { type TemplateDecision, templateSubject } from '../subjects.ts'
import type { Fault } from './fault.ts'
import { faultsIn, type Opened, openedTexts } from './filling.ts'
import type { DocumentBook, DocumentKind } from './kind.ts'
import { editionsOf, TEMPLATES, templateKept } from './queries.ts'
import { whyNotTemplate } from './rules.ts'
import type { Content, Format, Template } from './template.ts'

export type TemplateSaid = {
  readonly name: string
  readonly name_en: string | null
  readonly used_for: string
  readonly series: string
  readonly basis: string
  readonly verified: boolean
  /** Of a typst template; null where nothing is said of it. */
  readonly content: Content | null
}

/** `agency` is a code; the province's where it is null. */
export type NewTemplate = TemplateSaid & {
  readonly agency: string
  readonly kind: string
  readonly code: string
  readonly format: Format
}

export type Changed = { readonly id: string }

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * Makes the first edition of a template, as a draft.
 *
 * @throws Objection `documents.kind_not_found`, `documents.template_stands`; `agencies.not_found`, `http.forbidden`
 */
export async function makeTemplate(
  context: Context,
  key: IdempotencyKey,
  book: DocumentBook,
  asked: NewTemplate,
): Promise<Changed> {
  const kind = kindNamed(book, asked.kind)
  const faults = asked.format === 'typst' && asked.content ? await faultsIn(openedTexts(asked.content), kind) : []
  return act(
    context,
    key,
    async () => {
      const agency = await agencyNamed(context, asked.agency)
      stopUnlessMay(context, TEMPLATES, agency.id)
      return { agency, stands: (await editionsOf(context, agency.id, asked.code).execute()).length > 0 }
    },
    ({ agency, stands }) => {
      if (stands) throw new Objection('documents.template_stands', { code: asked.code })
      const { agency: _, ...said } = asked
      return decideMake(context, agency.id, { ...said, edition: 1, faults, file: null, sample: agency.sample })
    },
  )
}

type Made = Omit<NewTemplate, 'agency'> & {
  readonly edition: number
  readonly faults: readonly Fault[]
  readonly file: { readonly id: string; readonly name: string } | null
  readonly sample: boolean
}

function decideMake(
  { actor, now, root_id }: Pick<Context, 'actor' | 'now' | 'root_id'>,
  agency_id: string,
  { file, format, content, edition, kind, code, ...said }: Made,
): TemplateDecision<Changed> {
  const id = uuidv7(now().getTime())
  const place = { agency_id, id }
  return templateSubject.create(place, {
    row: {
      ...said,
      root_id,
      kind,
      code,
      edition,
      format,
      content: format === 'typst' ? content : null,
      file_id: file?.id ?? null,
      file_name: file?.name ?? null,
      state: 'draft',
      made_by: idOf(actor),
      made_at: now(),
    },
    also: file ? [useOf(useBy({ ...place, version: 0 }, file.id, now()))] : [],
    events: [{ kind: 'documents.template_made', data: { kind, code, edition, format } }],
    answer: { id },
  })
}

/** That an edition uses a file from a change of it on; the same file may come back later. */
function useBy(
  { agency_id, id, version }: { readonly agency_id: string; readonly id: string; readonly version: number },
  file_id: string,
  used_at: Date,
) {
  const purpose = `template ${version + 1}`
  return { agency_id, file_id, subject_kind: templateSubject.kind, subject_id: id, purpose, used_at }
}

/**
 * The next edition of a template, as a draft that begins with what the last one says.
 *
 * @throws Objection `documents.template_not_found`, `documents.template_renew_when`, `documents.template_has_draft`
 */
export function renewTemplate(context: Context, key: IdempotencyKey, id: string): Promise<Changed> {
  return act(
    context,
    key,
    async () => {
      const template = await templateNamed(context, id)
      return { template, editions: await editionsOf(context, template.agency_id, template.code).execute() }
    },
    ({ template, editions }) => {
      stopIf(whyNotTemplate('renew', template))
      if (editions.some(({ state }) => state === 'draft')) throw new Objection('documents.template_has_draft')
      const { kind, code, name, name_en, used_for, format, content, series, basis, faults, sample } = template
      const { file_id, file_name } = template
      const file = file_id && file_name ? { id: file_id, name: file_name } : null
      const edition = Math.max(...editions.map((one) => one.edition)) + 1
      const said = { kind, code, name, name_en, used_for, format, content, series, basis, verified: false }
      return decideMake(context, template.agency_id, { ...said, edition, faults, file, sample })
    },
  )
}

/**
 * Changes what a draft says; a typst template is checked at once.
 *
 * @throws Objection `documents.template_not_found`, `documents.template_change_when`
 */
export async function changeTemplate(
  context: Context,
  key: IdempotencyKey,
  book: DocumentBook,
  id: string,
  said: TemplateSaid,
): Promise<Changed> {
  const { kind, format } = await templateNamed(context, id)
  const content = format === 'typst' ? said.content : null
  const faults = content ? await faultsIn(openedTexts(content), kindNamed(book, kind)) : null
  return act(
    context,
    key,
    () => templateNamed(context, id),
    (template) => decideChange(template, { ...said, content: content ?? template.content }, faults ?? template.faults),
  )
}

function decideChange(template: Template, said: TemplateSaid, faults: readonly Fault[]): TemplateDecision<Changed> {
  stopIf(whyNotTemplate('change', template))

  return templateSubject.change(template, {
    set: { ...said, faults },
    events: [{ kind: 'documents.template_changed', data: { faults: faults.length } }],
    answer: { id: template.id },
  })
}

/**
 * Puts a Word file to a draft and says all that is wrong with its tags.
 *
 * @throws Objection `documents.template_not_found`, `documents.template_change_when`, `documents.word_needed`,
 *   `documents.word_unreadable`, `documents.word_too_large`, what `takeIn` objects to
 */
export async function putTemplateFile(
  context: Context,
  key: IdempotencyKey,
  { book, storage }: { readonly book: DocumentBook; readonly storage: Storage },
  id: string,
  upload: Upload,
): Promise<Changed & { readonly faults: number }> {
  const before = await templateNamed(context, id)
  const refusal = whyNotTemplate('change', before)
  if (refusal) return refuseUnlessDone(context, key, refusal)
  if (before.format !== 'docx') throw new Objection('documents.template_takes_no_file')
  const file = await takeIn(context, storage, before.agency_id, upload)
  if (file.media_type !== WORD) throw new Objection('documents.word_needed')
  const source = { bytes: file.bytes, read: () => storage.read(file.place) }
  const faults = await faultsIn({ format: 'docx', source }, kindNamed(book, before.kind))
  return act(
    context,
    key,
    () => templateNamed(context, id),
    (template) => {
      stopIf(whyNotTemplate('change', template))
      return templateSubject.change(template, {
        set: { file_id: file.id, file_name: file.name, faults },
        also: template.file_id === file.id ? [] : [useOf(useBy(template, file.id, context.now()))],
        events: [{ kind: 'documents.template_changed', data: { faults: faults.length } }],
        answer: { id, faults: faults.length },
      })
    },
  )
}

/** A template as it is opened. @throws Objection `documents.template_empty`, `files.not_found` */
export async function openedTemplate(context: Context, storage: Storage, template: Template): Promise<Opened> {
  if (template.format === 'typst') {
    if (!template.content) throw new Objection('documents.template_empty')
    return openedTexts(template.content)
  }
  if (!template.file_id) throw new Objection('documents.template_empty')
  const used = { kind: templateSubject.kind, id: template.id }
  const file = await fileUsedBy(context, template.agency_id, template.file_id, used)
  return { format: 'docx', source: { bytes: file.bytes, read: () => storage.read(file.place) } }
}

/** @throws Objection `documents.kind_not_found` */
export function kindNamed(book: DocumentBook, code: string): DocumentKind {
  const kind = book.kind(code)
  if (!kind) throw new Objection('documents.kind_not_found')
  return kind
}

/** @throws Objection `documents.template_not_found` where it is missing or out of the actor's reach. */
export async function templateNamed(context: Context, id: string): Promise<Template> {
  const found = await templateKept(context, id).executeTakeFirst()
  if (!found) throw new Objection('documents.template_not_found')
  return found
}
