import { z } from 'zod'
import { uploadIn } from '#files'
import { reasonOf } from '#platform/http/problem.ts'
import { sendBack } from '#platform/http/problem-cookie.ts'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { FileAnswer } from '#platform/http/shapes.ts'
import { formIn, takeForms } from '#platform/http/uploads.ts'
import { sendMade } from '../sending.ts'
import type { DocumentServices } from '../services.ts'
import { changeTemplate, makeTemplate, putTemplateFile, renewTemplate, templateNamed } from './keep.ts'
import { publishTemplate, withdrawTemplate } from './publish.ts'
import {
  FilePutShape,
  KindsShape,
  NewTemplateShape,
  PublicationShape,
  TemplateChangedShape,
  TemplateId,
  TemplateSaidShape,
  TemplateShape,
  TemplatesShape,
} from './schemas.ts'
import { fileOfTemplate, kindsFor, previewOf, templatesFor, templateView } from './views.ts'

const tags = ['documents']
const config = { may: 'documents.templates' }
const File = { 200: FileAnswer() }
const asItIs = { serializerCompiler: () => (data: unknown) => data as string }

/** Templates of documents: what there is, and each with its faults and how it looks. */
export function templateReadingRoutes(api: Api, { documents, storage }: DocumentServices): void {
  api.get(
    '/documents/kinds',
    {
      config: { may: 'signed_in' },
      schema: {
        summary: 'Kinds of documents, with the fields their templates may name',
        tags,
        response: { 200: KindsShape },
      },
    },
    async () => kindsFor(documents),
  )
  api.get(
    '/documents/templates',
    {
      config,
      schema: { summary: 'Templates, the latest edition first', tags, response: { 200: TemplatesShape } },
    },
    async ({ context }) => templatesFor(context, documents),
  )
  api.get(
    '/documents/templates/:id',
    {
      config,
      schema: {
        summary: 'A template with its faults, its editions, and what may be done',
        tags,
        params: TemplateId,
        response: { 200: TemplateShape },
      },
    },
    async ({ context, params, locale }) => {
      const view = await templateView(context, documents, params.id)
      const actions = view.actions.map(({ action, why_not }) => ({ action, why_not: reasonOf(why_not, locale) }))
      return { ...view, actions }
    },
  )
  api.get(
    '/documents/templates/:id/preview',
    {
      config,
      schema: {
        summary: 'The template filled with the example of its kind',
        tags,
        params: TemplateId,
        response: File,
      },
      ...asItIs,
    },
    async ({ context, params }, reply) => {
      const { code } = await templateNamed(context, params.id)
      return sendMade(reply, await previewOf(context, documents, storage, params.id), `${code}-xem-truoc`)
    },
  )
  api.get(
    '/documents/templates/:id/file',
    {
      config,
      schema: { summary: 'The Word file of a template, as it was put there', tags, params: TemplateId, response: File },
      ...asItIs,
    },
    async ({ context, params }, reply) => {
      const template = await templateNamed(context, params.id)
      return sendMade(reply, await fileOfTemplate(context, storage, template), template.code)
    },
  )
}

/** Making templates, giving them their file, publishing and withdrawing them. */
export async function templateKeepingRoutes(api: Api, services: DocumentServices): Promise<void> {
  const { documents: book, storage } = services
  await takeForms(api, { megabytes: 20 })
  api.post(
    '/documents/templates',
    {
      config,
      schema: {
        summary: 'Make the first edition of a template, as a draft',
        tags,
        body: NewTemplateShape,
        response: { 201: TemplateChangedShape },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await makeTemplate(request.context, keyOf(request), book, request.body)),
  )
  api.put(
    '/documents/templates/:id',
    {
      config,
      schema: {
        summary: 'Change what a draft says',
        tags,
        params: TemplateId,
        body: TemplateSaidShape,
        response: { 200: TemplateChangedShape },
      },
    },
    async (request) => changeTemplate(request.context, keyOf(request), book, request.params.id, request.body),
  )
  api.post(
    '/documents/templates/:id/file',
    {
      config: { ...config, form: {} },
      schema: {
        summary: 'Put a Word file to a draft: multipart with idempotency_key and next before the file',
        tags,
        params: TemplateId,
        response: { 201: FilePutShape, 303: z.null() },
      },
    },
    async (request, reply) => {
      const form = await formIn(request)
      try {
        const { context, params } = request
        const put = await putTemplateFile(context, form.key, { book, storage }, params.id, uploadIn(form))
        return form.next ? reply.code(303).header('location', form.next).send(null) : reply.code(201).send(put)
      } catch (error) {
        return sendBack(request, reply, form, error)
      }
    },
  )
  api.post(
    '/documents/templates/:id/editions',
    {
      config,
      schema: {
        summary: 'Begin the next edition, as a draft that says what this one does',
        tags,
        params: TemplateId,
        response: { 201: TemplateChangedShape },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await renewTemplate(request.context, keyOf(request), request.params.id)),
  )
  api.post(
    '/documents/templates/:id/publication',
    {
      config,
      schema: {
        summary: 'Publish a draft without faults from a day on',
        tags,
        params: TemplateId,
        body: PublicationShape,
        response: { 201: TemplateChangedShape },
      },
    },
    async (request, reply) => {
      const { context, params, body } = request
      const given = { book, storage }
      return reply.code(201).send(await publishTemplate(context, keyOf(request), given, params.id, body))
    },
  )
  api.post(
    '/documents/templates/:id/withdrawal',
    {
      config,
      schema: {
        summary: 'Let nothing new be drafted with it',
        tags,
        params: TemplateId,
        response: { 201: TemplateChangedShape },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await withdrawTemplate(request.context, keyOf(request), request.params.id)),
  )
}
