import { z } from 'zod'
import { fileOf, type Storage, uploadIn } from '#files'
import type { Registry } from '#measures'
import { asFile } from '#platform/http/as-file.ts'
import { sendBack } from '#platform/http/problem-cookie.ts'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { FileAnswer } from '#platform/http/shapes.ts'
import { formIn, takeForms } from '#platform/http/uploads.ts'
import { Objection } from '#platform/objection.ts'
import { dutiesOf } from '../duties.ts'
import { contendersOf, evidenceOf } from '../queries.ts'
import { seen } from '../rounds/ranking.ts'
import { DutyShape } from '../schemas.ts'
import { AgencyIn, ComponentIn } from '../shapes.ts'
import { toldSheet } from '../told.ts'
import { attachEvidence, removeEvidence } from './evidence.ts'
import { EvidenceShape, SheetShape, WorkDone, WorkGiven, WorksGiven } from './schemas.ts'
import { seesInside, sheetOf } from './sheet.ts'
import { doWork, doWorks } from './work.ts'

const tags = ['indexes']

/** What one agency stands at in a round, and what people do to it. Which work needs which permission the verb says. */
export async function scoreRoutes(api: Api, registry: Registry, storage: Storage): Promise<void> {
  await takeForms(api, { megabytes: 20 })
  api.get(
    '/indexes/duties',
    {
      config: { may: 'signed_in' },
      schema: {
        summary: 'What waits for me in rounds that run: to score or explain, to appraise, to decide',
        tags,
        querystring: z.object({ as: z.enum(['self_score', 'appraise', 'manage']).default('self_score') }),
        response: { 200: z.array(DutyShape) },
      },
    },
    async ({ context, query }) => dutiesOf(context, registry, query.as),
  )
  api.get(
    '/indexes/rounds/:code/agencies/:agency',
    {
      config: { may: 'public' },
      schema: {
        summary:
          'An agency in a round: criteria with points and where they came from; papers and history to who works with them',
        tags,
        params: AgencyIn,
        response: { 200: SheetShape },
      },
    },
    async ({ context, params, locale }) =>
      toldSheet(await sheetOf(context, registry, params.code, params.agency), locale),
  )
  api.post(
    '/indexes/rounds/:code/agencies/:agency/components/:component/works',
    {
      config: { may: 'signed_in' },
      schema: {
        summary: 'Score, appraise, explain, decide, dispute, settle or leave out a component',
        tags,
        params: ComponentIn,
        body: WorkGiven,
        response: { 201: WorkDone },
      },
    },
    async (request, reply) => {
      const { code: round, agency, component } = request.params
      const { work, points, value, reason } = request.body
      const doing = { round, agency, component, points, value, reason }
      return reply.code(201).send(await doWork(request.context, registry, keyOf(request), work, doing))
    },
  )
  api.post(
    '/indexes/rounds/:code/agencies/:agency/works',
    {
      config: { may: 'signed_in' },
      schema: {
        summary: 'The same work on several components of an agency, all of it or nothing',
        tags,
        params: AgencyIn,
        body: WorksGiven,
        response: { 201: z.array(WorkDone) },
      },
    },
    async (request, reply) => {
      const { code: round, agency } = request.params
      const { work, components } = request.body
      const doings = { round, agency, components }
      return reply.code(201).send(await doWorks(request.context, registry, keyOf(request), work, doings))
    },
  )
  api.post(
    '/indexes/rounds/:code/agencies/:agency/evidence',
    {
      config: { may: 'indexes.self_score', form: { component: 'Codes of components, by commas' } },
      schema: {
        summary:
          'Put a paper to components: multipart with component (several by commas), idempotency_key and next before the file',
        tags,
        params: AgencyIn,
        response: { 201: EvidenceShape, 303: z.null() },
      },
    },
    async (request, reply) => {
      const form = await formIn(request)
      const components = form
        .text('component')
        .split(',')
        .map((code) => code.trim())
      const where = { round: request.params.code, agency: request.params.agency, components }
      try {
        const attached = await attachEvidence(request.context, form.key, storage, where, uploadIn(form))
        return form.next ? reply.code(303).header('location', form.next).send(null) : reply.code(201).send(attached)
      } catch (error) {
        return sendBack(request, reply, form, error)
      }
    },
  )
  api.post(
    '/indexes/rounds/:code/agencies/:agency/evidence/:evidence/removal',
    {
      config: { may: 'indexes.self_score' },
      schema: {
        summary: 'Take a paper away again, while the agency may still speak',
        tags,
        params: AgencyIn.extend({ evidence: z.uuid() }),
        response: { 201: z.object({ evidence: z.string() }).meta({ id: 'IndexEvidenceRemoved' }) },
      },
    },
    async (request, reply) => {
      const { code: round, agency, evidence } = request.params
      return reply.code(201).send(await removeEvidence(request.context, keyOf(request), { round, agency, evidence }))
    },
  )
  api.get(
    '/indexes/rounds/:code/agencies/:agency/evidence/:evidence',
    {
      config: { may: 'signed_in' },
      schema: {
        summary: 'A paper as it was handed in',
        tags,
        params: AgencyIn.extend({ evidence: z.uuid() }),
        response: { 200: FileAnswer() },
      },
      serializerCompiler: () => (data) => data as string,
    },
    async ({ context, params }, reply) => {
      const round = await seen(context, params.code)
      const contender = (await contendersOf(context, round)).find(({ code }) => code === params.agency)
      if (!contender || !seesInside(context, contender)) throw new Objection('indexes.evidence_not_found')
      const paper = (await evidenceOf(context, round, contender.body_id)).find(({ id }) => id === params.evidence)
      if (!paper) throw new Objection('indexes.evidence_not_found')
      const file = await fileOf(context, contender.body_id, paper.file_id)
      return asFile(reply, file).send(await storage.read(file.place))
    },
  )
}
