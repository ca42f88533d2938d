import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { ComponentIn } from '../shapes.ts'
import { SurveyedShape, SurveyGiven, SurveyOf, SurveysEntered, SurveysGiven, WorkDone } from './schemas.ts'
import { enterSurvey, enterSurveys } from './survey.ts'
import { surveyedIn } from './survey-standing.ts'

const tags = ['indexes']

/** The survey part of a round, entered as counts by option. */
export function surveyRoutes(api: Api): void {
  api.post(
    '/indexes/rounds/:code/agencies/:agency/components/:component/survey',
    {
      config: { may: 'indexes.manage' },
      schema: {
        summary: 'Enter the answers of a survey as counts by option',
        tags,
        params: ComponentIn,
        body: SurveyGiven,
        response: { 201: WorkDone.pick({ component: true, points: true }).meta({ id: 'SurveyEntered' }) },
      },
    },
    async (request, reply) => {
      const { code: round, agency, component } = request.params
      return reply
        .code(201)
        .send(await enterSurvey(request.context, keyOf(request), { round, agency, component, ...request.body }))
    },
  )
  api.get(
    '/indexes/rounds/:code/components/:component/survey',
    {
      config: { may: 'indexes.manage' },
      schema: {
        summary: 'Answers of a survey that stand entered for a component, agency by agency',
        tags,
        params: SurveyOf,
        response: { 200: SurveyedShape },
      },
    },
    async ({ context, params }) => {
      const { agencies, ...found } = await surveyedIn(context, params.code, params.component)
      return { ...found, agencies: agencies.map((one) => ({ ...one, items: [...one.items] })) }
    },
  )
  api.post(
    '/indexes/rounds/:code/components/:component/survey',
    {
      config: { may: 'indexes.manage' },
      schema: {
        summary: 'Enter the answers of a survey for several agencies, all of them or none',
        tags,
        params: SurveyOf,
        body: SurveysGiven,
        response: { 201: SurveysEntered },
      },
    },
    async (request, reply) => {
      const { code: round, component } = request.params
      return reply
        .code(201)
        .send(await enterSurveys(request.context, keyOf(request), { round, component, ...request.body }))
    },
  )
}
