import { error, fail, type RequestEvent, redirect } from '@sveltejs/kit'
import { readForm } from '#lib/requests/api.server.ts'
import type { FormValues } from '#lib/requests/form.ts'
import { citizenWords } from '../../../say.ts'
import { agenciesFor } from '../../agencies.server.ts'
import { draftOf, procedureOf, saveDraft } from '../../draft.server.ts'
import { estimateOf } from '../../estimate.server.ts'
import { faultsOf } from '../../faults.ts'
import { type Answers, questionAt, questionPath, questionsOf } from '../../questions.ts'
import { send } from '../../send.server.ts'
import type { Actions } from './$types'

/** One question of a draft; the last one shows all answers. */
export const load = async (event) => {
  const { question, sheet, draft } = await asked(event)
  const questions = questionsOf(sheet.content)
  const say = citizenWords(event.locals.locale)
  const isLast = question === 'check'
  const [agencies, estimate] = await Promise.all([
    question === 'agency' || isLast ? agenciesFor(event, sheet) : [],
    isLast ? estimateOf(event, sheet.code, draft.answers) : null,
  ])
  return {
    question,
    questions,
    agencies,
    estimate,
    code: sheet.code,
    content: sheet.content,
    draft: draft.code,
    answers: draft.answers,
    fix: event.url.searchParams.has('sua'),
    faults: isLast
      ? questions.flatMap((one) =>
          faultsOf(one, draft.answers, sheet.content, say).map((fault) => ({ ...fault, question: one })),
        )
      : [],
  }
}

export const actions = {
  default: async (event) => {
    const { question, sheet, draft } = await asked(event)
    const form = await readForm(event)
    if (question === 'check') return send(event, form, sheet, draft)
    const answers = { ...draft.answers, ...textsIn(form.values) }
    const say = citizenWords(event.locals.locale)
    const fields = faultsOf(question, answers, sheet.content, say)
    if (fields.length > 0) {
      const problem = {
        title: say('apply.unanswered'),
        status: 422,
        code: 'web.unanswered',
        fields,
        next: say('apply.errors.next'),
      }
      return fail(422, { values: form.values, problem })
    }
    await saveDraft(event, draft, answers)
    const questions = questionsOf(sheet.content)
    const next = event.url.searchParams.has('sua') ? 'check' : questions[questions.indexOf(question) + 1]
    redirect(303, questionPath(sheet.code, next ?? 'check', draft.code))
  },
} satisfies Actions

async function asked(event: RequestEvent) {
  const question = questionAt(event.params.question ?? '')
  if (!question) error(404)
  const sheet = await procedureOf(event, event.params.code ?? '')
  const draft = await draftOf(event, sheet.code, question)
  return { question, sheet, draft }
}

/** The fields of a posted page as answers; parts of a date are joined in their day already. */
function textsIn(values: FormValues): Answers {
  const texts = Object.entries(values).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && !/\.(day|month|year)$/.test(entry[0]),
  )
  return Object.fromEntries(texts.map(([name, text]) => [name, text.trim()]))
}
