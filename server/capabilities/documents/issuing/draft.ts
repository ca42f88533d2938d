import { randomInt } from 'node:crypto'
import { Readable } from 'node:stream'
import { agencyNamed, stopUnlessMay, treeOf } from '#agencies'
import { type Storage, type StoredFile, takeIn, useOf } from '#files'
import { idOf, may } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import { bytes } from '#platform/journal/tables.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { type DocumentDecision, documentSubject } from '../subjects.ts'
import type { Values } from '../templates/fields.ts'
import { shapeFor } from '../templates/filling.ts'
import { kindNamed } from '../templates/keep.ts'
import type { DocumentBook, DocumentKind } from '../templates/kind.ts'
import { templatesFor } from '../templates/queries.ts'
import { whyNotDraftWith } from '../templates/rules.ts'
import type { Template } from '../templates/template.ts'
import type { Changed, Document } from './document.ts'
import { DRAFT, documentAt } from './queries.ts'
import { whyNot, whyNotValues } from './rules.ts'
import { setFrom } from './setting.ts'
import { houseValues, sealedValues } from './values.ts'

/** `agency` is a code, `subject_id` what it is about where its kind is about something; `replaces` a document it takes the place of. */
export type Drafted = {
  readonly agency: string
  readonly template_id: string
  readonly subject_id: string | null
  readonly replaces: string | null
  readonly values: Values
}

/** `storage` is where Word files are kept; null where only typst templates are used. */
export type Given = { readonly documents: DocumentBook; readonly storage: Storage | null }

/**
 * Drafts a document with a published template: values its owner knows, and those that are said on top. A Word template
 * gives a Word file, in which number and day are marked to be filled later.
 *
 * @throws Objection `documents.template_not_found`, `documents.template_not_valid`, `documents.values_wrong`,
 *   `documents.subject_needed`, `documents.replace_when`; what the owner objects to; `agencies.not_found`, `http.forbidden`
 */
export async function draft(context: Context, key: IdempotencyKey, given: Given, asked: Drafted): Promise<Changed> {
  const agency = await agencyNamed(context, asked.agency)
  stopUnlessMay(context, DRAFT, agency.id)
  const template = await templateToUse(context, agency.id, asked.template_id)
  stopIf(whyNotDraftWith(template, today(context)))
  const kind = kindNamed(given.documents, template.kind)
  const values = { ...(await ownersValues(context, kind, agency.id, asked.subject_id)), ...asked.values }
  stopIf(whyNotValues(kind.fields, values))
  const begun = {
    agency_id: agency.id,
    sample: agency.sample,
    template,
    about: kind.about && asked.subject_id ? { kind: kind.about, id: asked.subject_id } : null,
    verification: newCode(),
    values,
  }
  const file = await draftFile(context, given, kind, begun)
  return act(
    context,
    key,
    async () => (asked.replaces ? await replacedBy(context, agency.id, asked.replaces) : null),
    (replaces) => decideDraft(context, { ...begun, file, replaces }),
  )
}

/** An edition of the agency's own, or of one above it. */
async function templateToUse(context: Context, agency_id: string, id: string): Promise<Template> {
  const path = (await treeOf(context)).pathTo(agency_id).map((one) => one.id)
  const found = await templatesFor(context, path).where('template.id', '=', id).executeTakeFirst()
  if (!found) throw new Objection('documents.template_not_found')
  return found
}

async function ownersValues(
  context: Context,
  { about, valuesFor }: DocumentKind,
  agency_id: string,
  id: string | null,
): Promise<Values> {
  if (about === null) return {}
  if (id === null) throw new Objection('documents.subject_needed')
  const known = await valuesFor?.(context, id)
  if (!known) return {}
  if (known.agency_id !== agency_id) throw new Objection('documents.subject_elsewhere')
  return known.values
}

async function replacedBy(context: Context, agency_id: string, id: string): Promise<Document> {
  const found = await documentAt(context, agency_id, id).executeTakeFirst()
  if (!found || !may(context.actor, DRAFT, found.agency_id)) throw new Objection('documents.document_not_found')
  return found
}

type Begun = {
  readonly agency_id: string
  readonly sample: boolean
  readonly template: Template
  readonly about: { readonly kind: string; readonly id: string } | null
  readonly verification: string
  readonly values: Values
}

/** The Word file of a draft; typst has none, its page is set whenever it is asked for. */
export async function draftFile(
  context: Context,
  { storage }: Given,
  kind: DocumentKind,
  { agency_id, template, verification, values }: Pick<Begun, 'agency_id' | 'template' | 'verification' | 'values'>,
): Promise<StoredFile | null> {
  if (template.format !== 'docx') return null
  if (!storage) throw new RangeError('a Word file needs a place')
  const row = { agency_id, verification, signed_by: null, symbol: null, numbered_on: null }
  const all = { ...values, ...(await houseValues(context, row, 'marked')) }
  const made = await setFrom(context, storage, template, { shape: shapeFor(kind), values: all, sample: null })
  return takeIn(context, storage, agency_id, {
    name: `${template.code}.docx`,
    bytes: Readable.from([Buffer.from(made.bytes)]),
    truncated: () => false,
    media_type: made.media_type,
  })
}

function decideDraft(
  context: Pick<Context, 'actor' | 'now' | 'root_id' | 'secret'>,
  {
    agency_id,
    sample,
    template,
    about,
    verification,
    values,
    file,
    replaces,
  }: Begun & { readonly file: StoredFile | null; readonly replaces: Document | null },
): DocumentDecision<Changed> {
  if (replaces) stopIf(whyNot('replace', replaces, []))

  const at = context.now()
  const place = { agency_id, id: uuidv7(at.getTime()) }
  const { sealed, key } = sealedValues(context, values)
  const told = { kind: template.kind, template: template.code, edition: template.edition }
  return documentSubject.create(place, {
    row: {
      root_id: context.root_id,
      kind: template.kind,
      template_id: template.id,
      template_agency_id: template.agency_id,
      subject_kind: about?.kind ?? null,
      subject_id: about?.id ?? null,
      replaces_id: replaces?.id ?? null,
      verification,
      state: 'drafted',
      sealed_values: bytes(sealed),
      values_key: key,
      draft_file_id: file?.id ?? null,
      drafted_by: idOf(context.actor),
      drafted_at: at,
      changed_at: at,
      sample,
    },
    also: file ? [useOf(useBy({ ...place, version: 0 }, file.id, 'draft', at))] : [],
    events: [{ kind: 'documents.drafted', data: { ...told, about: about?.kind ?? null, about_id: about?.id ?? null } }],
    answer: { id: place.id },
  })
}

/** That a document uses a file from a change of it on, and as what; the same file may come back later. */
export function useBy(
  { agency_id, id, version }: { readonly agency_id: string; readonly id: string; readonly version: number },
  file_id: string,
  as: 'draft' | 'signed' | 'issued',
  used_at: Date,
) {
  const purpose = `${as} ${version + 1}`
  return { agency_id, file_id, subject_kind: documentSubject.kind, subject_id: id, purpose, used_at }
}

const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** Twelve letters by chance (59 bits), without 0, O, 1, I and L: nobody walks from one code to another. */
function newCode(): string {
  return Array.from({ length: 12 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}
