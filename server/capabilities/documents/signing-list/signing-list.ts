import { treeOf } from '#agencies'
import { idOf } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import type { Document } from '../issuing/document.ts'
import { actingAccounts, templateOf } from '../issuing/file.ts'
import { accountsNamed, documentsToSign } from '../issuing/queries.ts'
import { whyNot } from '../issuing/rules.ts'
import { valuesOf } from '../issuing/values.ts'
import { hereOf, listedOf } from '../issuing/views.ts'
import type { DocumentServices } from '../services.ts'
import { lastSigning, signerFor } from '../signing/queries.ts'
import type { DocumentKind } from '../templates/kind.ts'

const MOST = 100

/** What waits for the actor’s signature, oldest first, with what each says and why it is not signed here in one go. */
export async function signingListFor(context: Context, services: DocumentServices) {
  const [rows, tree] = await Promise.all([documentsToSign(context).limit(MOST).execute(), treeOf(context)])
  const people = await accountsNamed(
    context,
    rows.map(({ drafted_by }) => drafted_by),
  ).execute()
  const around = { book: services.documents, tree, people }
  const documents = await Promise.all(
    rows.map(async (row) => {
      const { signing, why_not, here } = await standingOf(context, services, row)
      const waits = signing?.state === 'waiting' ? signing.until : null
      const lines = linesOf(services.documents.kind(row.kind), context, row)
      return { here, ...listedOf(context, row, around), sent_at: row.changed_at, lines, waits, why_not }
    }),
  )
  const mine = documents.map(({ here }) => here).filter((one) => one !== null)
  const here = mine.find(({ trial }) => trial) ?? mine[0] ?? null
  return { here, documents }
}

async function standingOf(context: Context, services: DocumentServices, document: Document) {
  const { agency_id, id } = document
  const [template, signing, row] = await Promise.all([
    templateOf(context, document),
    lastSigning(context, agency_id, id).executeTakeFirst(),
    signerFor(context, agency_id, idOf(context.actor)),
  ])
  const here = hereOf(services, row)
  const refusal = whyNot('sign', document, actingAccounts(context))
  if (refusal) return { signing, here, why_not: refusal }
  if (!here) return { signing, here, why_not: new Objection('documents.no_signer') }
  if (template.format === 'docx') return { signing, here, why_not: new Objection('documents.word_not_signed_here') }
  return { signing, here, why_not: here.agent ? new Objection('documents.agent_needed') : null }
}

/** What every such document must say: short enough to be read on a phone before signing. */
function linesOf(kind: DocumentKind | null, context: Context, document: Document) {
  if (!kind) return []
  const values = valuesOf(context, document)
  return kind.needed.flatMap((name) => {
    const [field, value] = [kind.fields[name], values[name]]
    return field && typeof value === 'string' && value !== '' ? [{ label: field.label, text: value }] : []
  })
}
