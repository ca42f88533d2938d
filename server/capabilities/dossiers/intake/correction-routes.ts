import type { Context } from '#platform/context.ts'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { unseal } from '#platform/secrets/seal.ts'
import { caseFile } from '../handling/file.ts'
import { stop, withdrawAtDesk } from '../handling/leave.ts'
import { recall } from '../results/recall.ts'
import { Code, ProgressedShape, ReasonShape, Seen } from '../schemas.ts'
import { correct } from './correct.ts'
import { CorrectionShape, CorrectionsShape, StopShape } from './correction-shapes.ts'
import { voidReception } from './void.ts'

/** A wrong entry is put right, and a dossier leaves the work without an answer. */
export function correctionRoutes(api: Api): void {
  api.post(
    '/dossiers/:code/corrections',
    {
      config: { may: 'dossiers.put_right' },
      schema: {
        summary: 'Put a wrong entry right, with a reason; a receipt that says it is replaced',
        tags: ['dossiers'],
        params: Code,
        body: CorrectionShape,
        response: { 201: ProgressedShape },
      },
    },
    async (request, reply) => {
      const { version, ...correction } = request.body
      const { context, params } = request
      return reply.code(201).send(await correct(context, keyOf(request), params.code, correction, version))
    },
  )
  api.get(
    '/dossiers/:code/corrections',
    {
      config: { may: 'dossiers.people' },
      schema: {
        summary: 'What stood in it before it was put right, newest first',
        tags: ['dossiers'],
        params: Code,
        response: { 200: CorrectionsShape },
      },
    },
    async ({ context, params }) => correctionsOf(context, params.code),
  )
  api.post(
    '/dossiers/:code/voiding',
    {
      config: { may: 'dossiers.put_right' },
      schema: {
        summary: 'Take back a reception that was a mistake: it is counted nowhere',
        tags: ['dossiers'],
        params: Code,
        body: Seen.extend(ReasonShape.shape),
        response: { 201: ProgressedShape },
      },
    },
    async (request, reply) => {
      const { reason, version } = request.body
      const { context, params } = request
      return reply.code(201).send(await voidReception(context, keyOf(request), params.code, reason, version))
    },
  )
  api.post(
    '/dossiers/:code/withdrawal',
    {
      config: { may: 'dossiers.receive' },
      schema: {
        summary: 'The applicant takes it back, at the desk',
        tags: ['dossiers'],
        params: Code,
        body: Seen,
        response: { 201: ProgressedShape },
      },
    },
    async (request, reply) => {
      const { context, params, body } = request
      return reply.code(201).send(await withdrawAtDesk(context, keyOf(request), params.code, body.version))
    },
  )
  api.post(
    '/dossiers/:code/stop',
    {
      config: { may: 'dossiers.supplement' },
      schema: {
        summary: 'End handling without an answer, in writing (form 05)',
        tags: ['dossiers'],
        params: Code,
        body: StopShape,
        response: { 201: ProgressedShape },
      },
    },
    async (request, reply) => {
      const { version, ...stopping } = request.body
      const { context, params } = request
      return reply.code(201).send(await stop(context, keyOf(request), params.code, stopping, version))
    },
  )
  api.post(
    '/dossiers/:code/recall',
    {
      config: { may: 'dossiers.correct' },
      schema: {
        summary: 'Call back a result that was wrong: it is made anew',
        tags: ['dossiers'],
        params: Code,
        body: Seen.extend(ReasonShape.shape),
        response: { 201: ProgressedShape },
      },
    },
    async (request, reply) => {
      const { reason, version } = request.body
      const { context, params } = request
      return reply.code(201).send(await recall(context, keyOf(request), params.code, reason, version))
    },
  )
}

/** @throws Objection `dossiers.not_found` */
async function correctionsOf(context: Context, code: string) {
  const { dossier } = await caseFile(context, code, 'dossiers.people')
  const rows = await context.db
    .selectFrom('dossiers.correction as correction')
    .leftJoin('people.account as account', 'account.id', 'correction.by')
    .where('correction.agency_id', '=', dossier.agency_id)
    .where('correction.dossier_id', '=', dossier.id)
    .select(['correction.at', 'account.name as by', 'correction.reason', 'correction.before'])
    .select('correction.id_number_sealed')
    .orderBy('correction.at', 'desc')
    .execute()
  return rows.map(({ before, id_number_sealed, ...row }) => ({
    ...row,
    before: { ...before, components: before.components && [...before.components] },
    id_number: id_number_sealed && unseal(context.secret, id_number_sealed),
  }))
}
