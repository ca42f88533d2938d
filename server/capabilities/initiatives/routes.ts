import { reasonOf } from '#platform/http/problem.ts'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { amend } from './amend.ts'
import { apply } from './apply.ts'
import { assess } from './assessing/assess.ts'
import { assign } from './assessing/assign.ts'
import { decline } from './assessing/decline.ts'
import { recognise } from './assessing/recognise.ts'
import { propose } from './propose.ts'
import {
  AppliedShape,
  AskedShape,
  AssessmentShape,
  AssignmentShape,
  ChangedShape,
  Code,
  ListShape,
  ProposalShape,
  ProposedShape,
  PublicListShape,
  PublicShape,
  ReasonGiven,
  ViewShape,
} from './schemas.ts'
import { listFor, recognised, recognisedOne, viewOf } from './views.ts'
import { withdraw } from './withdraw.ts'

const tags = ['initiatives']

/** Initiatives: read by staff and, once recognised, by everybody. */
export function initiativeReadingRoutes(api: Api): void {
  api.get(
    '/initiatives',
    {
      config: { may: 'initiatives.see' },
      schema: {
        summary: 'Initiatives, latest first: those of my agencies, those that lie with me, and all recognised ones',
        tags,
        querystring: AskedShape,
        response: { 200: ListShape },
      },
    },
    async ({ context, query }) => listFor(context, query.state ?? null),
  )
  api.get(
    '/initiatives/recognised',
    {
      config: { may: 'public' },
      schema: { summary: 'Recognised initiatives, latest first', tags, response: { 200: PublicListShape } },
    },
    async ({ context }) => recognised(context),
  )
  api.get(
    '/initiatives/recognised/:code',
    {
      config: { may: 'public' },
      schema: { summary: 'A recognised initiative', tags, params: Code, response: { 200: PublicShape } },
    },
    async ({ context, params }) => recognisedOne(context, params.code),
  )
  api.get(
    '/initiatives/:code',
    {
      config: { may: 'initiatives.see' },
      schema: {
        summary: 'An initiative, with what may be done next and why not',
        tags,
        params: Code,
        response: { 200: ViewShape },
      },
    },
    async ({ context, params, locale }) => {
      const view = await viewOf(context, params.code)
      const actions = view.actions.map(({ action, why_not }) => ({ action, why_not: reasonOf(why_not, locale) }))
      return { ...view, actions }
    },
  )
}

/** Proposing one, and changing or taking back what was proposed. */
export function proposingRoutes(api: Api): void {
  const config = { may: 'initiatives.propose' }
  api.post(
    '/initiatives',
    {
      config,
      schema: { summary: 'Propose an initiative', tags, body: ProposedShape, response: { 201: ChangedShape } },
    },
    async (request, reply) => reply.code(201).send(await propose(request.context, keyOf(request), request.body)),
  )
  api.put(
    '/initiatives/:code',
    {
      config,
      schema: {
        summary: 'Change what is proposed',
        tags,
        params: Code,
        body: ProposalShape,
        response: { 200: ChangedShape },
      },
    },
    async (request) => amend(request.context, keyOf(request), request.params.code, request.body),
  )
  api.post(
    '/initiatives/:code/withdrawal',
    {
      config,
      schema: { summary: 'Take a proposal back', tags, params: Code, response: { 201: ChangedShape } },
    },
    async (request, reply) =>
      reply.code(201).send(await withdraw(request.context, keyOf(request), request.params.code)),
  )
}

/** What becomes of a proposal: assessed, recognised or declined, applied elsewhere. */
export function judgingRoutes(api: Api): void {
  api.post(
    '/initiatives/:code/assignment',
    {
      config: { may: 'initiatives.manage' },
      schema: {
        summary: 'Name who assesses it, and by when',
        tags,
        params: Code,
        body: AssignmentShape,
        response: { 201: ChangedShape },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await assign(request.context, keyOf(request), request.params.code, request.body)),
  )
  api.post(
    '/initiatives/:code/assessment',
    {
      config: { may: 'initiatives.assess' },
      schema: {
        summary: 'Say what one makes of it, as the assessor that was named',
        tags,
        params: Code,
        body: AssessmentShape,
        response: { 201: ChangedShape },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await assess(request.context, keyOf(request), request.params.code, request.body)),
  )
  api.post(
    '/initiatives/:code/recognition',
    {
      config: { may: 'initiatives.decide' },
      schema: {
        summary: 'Recognise it, with why',
        tags,
        params: Code,
        body: ReasonGiven,
        response: { 201: ChangedShape },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await recognise(request.context, keyOf(request), request.params.code, request.body.reason)),
  )
  api.post(
    '/initiatives/:code/refusal',
    {
      config: { may: 'initiatives.decide' },
      schema: {
        summary: 'Decline it, with why',
        tags,
        params: Code,
        body: ReasonGiven,
        response: { 201: ChangedShape },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await decline(request.context, keyOf(request), request.params.code, request.body.reason)),
  )
  api.post(
    '/initiatives/:code/applications',
    {
      config: { may: 'initiatives.apply' },
      schema: {
        summary: 'Note that an agency applies a recognised initiative of another, and from when',
        tags,
        params: Code,
        body: AppliedShape,
        response: { 201: ChangedShape },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await apply(request.context, keyOf(request), request.params.code, request.body)),
  )
}
