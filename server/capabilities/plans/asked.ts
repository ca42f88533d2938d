import { z } from 'zod'

/** What the routes of plans have in common: their tag, the permission they need, what they are asked for. */
export const tags = ['plans']
export const report = { may: 'plans.report' }
export const manage = { may: 'plans.manage' }
export const Code = z.object({ code: z.string().min(1).max(80) })
export const Id = z.object({ id: z.uuid() })
