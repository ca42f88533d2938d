import { z } from 'zod'

const STATES = ['open', 'self_scoring', 'appraising', 'explaining', 'second_appraisal', 'council', 'published'] as const

export const StateName = z.enum(STATES)

export const RoundCode = z.object({ code: z.string().max(40) })

export const AgencyIn = RoundCode.extend({ agency: z.string().max(35) })

export const ComponentIn = AgencyIn.extend({ component: z.string().max(40) })

export const Thousandths = z.int().describe('Thousandths of a point: 9500 is 9.5')

export const MaybePoints = Thousandths.nullable().describe(
  'Thousandths of a point; null is not known, which is no zero',
)

export const Said = z.object({ code: z.string(), text: z.string() })
