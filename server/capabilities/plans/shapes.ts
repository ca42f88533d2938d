import { z } from 'zod'
import { Words } from '#platform/http/shapes.ts'

export const Ids = z.array(z.uuid()).max(20).default([])

export const Why = Words(1_000, 2)

export const Standing = z.enum(['done_on_time', 'done_late', 'late', 'soon', 'open', 'not_begun'])

export const Counts = z.partialRecord(Standing, z.int())

export const Body = z.object({ code: z.string(), name: z.string() })

export const Span = z.object({ block: z.int(), from: z.int(), to: z.int() })

export const File = z.object({ id: z.string(), name: z.string() })

export const taskLine = {
  id: z.string(),
  kind: z.enum(['task', 'duty']),
  area: z.string().nullable(),
  number: z.string().nullable(),
  content: z.string(),
  product: z.string().nullable(),
  parent: z.string().nullable(),
  time: z.string().nullable(),
  agencies: z.array(z.object({ role: z.enum(['lead', 'coordinating']), written: z.string(), bodies: z.array(Body) })),
}
