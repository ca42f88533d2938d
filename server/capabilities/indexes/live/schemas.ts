import { z } from 'zod'
import { DayText } from '#platform/http/shapes.ts'
import { GroupsShape } from '../schemas.ts'
import { Lacking, ScoredShape, Sum, tree } from '../scores/schemas.ts'

const Period = z.object({ code: z.string(), from: DayText, to: DayText })

export const LiveSheetShape = Sum.extend({
  set: z.string(),
  name: z.string(),
  period: Period,
  cut: z.string(),
  agency: z.object({ code: z.string(), name: z.string() }),
  share: z.number().nullable(),
  fields: tree(ScoredShape),
}).meta({ id: 'LiveIndexSheet' })

export const LiveShape = z
  .object({
    set: z.string(),
    name: z.string(),
    period: Period,
    cut: z.string(),
    lacking: z.array(Lacking),
    groups: GroupsShape,
  })
  .meta({ id: 'LiveIndex' })
