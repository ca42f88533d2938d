import { z } from 'zod'
import { DayText, GivenDay, Instant, Reason, Words } from '#platform/http/shapes.ts'
import { Series } from '../registers/schemas.ts'
import { faultCodes } from './fault.ts'
import { types } from './fields.ts'
import { type TemplateAction, templateActions } from './rules.ts'
import { formats, states } from './template.ts'

export const TemplateId = z.object({ id: z.uuid() })

/** Texts keep their lines; what is no line break and cannot be seen is let go. */
const Lines = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) =>
      text
        .normalize('NFC')
        .replace(/\r\n?/g, '\n')
        .replace(/(?!\n)[\p{Cc}\p{Cf}]+/gu, ' '),
    )

const ContentShape = z.object({
  title: Lines(300),
  abstract: Lines(500),
  salutation: Lines(500),
  body: Lines(20_000).describe('Paragraphs, one a line, with tags: {ten}, {#danh_sach} … {/}'),
  standing: Lines(300).describe('Lines above the signature: TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH'),
  recipients: Lines(1_000).describe('One a line'),
})

const Said = z.object({
  name: Words(200, 3),
  name_en: Words(200).nullable().default(null),
  used_for: z
    .string()
    .regex(/^[\w.:-]*$/)
    .max(80)
    .default('')
    .describe('A key of the kind’s owner, such as a procedure and a result; empty where it serves all'),
  series: Series,
  basis: Words(500, 3),
  verified: z.boolean().default(false),
  content: ContentShape.nullable().default(null),
})
export const TemplateSaidShape = Said
export const NewTemplateShape = Said.extend({
  agency: z.string().max(35).describe('Code of the agency it belongs to, or of the province'),
  kind: z.string().max(60),
  code: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
  format: z.enum(formats),
})
export const PublicationShape = z.object({ valid_from: GivenDay, valid_to: GivenDay.nullable().default(null) })
export const TemplateChangedShape = z.object({ id: z.string() }).meta({ id: 'DocumentTemplateChanged' })
export const FilePutShape = z.object({ id: z.string(), faults: z.int() }).meta({ id: 'DocumentTemplateFilePut' })

const Label = z.object({ vi: z.string(), en: z.string() })
const Typed = z.enum([...types, 'list'])
const FieldShape = z.object({
  name: z.string(),
  label: Label,
  type: Typed,
  needed: z.boolean(),
  columns: z.array(z.object({ name: z.string(), label: Label, type: z.enum(types) })),
})
export const KindsShape = z.array(
  z
    .object({
      code: z.string(),
      title: Label,
      about: z.string().nullable(),
      fields: z.array(FieldShape),
      house_fields: z.array(FieldShape),
    })
    .meta({ id: 'DocumentKind' }),
)

const Listed = z.object({
  id: z.string(),
  agency: z.object({ code: z.string(), name: z.string() }),
  kind: z.string(),
  kind_title: Label,
  code: z.string(),
  edition: z.int(),
  name: z.string(),
  name_en: z.string().nullable(),
  used_for: z.string(),
  format: z.enum(formats),
  file_name: z.string().nullable(),
  series: z.string(),
  basis: z.string(),
  verified: z.boolean(),
  valid_from: DayText.nullable(),
  valid_to: DayText.nullable(),
  state: z.enum(states),
  faults: z
    .array(
      z.object({
        code: z.enum(faultCodes),
        tag: z.string(),
        part: z.string().describe('body, header, footer, notes, or the name of a text'),
        paragraph: z.int().nullable(),
        near: z.string(),
      }),
    )
    .readonly(),
  made_at: Instant,
  sample: z.boolean(),
})
export const TemplatesShape = z.array(Listed.meta({ id: 'DocumentTemplateListed' }))

const text = z.string()
const contentShown = { title: text, abstract: text, salutation: text, body: text, standing: text, recipients: text }

const ActionName = z.enum(Object.keys(templateActions) as [TemplateAction, ...TemplateAction[]])
export const TemplateShape = Listed.extend({
  content: z.object(contentShown).nullable(),
  editions: z.array(
    z.object({
      id: z.string(),
      edition: z.int(),
      state: z.enum(states),
      valid_from: DayText.nullable(),
      valid_to: DayText.nullable(),
    }),
  ),
  actions: z.array(z.object({ action: ActionName, why_not: Reason })),
}).meta({ id: 'DocumentTemplate' })
