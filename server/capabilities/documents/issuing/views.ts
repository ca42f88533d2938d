import { type Tree, treeOf } from '#agencies'
import { idOf, may } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import type { Objection } from '#platform/objection.ts'
import type { DocumentServices } from '../services.ts'
import { agentOf, isTrial } from '../signing/ask.ts'
import { lastSigning, signerFor } from '../signing/queries.ts'
import type { SignerRow } from '../signing/signing.ts'
import type { DocumentBook } from '../templates/kind.ts'
import { templatesFor } from '../templates/queries.ts'
import { whyNotDraftWith } from '../templates/rules.ts'
import type { Document } from './document.ts'
import { actingAccounts, documentNamed, templateOf } from './file.ts'
import { accountsNamed, DRAFT, documentsListed, ISSUE, type ListAsked, SEE, SIGN } from './queries.ts'
import { type Action, actions, whyNot, whyNotWithoutFile } from './rules.ts'
import { shownCode, valuesOf } from './values.ts'

const MOST = 300

/** Documents of the agencies the actor sees, latest first. */
export async function documentsFor(context: Context, book: DocumentBook, asked: ListAsked) {
  const [rows, tree] = await Promise.all([
    documentsListed(context, { ...asked, size: MOST }).execute(),
    treeOf(context),
  ])
  const people = await accountsNamed(
    context,
    rows.map(({ drafted_by }) => drafted_by),
  ).execute()
  return rows.map((row) => listedOf(context, row, { book, tree, people }))
}

export type Around = {
  readonly book: DocumentBook
  readonly tree: Tree
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

/** A document as lists show it. */
export function listedOf(context: Context, document: Document, { book, tree, people }: Around) {
  const agency = tree.get(document.agency_id)
  const kind = book.kind(document.kind)
  const named = kind?.named ? valuesOf(context, document)[kind.named] : null
  return {
    ...document,
    agency: { code: agency?.code ?? '', name: agency?.name ?? '' },
    title: kind?.title ?? { vi: document.kind, en: document.kind },
    drafter: people.find(({ id }) => id === document.drafted_by)?.name ?? null,
    subject_title: typeof named === 'string' ? named : null,
  }
}

/** The templates somebody may draft with today at an agency: its own first, then those of the agencies above. */
export async function templatesToDraftWith(context: Context, book: DocumentBook, agency: string) {
  const tree = await treeOf(context)
  const found = tree.byCode(agency)
  if (!found || !may(context.actor, DRAFT, found.id)) return []
  const path = tree.pathTo(found.id).map(({ id }) => id)
  const rows = await templatesFor(context, path).execute()
  return rows
    .filter((row) => !whyNotDraftWith(row, today(context)))
    .sort((one, other) => path.indexOf(other.agency_id) - path.indexOf(one.agency_id))
    .map(({ id, name, kind, used_for, format }) => {
      const { title = { vi: kind, en: kind }, about = null } = book.kind(kind) ?? {}
      return { id, name, kind, used_for, format, title, about }
    })
}

type Open = { readonly action: Action; readonly why_not: Objection | null }

const needs: Readonly<Record<Action, string>> = {
  edit: DRAFT,
  submit: DRAFT,
  send_back: SIGN,
  sign: SIGN,
  number: ISSUE,
  issue: ISSUE,
  void: ISSUE,
  replace: DRAFT,
}

/**
 * A document with its values, its files, and what the actor may do next and why not.
 *
 * @throws Objection `documents.document_not_found`
 */
export async function documentView(context: Context, services: DocumentServices, id: string) {
  const document = await documentNamed(context, id, SEE)
  const [tree, template, people, last, signing, sealing] = await Promise.all([
    treeOf(context),
    templateOf(context, document),
    accountsNamed(
      context,
      [document.drafted_by, document.signed_by].filter((one) => one !== null),
    ).execute(),
    lastSigning(context, document.agency_id, document.id).executeTakeFirst(),
    signerFor(context, document.agency_id, idOf(context.actor)),
    signerFor(context, document.agency_id, null),
  ])
  const nameOf = (account: string | null) => people.find((one) => one.id === account)?.name ?? null
  const accounts = actingAccounts(context)
  const open = (Object.keys(actions) as Action[])
    .filter((action) => may(context.actor, needs[action], document.agency_id))
    .map((action): Open => ({ action, why_not: whyNot(action, document, accounts) }))
  return {
    ...listedOf(context, document, { book: services.documents, tree, people }),
    template: { id: template.id, name: template.name, edition: template.edition, format: template.format },
    values: valuesOf(context, document),
    code: shownCode(document.verification),
    drafter: nameOf(document.drafted_by),
    signer: nameOf(document.signed_by),
    sign_here: hereOf(services, template.format === 'docx' ? null : signing),
    seal_here: hereOf(services, document.signed_how === 'signer' ? sealing : null),
    goes_out_without_file: !whyNotWithoutFile(document),
    signing: last ? { role: last.role, state: last.state, until: last.until, error_code: last.error_code } : null,
    files: {
      draft: document.draft_file_id !== null,
      signed: document.signed_file_id !== null,
      issued: document.issued_file_id !== null,
    },
    actions: open,
  }
}

/** How the signature would be made here: for real or on trial, by a token at the person's own machine; null: not at all. */
export function hereOf({ signing }: DocumentServices, row: SignerRow | null) {
  if (!row) return null
  return { trial: isTrial(signing, row), agent: agentOf(signing, row) }
}
