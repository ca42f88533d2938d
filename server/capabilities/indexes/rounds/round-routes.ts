import { z } from 'zod'
import type { Registry } from '#measures'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { GivenDay, Words } from '#platform/http/shapes.ts'
import { Objection } from '#platform/objection.ts'
import { roundsOf } from '../queries.ts'
import {
  AdvancedShape,
  OpenedShape,
  OpeningShape,
  RankingShape,
  RoundListed,
  RoundShape,
  StepGiven,
} from '../schemas.ts'
import { refreshRound } from '../scores/refresh.ts'
import { sheetsOpenTo } from '../scores/sheet.ts'
import { RoundCode, StateName } from '../shapes.ts'
import { toldGroups, toldObjection, toldProgress, toldRound } from '../told.ts'
import { advance, factsOf } from './advance.ts'
import { extend } from './extend.ts'
import { recompute } from './freeze.ts'
import { giveNothingForUnclaimed, leaveOutUnknown } from './leave-out.ts'
import { chase } from './missing.ts'
import { openRound } from './open-round.ts'
import { progressIn } from './progress.ts'
import { overseesRounds, rankingOf, worksIn } from './ranking.ts'
import { steps, whyNotStep } from './round.ts'

const tags = ['indexes']
const STEPS = Object.keys(steps) as (keyof typeof steps)[]

/** Rounds: opened, filled, moved on and published by the reform office. */
export function roundRoutes(api: Api, registry: Registry): void {
  api.get(
    '/indexes/rounds',
    {
      config: { may: 'public' },
      schema: {
        summary: 'Published rounds; to who works in them also those that run',
        tags,
        response: { 200: z.array(RoundListed) },
      },
    },
    async ({ context }) => {
      const sees = worksIn(context)
      return (await roundsOf(context)).filter(({ state }) => sees || state === 'published').map(toldRound)
    },
  )
  api.post(
    '/indexes/rounds',
    {
      config: { may: 'indexes.manage' },
      schema: { summary: 'Open a round', tags, body: OpeningShape, response: { 201: OpenedShape } },
    },
    async (request, reply) =>
      reply.code(201).send(await openRound(request.context, registry, keyOf(request), request.body)),
  )
  api.get(
    '/indexes/rounds/:code',
    {
      config: { may: 'signed_in' },
      schema: {
        summary: 'A round, to who runs it and who leads the province: what moves it on, how far every agency is',
        tags,
        params: RoundCode,
        response: { 200: RoundShape },
      },
    },
    async ({ context, params, locale }) => {
      const round = overseesRounds(context) && (await roundsOf(context)).find(({ code }) => code === params.code)
      if (!round) throw new Objection('indexes.round_not_found', { round: params.code })
      const [facts, agencies] = await Promise.all([factsOf(context, round), progressIn(context, registry, round)])
      const open = STEPS.filter((step) => (steps[step].from as readonly string[]).includes(round.state))
      return {
        ...toldRound(round),
        undecided: facts.undecided,
        disputes_open: facts.disputes_open,
        steps: open.map((step) => ({ step, objection: toldObjection(whyNotStep(step, round, facts), locale) })),
        agencies: agencies.map(toldProgress),
      }
    },
  )
  api.post(
    '/indexes/rounds/:code/steps',
    {
      config: { may: 'indexes.manage' },
      schema: {
        summary: 'Move a round on; the last step publishes and freezes it',
        tags,
        params: RoundCode,
        body: StepGiven,
        response: { 201: AdvancedShape },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await advance(request.context, keyOf(request), request.params.code, request.body.step)),
  )
  api.post(
    '/indexes/rounds/:code/refreshes',
    {
      config: { may: 'indexes.manage', keyless: true },
      schema: {
        summary: 'Fill what measures give from the record as it is now',
        tags,
        params: RoundCode,
        response: {
          200: z
            .object({ round: z.string(), agencies: z.int(), changed: z.int(), cut: z.string() })
            .meta({ id: 'RoundRefreshed' }),
        },
      },
    },
    async ({ context, params }) => refreshRound(context, registry, params.code),
  )
  api.post(
    '/indexes/rounds/:code/omissions',
    {
      config: { may: 'indexes.manage' },
      schema: {
        summary: 'Leave out, for every agency, what the record fills and of which nothing is known',
        tags,
        params: RoundCode,
        body: z.object({ reason: Words(2_000, 1) }),
        response: { 201: z.object({ round: z.string(), left_out: z.int() }).meta({ id: 'RoundOmissions' }) },
      },
    },
    async (request, reply) => {
      const left = { round: request.params.code, reason: request.body.reason }
      return reply.code(201).send(await leaveOutUnknown(request.context, registry, keyOf(request), left))
    },
  )
  api.post(
    '/indexes/rounds/:code/zeros',
    {
      config: { may: 'indexes.manage' },
      schema: {
        summary: 'Decide, for every agency, no points for what it never scored itself; only the council does',
        tags,
        params: RoundCode,
        body: z.object({ reason: Words(2_000, 1) }),
        response: { 201: z.object({ round: z.string(), zeroed: z.int() }).meta({ id: 'RoundZeros' }) },
      },
    },
    async (request, reply) => {
      const unclaimed = { round: request.params.code, reason: request.body.reason }
      return reply.code(201).send(await giveNothingForUnclaimed(request.context, registry, keyOf(request), unclaimed))
    },
  )
  api.post(
    '/indexes/rounds/:code/chases',
    {
      config: { may: 'indexes.manage' },
      schema: {
        summary: 'Chase the agencies that have not scored themselves',
        tags,
        params: RoundCode,
        response: { 201: z.object({ round: z.string(), agencies: z.array(z.string()) }).meta({ id: 'RoundChased' }) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await chase(request.context, registry, keyOf(request), request.params.code)),
  )
  api.post(
    '/indexes/rounds/:code/extensions',
    {
      config: { may: 'indexes.manage' },
      schema: {
        summary: 'Grant one agency another last day',
        tags,
        params: RoundCode,
        body: z.object({ agency: z.string().max(35), state: StateName, until: GivenDay }),
        response: {
          201: z
            .object({ round: z.string(), agency: z.string(), state: StateName, until: z.string() })
            .meta({ id: 'RoundExtension' }),
        },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await extend(request.context, keyOf(request), { round: request.params.code, ...request.body })),
  )
  api.get(
    '/indexes/rounds/:code/ranking',
    {
      config: { may: 'public' },
      schema: {
        summary: 'The ranking: as published, or what it would be as things stand',
        tags,
        params: RoundCode,
        response: { 200: RankingShape },
      },
    },
    async ({ context, params }) => {
      const [ranking, opens] = await Promise.all([rankingOf(context, params.code), sheetsOpenTo(context, params.code)])
      const { fields, bands, groups } = ranking
      return {
        ...ranking,
        fields: [...fields],
        bands: [...bands],
        groups: toldGroups(groups),
        opens: opens && [...opens],
      }
    },
  )
  api.get(
    '/indexes/rounds/:code/recomputation',
    {
      config: { may: 'signed_in' },
      schema: {
        summary: 'A published round computed again from its rows, held against what was published',
        tags,
        params: RoundCode,
        response: {
          200: z
            .object({ round: z.string(), same: z.boolean(), published: z.string(), recomputed: z.string() })
            .meta({ id: 'RoundRecomputed' }),
        },
      },
    },
    async ({ context, params }) => recompute(context, params.code),
  )
}
