import { z } from 'zod'
import { DayText } from '#platform/http/shapes.ts'
import { subjectKind } from '#platform/journal/subject.ts'

const Nothing = z.object({})
const Place = { role: z.string(), agency_id: z.string(), subtree: z.boolean().describe('With all agencies below') }

/** An account; the chain hangs on the province. It tells ids, codes and days: who somebody is stands in the row alone. */
export const accountSubject = subjectKind({
  kind: 'account',
  table: 'people.account',
  keyedBy: 'id',
  events: {
    'people.account_opened': z.object({ roles: z.array(z.object({ ...Place, valid_from: DayText })).readonly() }),
    'people.account_closed': Nothing,
    'people.role_given': z.object({
      assignment: z.string(),
      ...Place,
      valid_from: DayText,
      valid_to: DayText.nullable(),
    }),
    'people.role_taken': z.object({ assignment: z.string(), role: z.string(), last_day: DayText }),
    'people.password_reset': Nothing,
    'people.password_changed': Nothing,
    'people.delegation_started': z.object({
      delegation: z.string(),
      to: z.string().describe('Id of the account that stands in'),
      valid_from: DayText,
      valid_to: DayText,
    }),
    'people.delegation_ended': z.object({ delegation: z.string() }),
  },
})

const RoleTold = z.object({ code: z.string(), permissions: z.array(z.string()).readonly() })

/** A role and what its holders may do. */
export const roleSubject = subjectKind({
  kind: 'role',
  table: 'people.role',
  keyedBy: 'id',
  events: { 'people.role_made': RoleTold, 'people.role_changed': RoleTold },
})
