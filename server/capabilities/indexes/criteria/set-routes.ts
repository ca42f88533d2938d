import { z } from 'zod'
import type { Registry } from '#measures'
import { sendBack } from '#platform/http/problem-cookie.ts'
import type { Api } from '#platform/http/server.ts'
import { FileAnswer, XLSX } from '#platform/http/shapes.ts'
import { formIn, takeForms } from '#platform/http/uploads.ts'
import { Objection } from '#platform/objection.ts'
import { say } from '#words/index.ts'
import { setNamed, setsOf } from '../queries.ts'
import { sourcesIn, toldSet } from '../told.ts'
import { keyOf } from './criteria-set.ts'
import { checkWorkbook, exportSet, importSet } from './import-set.ts'
import { KeptShape, SetFaults, SetKey, SetListed, SetShape } from './schemas.ts'

const tags = ['indexes']

/** Criteria sets: everybody may read by what agencies are judged; a province keeps its own through Excel. */
export async function setRoutes(api: Api, registry: Registry): Promise<void> {
  await takeForms(api, { megabytes: 5 })
  api.get(
    '/indexes/sets',
    {
      config: { may: 'public' },
      schema: { summary: 'Criteria sets, every version', tags, response: { 200: z.array(SetListed) } },
    },
    async ({ context }) => (await setsOf(context)).map((set) => toldSet(set, registry)),
  )
  api.get(
    '/indexes/sets/:set',
    {
      config: { may: 'public' },
      schema: { summary: 'A criteria set with its rows', tags, params: SetKey, response: { 200: SetShape } },
    },
    async ({ context, params }) => {
      const set = await setNamed(context, params.set)
      return { ...toldSet(set, registry), content: set.content, sources: sourcesIn(set.content, registry) }
    },
  )
  api.get(
    '/indexes/sets/:set/workbook',
    {
      config: { may: 'public' },
      schema: { summary: 'A criteria set as an Excel file', tags, params: SetKey, response: { 200: FileAnswer(XLSX) } },
      serializerCompiler: () => (data) => data as string,
    },
    async ({ context, params, locale }, reply) => {
      const { content } = await setNamed(context, params.set)
      const file = await exportSet(content, locale)
      return reply
        .type(XLSX)
        .header('content-disposition', `attachment; filename="${keyOf(content).replace('@', '-')}.xlsx"`)
        .send(Buffer.from(file))
    },
  )
  api.post(
    '/indexes/sets/checks',
    {
      config: { may: 'indexes.manage', keyless: true, form: {} },
      schema: {
        summary: 'What is wrong with a set in an Excel file, cell by cell; nothing is kept',
        tags,
        response: { 200: SetFaults },
      },
    },
    async (request) => {
      const form = await formIn(request)
      const { set, faults } = await checkWorkbook(registry, await bytesOf(form.file))
      return {
        set: set && keyOf(set),
        faults: faults.map(({ detail, ...fault }) => ({ ...fault, text: say(request.locale, fault.code, detail) })),
      }
    },
  )
  api.post(
    '/indexes/sets',
    {
      config: { may: 'indexes.manage', form: {} },
      schema: {
        summary:
          'Keep a set from an Excel file, a new code or a new version of one there is: multipart with idempotency_key and next before the file',
        tags,
        response: { 201: KeptShape, 303: z.null() },
      },
    },
    async (request, reply) => {
      const form = await formIn(request)
      try {
        const kept = await importSet(request.context, registry, form.key, await bytesOf(form.file))
        return form.next
          ? reply.code(303).header('location', `${form.next}/${kept.set}`).send(null)
          : reply.code(201).send(kept)
      } catch (error) {
        return sendBack(request, reply, form, error)
      }
    },
  )
}

async function bytesOf(file: { toBuffer(): Promise<Buffer>; file: { truncated: boolean } }): Promise<Buffer> {
  const bytes = await file.toBuffer()
  if (file.file.truncated) throw new Objection('reading.workbook_too_large')
  return bytes
}
