import { z } from 'zod'
import { nextStep, say } from '#words/index.ts'
import { Objection } from '../objection.ts'
import type { Api } from './server.ts'

const Texts = z.object({ vi: z.string(), en: z.string() })
const Kind = z
  .object({ code: z.string(), says: Texts, next: Texts.describe('What can be done about it') })
  .meta({ id: 'KindOfProblem' })

/** What the `type` of a problem leads to. Places that a refusal fills stand as `{name}`. */
export function problemRoutes(api: Api): void {
  api.get(
    '/problems/:code',
    {
      config: { may: 'public' },
      schema: {
        summary: 'What a kind of problem means, and what can be done about it',
        tags: ['problems'],
        params: z.object({ code: z.string().regex(/^[a-z_]+\.[a-z_0-9]+$/) }),
        response: { 200: Kind },
      },
    },
    async ({ params: { code } }) => {
      const says = { vi: say('vi', code), en: say('en', code) }
      if (says.vi === code) throw new Objection('http.not_found')
      return { code, says, next: { vi: nextStep('vi', code), en: nextStep('en', code) } }
    },
  )
}
