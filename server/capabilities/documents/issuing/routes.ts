import { z } from 'zod'
import { type Upload, uploadIn } from '#files'
import type { Context } from '#platform/context.ts'
import { reasonOf } from '#platform/http/problem.ts'
import { sendBack } from '#platform/http/problem-cookie.ts'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { formIn, takeForms } from '#platform/http/uploads.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import type { DocumentServices } from '../services.ts'
import { signMany } from '../signing-list/sign-many.ts'
import type { Changed } from './document.ts'
import { draft } from './draft.ts'
import { changeValues, putDraft, submit } from './edit.ts'
import { issue, issueFile } from './issue.ts'
import { number } from './number.ts'
import {
  DocumentChangedShape,
  DocumentId,
  DocumentSignedShape,
  DraftShape,
  ManyShape,
  ManySignedShape,
  NumberedShape,
  NumberShape,
  ReasonGiven,
  SignatureShape,
  ValuesGiven,
} from './schemas.ts'
import { putSigned, sendBackToDraft, sign, signOnPaper } from './sign.ts'
import { voidDocument } from './void.ts'

const tags = ['documents']
const changed = { 201: DocumentChangedShape }

/** Drafting a document and sending it to be signed. */
export function draftingRoutes(api: Api, services: DocumentServices): void {
  const config = { may: 'documents.draft' }
  api.post(
    '/documents',
    {
      config,
      schema: {
        summary: 'Draft a document with a template, from what its owner knows and what is said',
        tags,
        body: DraftShape,
        response: changed,
      },
    },
    async (request, reply) =>
      reply.code(201).send(await draft(request.context, keyOf(request), services, request.body)),
  )
  api.put(
    '/documents/:id/values',
    {
      config,
      schema: {
        summary: 'Change what a draft says; its file is made anew',
        tags,
        params: DocumentId,
        body: ValuesGiven,
        response: { 200: DocumentChangedShape },
      },
    },
    async (request) => changeValues(request.context, keyOf(request), services, request.params.id, request.body.values),
  )
  api.post(
    '/documents/:id/submission',
    {
      config,
      schema: { summary: 'Send a draft to be signed', tags, params: DocumentId, response: changed },
    },
    async (request, reply) =>
      reply.code(201).send(await submit(request.context, keyOf(request), services, request.params.id)),
  )
}

/** Signing, numbering, issuing, voiding. */
export function issuingRoutes(api: Api, services: DocumentServices): void {
  api.post(
    '/documents/:id/signature',
    {
      config: { may: 'documents.sign' },
      schema: {
        summary: 'Sign a document: by hand on paper, or by the signer of this installation',
        tags,
        params: DocumentId,
        body: SignatureShape,
        response: { 201: DocumentSignedShape },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(
          request.body.how === 'paper'
            ? { ...(await signOnPaper(request.context, keyOf(request), request.params.id)), waits: null }
            : await sign(request.context, keyOf(request), services, request.params.id),
        ),
  )
  api.post(
    '/documents/signing-list',
    {
      config: { may: 'documents.sign' },
      schema: {
        summary: 'Sign several documents here in one go; those that could not be are told with the reason',
        tags,
        body: ManyShape,
        response: { 200: ManySignedShape },
      },
    },
    async (request) => {
      const { done, waiting, refused } = await signMany(request.context, keyOf(request), services, request.body.ids)
      return {
        done,
        waiting,
        refused: refused.map(({ why, ...one }) => ({ ...one, why: reasonOf(why, request.locale) })),
      }
    },
  )
  api.post(
    '/documents/:id/return',
    {
      config: { may: 'documents.sign' },
      schema: {
        summary: 'Send a document back to be drafted again, with the reason',
        tags,
        params: DocumentId,
        body: ReasonGiven,
        response: changed,
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await sendBackToDraft(request.context, keyOf(request), request.params.id, request.body.reason)),
  )
  api.post(
    '/documents/:id/number',
    {
      config: { may: 'documents.issue' },
      schema: {
        summary: 'Give a signed document its number and day from the register',
        tags,
        params: DocumentId,
        body: NumberShape,
        response: { 201: NumberedShape },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await number(request.context, keyOf(request), request.params.id, request.body.on)),
  )
  api.post(
    '/documents/:id/issue',
    {
      config: { may: 'documents.issue' },
      schema: {
        summary: 'Issue a numbered document on paper, or as the page signed here under the agency’s seal',
        tags,
        params: DocumentId,
        response: { 201: DocumentSignedShape },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await issue(request.context, keyOf(request), services, request.params.id)),
  )
  api.post(
    '/documents/:id/voiding',
    {
      config: { may: 'documents.issue' },
      schema: {
        summary: 'Make a document void, with the reason; a number that was not used is void with it',
        tags,
        params: DocumentId,
        body: ReasonGiven,
        response: changed,
      },
    },
    async (request, reply) =>
      reply.code(201).send(await voidDocument(request.context, keyOf(request), request.params.id, request.body.reason)),
  )
}

type Put = (
  context: Context,
  key: IdempotencyKey,
  services: DocumentServices,
  id: string,
  upload: Upload,
) => Promise<Changed>

/** Files of a document: the edited draft, the signed one, the one that went out. */
export async function documentFileRoutes(api: Api, services: DocumentServices): Promise<void> {
  await takeForms(api, { megabytes: 20 })
  const fileRoute = (path: string, may: string, summary: string, put: Put) =>
    api.post(
      path,
      {
        config: { may, form: {} },
        schema: {
          summary,
          tags,
          params: DocumentId,
          response: { ...changed, 303: z.null() },
        },
      },
      async (request, reply) => {
        const form = await formIn(request)
        try {
          const { context, params } = request
          const answer = await put(context, form.key, services, params.id, uploadIn(form))
          return form.next ? reply.code(303).header('location', form.next).send(null) : reply.code(201).send(answer)
        } catch (error) {
          return sendBack(request, reply, form, error)
        }
      },
    )
  const form = 'multipart with idempotency_key and next before the file'
  fileRoute('/documents/:id/draft-file', 'documents.draft', `Put an edited Word file back: ${form}`, putDraft)
  fileRoute('/documents/:id/signed-file', 'documents.sign', `Put a PDF that was signed elsewhere: ${form}`, putSigned)
  fileRoute('/documents/:id/issued-file', 'documents.issue', `Issue as a PDF that came back: ${form}`, issueFile)
}
