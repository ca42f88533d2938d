import { fail, type RequestEvent, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, type Posted, refuse } from '#lib/requests/api.server.ts'
import { citizenWords } from '../say.ts'
import { type Draft, forgetProofs, proofsFor, type Sheet } from './draft.server.ts'
import { countsIn } from './estimate.server.ts'
import { faultsOf } from './faults.ts'
import { type Answers, NO_CASE, questionsOf } from './questions.ts'

type Handing = paths['/api/v1/submissions']['post']['requestBody']['content']['application/json']

/** Sends what was answered; what the API refuses comes back to the last page, field by field. */
export async function send(event: RequestEvent, form: Posted, sheet: Sheet, draft: Draft) {
  const say = citizenWords(event.locals.locale)
  const fields = questionsOf(sheet.content).flatMap((question) => faultsOf(question, draft.answers, sheet.content, say))
  if (fields.length > 0) {
    const problem = {
      title: say('apply.unanswered'),
      status: 422,
      code: 'web.unanswered',
      fields,
      next: say('apply.errors.unanswered_next'),
    }
    return fail(422, { values: form.values, problem })
  }
  const { data, error, response } = await api<paths>(event).POST('/api/v1/submissions', {
    headers: form.headers,
    body: {
      ...handingOf(sheet, draft, form.text('id_number').trim() || null),
      draft: { code: draft.code, ...proofsFor(event, draft.code) },
    },
  })
  if (!data) return refuse(event, form, { error, response })
  forgetProofs(event, draft.code)
  redirect(303, `/nop-ho-so/da-gui?ho-so=${encodeURIComponent(data.code)}&ma=${encodeURIComponent(data.secret)}`)
}

function handingOf({ code, content }: Sheet, draft: Draft, id_number: string | null): Handing {
  const { answers } = draft
  return {
    agency: answers.agency ?? '',
    procedure: code,
    case: answers.case && answers.case !== NO_CASE ? answers.case : null,
    applicant: applicantOf(answers),
    id_number,
    components: content.components.flatMap(({ code: paper, name, quantity }) => {
      const kind = answers[`papers.${paper}`] as Handing['components'][number]['kind'] | '' | undefined
      return kind ? [{ code: paper, name, kind, quantity }] : []
    }),
    return_method: answers.return_method as Handing['return_method'],
    counts: countsIn(answers),
  }
}

function applicantOf(answers: Answers): Handing['applicant'] {
  const said = (name: string): string | null => answers[name] || null
  const phone = said('applicant.phone')
  const isOwn = answers.whom === 'self'
  return {
    kind: answers.whom === 'organisation' ? 'organisation' : 'person',
    name: answers['applicant.name'] ?? '',
    birth_date: answers.whom === 'organisation' ? null : said('applicant.birth_date'),
    address: said('applicant.address'),
    phone,
    email: said('applicant.email'),
    submitter: isOwn
      ? null
      : {
          name: answers['applicant.submitter.name'] ?? '',
          authority: answers['applicant.submitter.authority'] ?? '',
          phone,
        },
  }
}
