import { z } from 'zod'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { Id, manage, tags } from '../asked.ts'
import { make } from '../contents/making.ts'
import { confirmPlan } from '../documents/confirm.ts'
import { HeadingShape } from '../documents/schemas.ts'
import { accept } from './accept.ts'
import { acceptAnswered, dropAnswer } from './accept-answered.ts'
import { acceptSure } from './accept-sure.ts'
import { merge, reject, restore, split } from './review.ts'
import {
  AcceptanceShape,
  AnsweredShape,
  DecidedShape,
  MakingShape,
  MergeShape,
  RejectionShape,
  SplitShape,
} from './schemas.ts'

const OneAnswer = Id.extend({ answer: z.uuid() })

const One = Id.extend({ proposal: z.uuid() })

/** The review of a document, piece by piece. */
export function reviewRoutes(api: Api): void {
  api.post(
    '/plan-documents/:id/plan',
    {
      config: manage,
      schema: {
        summary: 'Say what the document is, and begin its plan; what is left out is taken as read',
        tags,
        params: Id,
        body: HeadingShape,
        response: { 201: z.object({ code: z.string() }) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await confirmPlan(request.context, keyOf(request), request.params.id, request.body)),
  )
  api.post(
    '/plan-documents/:id/sure',
    {
      config: manage,
      schema: {
        summary: 'Accept all that is sure: above the threshold, every leading agency known',
        tags,
        params: Id,
        response: { 200: z.object({ accepted: z.int(), left: z.int() }) },
      },
    },
    async (request) => acceptSure(request.context, keyOf(request), request.params.id),
  )
  api.post(
    '/plan-documents/:id/answers/:answer/acceptance',
    {
      config: manage,
      schema: {
        summary: 'Accept these proposals with what was answered before for others of the document',
        tags,
        params: OneAnswer,
        body: AnsweredShape,
        response: { 200: z.object({ accepted: z.int() }) },
      },
    },
    async (request) => {
      const { id, answer } = request.params
      return acceptAnswered(request.context, keyOf(request), id, answer, request.body.proposals)
    },
  )
  api.post(
    '/plan-documents/:id/answers/:answer/withdrawal',
    {
      config: manage,
      schema: {
        summary: 'Offer an answer no longer; what was accepted with it stands',
        tags,
        params: OneAnswer,
        response: { 200: z.object({ answers: z.int() }) },
      },
    },
    async (request) => dropAnswer(request.context, keyOf(request), request.params.id, request.params.answer),
  )
  api.post(
    '/plan-documents/:id/proposals/:proposal/acceptance',
    {
      config: manage,
      schema: {
        summary: 'Let a proposal into the plan, as read or as corrected; names nobody knows are answered in agencies',
        tags,
        params: One,
        body: AcceptanceShape,
        response: { 200: DecidedShape },
      },
    },
    async (request) =>
      accept(request.context, keyOf(request), request.params.id, request.params.proposal, request.body),
  )
  api.post(
    '/plan-documents/:id/proposals/:proposal/rejection',
    {
      config: manage,
      schema: {
        summary: 'Keep a proposal out of the plan, with the reason',
        tags,
        params: One,
        body: RejectionShape,
        response: { 200: DecidedShape },
      },
    },
    async (request) =>
      reject(request.context, keyOf(request), request.params.id, request.params.proposal, request.body.reason),
  )
  api.post(
    '/plan-documents/:id/proposals/:proposal/restoration',
    {
      config: manage,
      schema: {
        summary: 'Put a rejected proposal to review again',
        tags,
        params: One,
        response: { 200: DecidedShape },
      },
    },
    async (request) => restore(request.context, keyOf(request), request.params.id, request.params.proposal),
  )
  api.post(
    '/plan-documents/:id/proposals/:proposal/split',
    {
      config: manage,
      schema: {
        summary: 'Make several proposals of one',
        tags,
        params: One,
        body: SplitShape,
        response: { 200: z.object({ pieces: z.array(z.string()) }) },
      },
    },
    async (request) => {
      const { contents, reason } = request.body
      return split(request.context, keyOf(request), request.params.id, request.params.proposal, contents, reason)
    },
  )
  api.post(
    '/plan-documents/:id/proposals',
    {
      config: manage,
      schema: {
        summary: 'Make a proposal of a block in which a person sees what the reader did not',
        tags,
        params: Id,
        body: MakingShape,
        response: { 201: z.object({ piece: z.string() }) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await make(request.context, keyOf(request), request.params.id, request.body)),
  )
  api.post(
    '/plan-documents/:id/merges',
    {
      config: manage,
      schema: {
        summary: 'Make one proposal of several of one kind',
        tags,
        params: Id,
        body: MergeShape,
        response: { 200: z.object({ piece: z.string() }) },
      },
    },
    async (request) => {
      const { proposals, content, reason } = request.body
      return merge(request.context, keyOf(request), request.params.id, proposals, content, reason)
    },
  )
}
