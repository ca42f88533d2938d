import openapiTS, { astToString } from 'openapi-typescript'
import { makeLog } from '#platform/log/log.ts'
import { type App, makeHttp } from '../../server/app.ts'

/**
 * contract/openapi.json and the types of it, contract/api.d.ts. The routes are asked what they are, nothing more, so
 * the program behind them is not there.
 */
export async function contract(): Promise<{ openapi: string; types: string }> {
  const server = await makeHttp({ log: makeLog('silent') } as App, null)
  const answer = await server.inject({ url: '/api/v1/openapi.json' })
  await server.close()
  if (answer.statusCode !== 200) throw new Error(`the API does not describe itself: ${answer.body}`)
  const openapi = `${JSON.stringify(answer.json(), null, 2)}\n`
  const types = astToString(await openapiTS(openapi))
  return { openapi, types: `/** Generated from contract/openapi.json by \`npm run generate\`. */\n${types}` }
}
