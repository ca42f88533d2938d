import { z } from 'zod'
import { AfterLine } from '#platform/http/after.ts'
import { DayText, GivenDay, Instant, Words } from '#platform/http/shapes.ts'
import { channels, outside, states } from './notice.ts'

export const ChannelName = z.enum(outside)
const Locale = z.enum(['vi', 'en'])

/** Lines stay; what else a text is cleaned of, `Words` says. */
const Lines = (most: number) =>
  z
    .string()
    .transform((text) =>
      text
        .normalize('NFC')
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\n]|\p{Cf}/gu, ' ')
        .trim(),
    )
    .pipe(z.string().min(1).max(most))

const TitleShape = z.object({ vi: z.string(), en: z.string() })
const TextShape = z.object({ subject: z.string(), text: z.string() })
const TextsShape = z.object({ vi: TextShape, en: TextShape })
const GivenText = z.object({ subject: Words(200, 0).default(''), text: Lines(2000) })

export const KindsShape = z.array(
  z
    .object({
      code: z.string(),
      title: TitleShape,
      to: z.enum(['citizen', 'staff']),
      necessary: z.boolean().describe('Told also to who chose to hear only what is necessary'),
      fields: z.array(z.string()),
      needed: z.array(z.string()).describe('What each text must name'),
      texts: z.array(
        z.object({
          channel: ChannelName,
          valid_from: DayText.nullable().describe('Null: as the product brings it along'),
          texts: TextsShape,
          later: z.array(DayText).describe('Days from which other texts hold'),
        }),
      ),
    })
    .meta({ id: 'NoticeKind' }),
)

export const TemplateShape = z.object({
  kind: z.string().max(80),
  channel: ChannelName,
  valid_from: GivenDay,
  texts: z.object({ vi: GivenText, en: GivenText }),
})
export const TemplateSetShape = z.object({ kind: z.string(), channel: z.string() })

export const PreviewAskedShape = z.object({
  kind: z.string().max(80),
  channel: ChannelName,
  locale: Locale,
  subject: Words(200, 0).default(''),
  text: Lines(2000),
})
export const PreviewShape = z.object({
  subject: z.string(),
  text: z.string(),
  parts: z.int().nullable().describe('Parts of an SMS when it is sent without marks'),
  plain: z.boolean(),
})

export const ChannelsShape = z
  .object({
    public_address: z.string().nullable().describe('Where links and QR codes lead'),
    channels: z.array(
      z.object({
        channel: ChannelName,
        driver: z.string().nullable(),
        real: z.boolean().describe('Whether messages leave the house'),
        settings: z.record(z.string(), z.string()),
        has_password: z.boolean(),
        drivers: z.array(
          z.object({
            name: z.string(),
            real: z.boolean(),
            password: z.enum(['needed', 'optional', 'none']),
            settings: z.array(
              z.object({
                name: z.string(),
                kind: z.enum(['text', 'host', 'port', 'mail', 'url', 'choice']),
                needed: z.boolean(),
                choices: z.array(z.string()),
              }),
            ),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'NoticeChannels' })

export const ChannelSettingShape = z.object({
  driver: z.string().max(40),
  settings: z.record(z.string().max(40), z.string().max(500)).default({}),
  password: z.string().max(500).nullable().default(null),
})
export const ChannelSetShape = z.object({ channel: z.string(), driver: z.string() })

export const TrialShape = z.object({ to: z.string().trim().min(3).max(200) })
export const TriedShape = z.object({ state: z.enum(['sent', 'demo']) })

export const LogAskedShape = z.object({
  channel: z.enum(channels).optional(),
  state: z.enum(states).optional(),
  kind: z.string().max(80).optional(),
  after: AfterLine,
})
export const LogShape = z
  .object({
    next: z.string().nullable(),
    messages: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        title: TitleShape,
        channel: z.enum(channels),
        state: z.enum(states),
        queued_at: Instant,
        ended_at: Instant.nullable(),
        to: z.string().nullable().describe('But for its middle'),
        error_code: z.string().nullable(),
        segments: z.int().nullable(),
        text: z.string().nullable().describe('What it said, where a demo channel kept it'),
      }),
    ),
  })
  .meta({ id: 'NoticeLog' })

export const InboxShape = z
  .object({
    unread: z.int(),
    next: z.string().nullable(),
    messages: z.array(
      z.object({
        id: z.string(),
        at: Instant,
        title: z.string(),
        text: z.string(),
        path: z.string(),
        is_read: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Inbox' })

export const ChoiceShape = z.object({
  channel: ChannelName.nullable().describe('Null: whichever reaches them'),
  extent: z.enum(['all', 'necessary']),
  locale: Locale.default('vi'),
})
