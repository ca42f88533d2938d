import { z } from 'zod'
import { subjectKind } from '#platform/journal/subject.ts'
import type { Day } from '#platform/time.ts'
import { channels, outside } from './notice.ts'

const Told = z.object({
  kind: z.string().describe('The kind of message, by its code'),
  channel: z.enum(channels),
  about: z.string().describe('The kind of subject it is about'),
  about_id: z.string(),
})
const Sent = z.object({ kind: z.string(), channel: z.enum(channels), segments: z.int().nullable() })
const Reason = z.string().nullable().describe('Why, as a code')

/** One message to one person by one way. Neither its text nor its address stands in an event. */
export const messageSubject = subjectKind({
  kind: 'notice',
  table: 'notices.message',
  keyedBy: 'agency',
  events: {
    'notices.queued': Told,
    'notices.told': Told.describe('It lies in the inbox'),
    'notices.not_sent': Told.extend({ code: Reason }),
    'notices.sent': Sent,
    'notices.shown': Sent.describe('Kept by a demo connector, and not sent'),
    'notices.failed': Sent.extend({ code: Reason }),
    'notices.requeued': Sent.describe('It was given up, and is tried again'),
  },
})

/** A way to people outside, as a province set it up. */
export const channelSubject = subjectKind({
  kind: 'notice_channel',
  table: 'notices.channel',
  keyedBy: 'agency',
  events: {
    'notices.channel_set': z.object({ channel: z.enum(outside), driver: z.string(), resealed: z.boolean() }),
  },
})

/** What a kind of message says by a channel from a day on, as a province wrote it. */
export const templateSubject = subjectKind({
  kind: 'notice_template',
  table: 'notices.template',
  keyedBy: 'agency',
  events: {
    'notices.template_set': z.object({ kind: z.string(), channel: z.enum(outside), valid_from: z.custom<Day>() }),
  },
})

/** How somebody wants to be told: of everything, or of one dossier. */
export const choiceSubject = subjectKind({
  kind: 'notice_choice',
  table: 'notices.choice',
  keyedBy: 'agency',
  events: {
    'notices.chosen': z.object({
      about: z.string(),
      about_id: z.string(),
      channel: z.enum(outside).nullable(),
      extent: z.enum(['all', 'necessary']),
      locale: z.enum(['vi', 'en']),
    }),
  },
})
