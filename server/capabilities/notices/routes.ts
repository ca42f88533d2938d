import { z } from 'zod'
import { AfterLine } from '#platform/http/after.ts'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { Instant } from '#platform/http/shapes.ts'
import { words } from '#words/index.ts'
import { choiceFor, choose } from './choose.ts'
import type { NoticeBook } from './kinds.ts'
import { channelList, deliveryLog, inbox, kindList, markRead, unreadCount } from './lists.ts'
import { MANAGE } from './rules.ts'
import {
  ChannelName,
  ChannelSetShape,
  ChannelSettingShape,
  ChannelsShape,
  ChoiceShape,
  InboxShape,
  KindsShape,
  LogAskedShape,
  LogShape,
  PreviewAskedShape,
  PreviewShape,
  TemplateSetShape,
  TemplateShape,
  TrialShape,
  TriedShape,
} from './schemas.ts'
import { setChannel, tryChannel } from './set-channel.ts'
import { previewOf, setTemplate } from './set-template.ts'

const tags = ['notices']
const manage = { may: MANAGE }
const signedIn = { may: 'signed_in' }
const Channel = z.object({ channel: ChannelName })

/** What is told to people: texts, channels, the delivery log, one's own inbox and choice. */
export function noticeRoutes(api: Api, book: NoticeBook): void {
  textRoutes(api, book)
  channelRoutes(api, book)
  ownRoutes(api, book)
}

function textRoutes(api: Api, book: NoticeBook): void {
  api.get(
    '/notices/kinds',
    {
      config: manage,
      schema: { summary: 'Kinds of messages and what they say today', tags, response: { 200: KindsShape } },
    },
    async ({ context }) => kindList(context, book),
  )
  api.post(
    '/notices/templates',
    {
      config: manage,
      schema: {
        summary: 'What a kind says from a day on, in both languages',
        tags,
        body: TemplateShape,
        response: { 201: TemplateSetShape },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await setTemplate(request.context, book, keyOf(request), request.body)),
  )
  api.post(
    '/notices/previews',
    {
      config: { ...manage, keyless: true },
      schema: { summary: 'A text as it would arrive', tags, body: PreviewAskedShape, response: { 200: PreviewShape } },
    },
    async ({ context, body }) => previewOf(context, book, body),
  )
}

function channelRoutes(api: Api, book: NoticeBook): void {
  api.get(
    '/notices/channels',
    {
      config: manage,
      schema: { summary: 'How mail and SMS are set up', tags, response: { 200: ChannelsShape } },
    },
    async ({ context }) => channelList(context, book),
  )
  api.put(
    '/notices/channels/:channel',
    {
      config: manage,
      schema: {
        summary: 'Set a channel up, or switch it off (driver `off`)',
        tags,
        params: Channel,
        body: ChannelSettingShape,
        response: { 200: ChannelSetShape },
      },
    },
    async (request) =>
      setChannel(request.context, book, keyOf(request), { ...request.body, channel: request.params.channel }),
  )
  api.post(
    '/notices/channels/:channel/trials',
    {
      config: { ...manage, keyless: true, rateLimit: { max: 10, timeWindow: 60_000 } },
      schema: {
        summary: 'Send one message to try the channel; nothing is kept of it',
        tags,
        params: Channel,
        body: TrialShape,
        response: { 200: TriedShape },
      },
    },
    async ({ context, params, body, locale }) => {
      const { trial_subject: subject, trial_text: text } = words[locale].notices
      const state = await tryChannel(context, book, params.channel, { to: body.to, subject, text })
      return { state: state === 'demo' ? ('demo' as const) : ('sent' as const) }
    },
  )
  api.get(
    '/notices/messages',
    {
      config: manage,
      schema: {
        summary: 'The delivery log, latest first; fifty at a time',
        tags,
        querystring: LogAskedShape,
        response: { 200: LogShape },
      },
    },
    async ({ context, query: { after, ...query } }) => deliveryLog(context, book, query, after),
  )
}

function ownRoutes(api: Api, book: NoticeBook): void {
  api.get(
    '/notices/mine',
    {
      config: signedIn,
      schema: {
        summary: 'One’s own inbox, latest first; fifty at a time',
        tags,
        querystring: z.object({ after: AfterLine }),
        response: { 200: InboxShape },
      },
    },
    async ({ context, query }) => inbox(context, book, query.after),
  )
  api.get(
    '/notices/mine/unread',
    {
      config: signedIn,
      schema: { summary: 'How much of it is unread', tags, response: { 200: z.object({ unread: z.int() }) } },
    },
    async ({ context }) => ({ unread: await unreadCount(context) }),
  )
  api.post(
    '/notices/mine/reading',
    {
      config: { ...signedIn, keyless: true },
      schema: {
        summary: 'Mark as read what came until then',
        tags,
        body: z.object({ until: Instant }),
        response: { 200: z.object({ unread: z.int() }) },
      },
    },
    async ({ context, body }) => {
      await markRead(context, new Date(body.until.getTime() + 999))
      return { unread: await unreadCount(context) }
    },
  )
  api.get(
    '/notices/mine/choice',
    {
      config: signedIn,
      schema: { summary: 'How one chose to be told', tags, response: { 200: ChoiceShape } },
    },
    async ({ context }) => {
      const choice = await choiceFor(context, [{ kind: 'account', id: context.actor.account_id ?? '' }])
      const { channel = null, extent = 'all', locale = 'vi' } = choice ?? {}
      return { channel, extent, locale }
    },
  )
  api.put(
    '/notices/mine/choice',
    {
      config: signedIn,
      schema: {
        summary: 'Choose how to be told: by which channel, all or what is necessary',
        tags,
        body: ChoiceShape,
        response: { 200: ChoiceShape },
      },
    },
    async (request) => {
      const about = { kind: 'account', id: request.context.actor.account_id ?? '' }
      await choose(request.context, keyOf(request), about, request.body)
      return request.body
    },
  )
}
