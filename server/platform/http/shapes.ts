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
