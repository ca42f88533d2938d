import { z } from 'zod'
import { reasonOf } from '#platform/http/problem.ts'
import type { Api } from '#platform/http/server.ts'
import { Objection } from '#platform/objection.ts'
import { sendMade } from '../sending.ts'
import type { DocumentServices } from '../services.ts'
import { signingListFor } from '../signing-list/signing-list.ts'
import { signaturesOf, stateSigned } from '../verifying/signatures.ts'
import { verified } from '../verifying/verification.ts'
import { documentNamed, pageOf, storedAs, usedFile } from './file.ts'
import { SEE } from './queries.ts'
import {
  DocumentId,
  DocumentShape,
  DocumentsShape,
  FileAsked,
  ListAskedShape,
  SignaturesShape,
  SigningListShape,
  StateAsked,
  ToDraftAsked,
  ToDraftShape,
  VerificationPath,
  VerifiedShape,
} from './schemas.ts'
import { pdfFile } from './setting.ts'
import { documentsFor, documentView, templatesToDraftWith } from './views.ts'

const tags = ['documents']
const config = { may: 'documents.see' }

/** Documents: lists, one with what may be done, its files; and what anybody may know by a verification code. */
export function documentReadingRoutes(api: Api, services: DocumentServices): void {
  const { documents: book, storage } = services
  api.get(
    '/documents',
    {
      config,
      schema: {
        summary: 'Documents of my agencies, latest first',
        tags,
        querystring: ListAskedShape,
        response: { 200: DocumentsShape },
      },
    },
    async ({ context, query }) => documentsFor(context, book, query),
  )
  api.get(
    '/documents/signing-list',
    {
      config: { may: 'documents.sign' },
      schema: {
        summary: 'What waits for my signature, oldest first',
        tags,
        response: { 200: SigningListShape },
      },
    },
    async ({ context, locale }) => {
      const { here, documents } = await signingListFor(context, services)
      const shown = documents.map(({ why_not, ...one }) => ({ ...one, why_not: reasonOf(why_not, locale) }))
      return { here, documents: shown }
    },
  )
  api.get(
    '/documents/to-draft',
    {
      config: { may: 'documents.draft' },
      schema: {
        summary: 'Templates that an agency may draft with today',
        tags,
        querystring: ToDraftAsked,
        response: { 200: ToDraftShape },
      },
    },
    async ({ context, query }) => templatesToDraftWith(context, book, query.agency),
  )
  api.get(
    '/documents/verification/:code',
    {
      config: { may: 'public', rateLimit: { max: 60, timeWindow: 60_000 } },
      schema: {
        summary: 'Whether a document with this verification code was issued, by whom, and still counts',
        tags,
        params: VerificationPath,
        response: { 200: VerifiedShape },
      },
    },
    async ({ context, params }) => verified(context, services, params.code),
  )
  api.get(
    '/documents/:id',
    {
      config,
      schema: {
        summary: 'A document with its values, its files, and what may be done next and why not',
        tags,
        params: DocumentId,
        response: { 200: DocumentShape },
      },
    },
    async ({ context, params, locale }) => {
      const view = await documentView(context, services, params.id)
      const actions = view.actions.map(({ action, why_not }) => ({ action, why_not: reasonOf(why_not, locale) }))
      const { error_code = null } = view.signing ?? {}
      const error = reasonOf(error_code ? new Objection(error_code) : null, locale)
      return { ...view, actions, signing: view.signing && { ...view.signing, error } }
    },
  )
  api.get(
    '/documents/:id/signatures',
    {
      config,
      schema: {
        summary: 'The signatures of a document’s file, as our reader finds them',
        tags,
        params: DocumentId,
        response: { 200: SignaturesShape },
      },
    },
    async ({ context, params }) => signaturesOf(context, services, await documentNamed(context, params.id, SEE)),
  )
  api.get(
    '/documents/:id/signatures/:n/file',
    {
      config,
      schema: {
        summary: 'The file as it was at that signature',
        tags,
        params: StateAsked,
        response: { 200: z.any() },
      },
      serializerCompiler: () => (data) => data as string,
    },
    async ({ context, params }, reply) => {
      const document = await documentNamed(context, params.id, SEE)
      const bytes = await stateSigned(context, services, document, params.n)
      return sendMade(reply, pdfFile(bytes), `${document.verification}-${params.n}`)
    },
  )
  api.get(
    '/documents/:id/file',
    {
      config,
      schema: {
        summary: 'A document as a file: its draft, its page, as it was signed, as it went out',
        tags,
        params: DocumentId,
        querystring: FileAsked,
        response: { 200: z.any() },
      },
      serializerCompiler: () => (data) => data as string,
    },
    async ({ context, params, query }, reply) => {
      const document = await documentNamed(context, params.id, SEE)
      const name = document.symbol?.replaceAll('/', '-') ?? document.verification
      if (query.as === 'draft' || query.as === 'page') {
        const shown = query.as === 'draft' ? 'marked' : document.symbol ? 'known' : 'empty'
        return sendMade(reply, await pageOf(context, services, document, shown), name)
      }
      const file_id = query.as === 'signed' ? document.signed_file_id : document.issued_file_id
      return sendMade(reply, await storedAs(storage, await usedFile(context, document, file_id)), name)
    },
  )
}
