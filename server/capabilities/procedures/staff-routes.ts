import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { nextStep, say } from '#words/index.ts'
import { pathOf } from './linter/linter-paths.ts'
import { managed } from './pages/managed.ts'
import {
  answer,
  ChangedShape,
  CheckShape,
  Code,
  DraftShape,
  ManagedQuery,
  ManagedShape,
  NewShape,
  Numbered,
  OnDay,
  PublicationShape,
  RevisionShape,
  VersionShape,
  VersionsShape,
  WithdrawalShape,
} from './schemas.ts'
import { create } from './versions/create.ts'
import { draft } from './versions/draft.ts'
import { publish } from './versions/publish.ts'
import { revise } from './versions/revise.ts'
import { check, history, versionOf } from './versions/versions.ts'
import { withdraw } from './versions/withdraw.ts'

const may = { may: 'procedures.manage' } as const
const tags = ['procedures']

/** What those who keep the catalogue read and do. */
export function procedureStaffRoutes(api: Api): void {
  readingRoutes(api)
  api.post(
    '/procedures',
    {
      config: may,
      schema: {
        summary: 'Make a procedure, with a first draft',
        tags,
        body: NewShape,
        response: { 201: ChangedShape },
      },
    },
    async (request, reply) => reply.code(201).send(await create(request.context, keyOf(request), request.body)),
  )
  api.post(
    '/procedures/:code/drafts',
    {
      config: may,
      schema: {
        summary: 'Begin a draft, from the version in force or blank',
        tags,
        params: Code,
        body: DraftShape,
        response: { 201: ChangedShape },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await draft(request.context, keyOf(request), request.params.code, request.body.blank)),
  )
  api.put(
    '/procedures/:code/drafts/:number',
    {
      config: may,
      schema: {
        summary: 'Put other content into a draft',
        tags,
        params: Numbered,
        body: RevisionShape,
        response: { 200: ChangedShape },
      },
    },
    async (request) => {
      const { code, number } = request.params
      return revise(request.context, keyOf(request), code, { number, ...request.body })
    },
  )
  api.post(
    '/procedures/:code/publications',
    {
      config: may,
      schema: {
        summary: 'Publish a draft from a day on',
        tags,
        params: Code,
        body: PublicationShape,
        response: { 201: ChangedShape },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await publish(request.context, keyOf(request), request.params.code, request.body)),
  )
  api.post(
    '/procedures/:code/withdrawal',
    {
      config: may,
      schema: {
        summary: 'Withdraw a procedure from a day on',
        tags,
        params: Code,
        body: WithdrawalShape,
        response: { 201: ChangedShape },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await withdraw(request.context, keyOf(request), request.params.code, request.body)),
  )
}

function readingRoutes(api: Api): void {
  api.get(
    '/procedures/managed',
    {
      config: may,
      schema: {
        summary: 'Every procedure with how its versions stand: in force, to come, drafted, withdrawn',
        tags,
        querystring: ManagedQuery,
        response: { 200: ManagedShape },
      },
    },
    async ({ context, query, locale }) => managed(context, query, locale),
  )
  api.get(
    '/procedures/:code/versions',
    {
      config: may,
      schema: { summary: 'All versions, newest first', tags, params: Code, response: { 200: VersionsShape } },
    },
    async ({ context, params, locale }) => {
      const { versions, why_not_withdraw: why } = await history(context, params.code)
      return { versions, why_not_withdraw: why && { code: why.code, text: say(locale, why.code, why.detail) } }
    },
  )
  api.get(
    '/procedures/:code/versions/:number',
    {
      config: may,
      schema: { summary: 'One version with what it says', tags, params: Numbered, response: { 200: VersionShape } },
    },
    async ({ context, params }) => answer(await versionOf(context, params.code, params.number)),
  )
  api.get(
    '/procedures/:code/drafts/:number/check',
    {
      config: may,
      schema: {
        summary: 'What keeps a draft from being published',
        tags,
        params: Numbered,
        querystring: OnDay,
        response: { 200: CheckShape },
      },
    },
    async ({ context, params, query, locale }) => {
      const found = await check(context, params.code, params.number, query.on)
      const objections = found.map(({ code, detail }) => ({
        path: pathOf(code),
        code,
        text: say(locale, code, detail),
        next: nextStep(locale, code, detail),
      }))
      return { ready: found.length === 0, objections }
    },
  )
}
