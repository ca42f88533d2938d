import { z } from 'zod'
import { type Day, dayFrom, isoOf } from '../time.ts'

/** A point in time as answers carry it: Viet Nam's offset, to the second. */
export const Instant = z.codec(
  z.string().meta({ format: 'date-time', examples: ['2026-03-05T17:00:00+07:00'] }),
  z.date(),
  {
    decode: (text) => new Date(text),
    encode: isoOf,
  },
)

/** A calendar day, `2026-11-21`. */
export const GivenDay = z
  .string()
  .refine((text) => dayFrom(text) !== null, { error: 'http.field_not_a_day' })
  .transform((text) => text as Day)
  .meta({ examples: ['2026-11-21'] })

/** A day as answers carry it. */
export const DayText = z.string().meta({ format: 'date' })

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** The media types a file that was handed in may come back as. */
const PAPERS = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'image/heic', DOCX, XLSX]

/** An answer that is a file of one of these media types; of any that may be handed in where none is named. */
export function FileAnswer(...types: readonly string[]) {
  return z.any().meta({ 'x-media-types': types.length > 0 ? types : PAPERS })
}

/** Words somebody types: trimmed, composed (NFC), without control characters, so many characters at most. */
export function Words(most: number, least = 1) {
  return z
    .string()
    .transform((text) =>
      text
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .pipe(z.string().min(least).max(most))
}

/** An objection told as the reason why something is not open. */
export const Reason = z.object({ code: z.string(), text: z.string() }).nullable()
