import { treeOf } from '#agencies'
import type { Storage } from '#files'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { words } from '#words/index.ts'
import { docxFile, type Made, setFrom } from '../issuing/setting.ts'
import type { Fields } from './fields.ts'
import { exampleFor, shapeFor } from './filling.ts'
import { houseFields } from './house-fields.ts'
import { kindNamed, openedTemplate, templateNamed } from './keep.ts'
import type { DocumentBook, DocumentKind } from './kind.ts'
import { editionsOf, templatesKept } from './queries.ts'
import { type TemplateAction, templateActions, whyNotTemplate } from './rules.ts'
import type { Template } from './template.ts'

/** The kinds of documents there are, each with the fields its templates may name. */
export function kindsFor(book: DocumentBook) {
  return book.kinds.map(({ code, title, fields, needed, about }) => ({
    code,
    title,
    about,
    fields: fieldsOf(fields, needed),
    house_fields: fieldsOf(houseFields, []),
  }))
}

function fieldsOf(fields: Fields, needed: readonly string[]) {
  return Object.entries(fields).map(([name, field]) => ({
    name,
    label: field.label,
    type: field.type,
    needed: needed.includes(name),
    columns:
      field.type === 'list'
        ? Object.entries(field.of).map(([column, { type, label }]) => ({ name: column, type, label }))
        : [],
  }))
}

/** The templates the actor keeps, by kind and name, the latest edition first. */
export async function templatesFor(context: Context, book: DocumentBook) {
  const [rows, tree] = await Promise.all([templatesKept(context).execute(), treeOf(context)])
  return rows.map((row) => viewOf(row, book.kind(row.kind), tree.get(row.agency_id)))
}

function viewOf(template: Template, kind: DocumentKind | null, agency: { code: string; name: string } | null) {
  return {
    ...template,
    kind_title: kind?.title ?? { vi: template.kind, en: template.kind },
    agency: { code: agency?.code ?? '', name: agency?.name ?? '' },
  }
}

export type Open = { readonly action: TemplateAction; readonly why_not: Objection | null }

/**
 * A template with its faults, its other editions, and what may be done.
 *
 * @throws Objection `documents.template_not_found`
 */
export async function templateView(context: Context, book: DocumentBook, id: string) {
  const template = await templateNamed(context, id)
  const [tree, editions] = await Promise.all([
    treeOf(context),
    editionsOf(context, template.agency_id, template.code).execute(),
  ])
  const actions = (Object.keys(templateActions) as TemplateAction[]).map(
    (action): Open => ({ action, why_not: whyNotTemplate(action, template) }),
  )
  return {
    ...viewOf(template, book.kind(template.kind), tree.get(template.agency_id)),
    editions: editions.map(({ id: other, edition, state, valid_from, valid_to }) => ({
      id: other,
      edition,
      state,
      valid_from,
      valid_to,
    })),
    actions,
  }
}

/**
 * A template filled with the example of its kind.
 *
 * @throws Objection `documents.template_not_found`, `documents.kind_not_found`, what `setFrom` objects to
 */
export async function previewOf(context: Context, book: DocumentBook, storage: Storage, id: string): Promise<Made> {
  const template = await templateNamed(context, id)
  const kind = kindNamed(book, template.kind)
  const sample = words.vi.document_blanks.preview
  return setFrom(context, storage, template, { shape: shapeFor(kind), values: exampleFor(kind), sample })
}

/**
 * The Word file of a template as it was put there.
 *
 * @throws Objection `documents.template_empty`, `files.not_found`
 */
export async function fileOfTemplate(context: Context, storage: Storage, template: Template): Promise<Made> {
  const { format, source } = await openedTemplate(context, storage, template)
  if (format !== 'docx' || source instanceof Uint8Array) throw new Objection('documents.template_takes_no_file')
  const parts: Buffer[] = []
  for await (const part of await source.read()) parts.push(Buffer.from(part))
  return docxFile(new Uint8Array(Buffer.concat(parts)))
}
