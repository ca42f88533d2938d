import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { firstProvince } from '#agencies'
import type { Storage } from '#files'
import { makeRegistry, measuresFold } from '#measures'
import { noticeBook } from '#notices'
import { actorOf } from '#people'
import { type Actor, nobody, system as systemActor } from '#platform/access/actor.ts'
import type { Config } from '#platform/config/config.ts'
import { secretOf } from '#platform/config/secret.ts'
import type { Context } from '#platform/context.ts'
import { run } from '#platform/database/pool.ts'
import { uuidFrom } from '#platform/database/uuid.ts'
import type { Door } from '#platform/http/door.ts'
import { makeServer, type Readiness, type Routes } from '#platform/http/server.ts'
import { mountWeb } from '#platform/http/web.ts'
import { startWorker } from '#platform/jobs/worker.ts'
import { journalJobs } from '#platform/journal/jobs.ts'
import type { Log } from '#platform/log/log.ts'
import { agencyRoutes } from './capabilities/agencies/routes.ts'
import { calendarRoutes } from './capabilities/calendar/routes.ts'
import { consequenceJobs } from './capabilities/consequences/jobs.ts'
import { consequenceRoutes } from './capabilities/consequences/routes.ts'
import { draftRoutes } from './capabilities/dossiers/draft-routes.ts'
import { dossierFileRoutes } from './capabilities/dossiers/file-routes.ts'
import { dossierJobs } from './capabilities/dossiers/jobs.ts'
import { dossierFacts, dossierMeasures } from './capabilities/dossiers/measures.ts'
import { dossierNoticeRoutes } from './capabilities/dossiers/notice-routes.ts'
import { dossierNotices, dossierReactions } from './capabilities/dossiers/reactions.ts'
import { dossierReadingRoutes } from './capabilities/dossiers/reading-routes.ts'
import { dossierRoutes } from './capabilities/dossiers/routes.ts'
import { indexJobs } from './capabilities/indexes/jobs.ts'
import { indexRoutes } from './capabilities/indexes/routes.ts'
import { measureRoutes } from './capabilities/measures/routes.ts'
import { noticeJobs } from './capabilities/notices/jobs.ts'
import { noticeReactions } from './capabilities/notices/reactions.ts'
import { noticeRoutes } from './capabilities/notices/routes.ts'
import { peopleJobs } from './capabilities/people/jobs.ts'
import { peopleRoutes } from './capabilities/people/routes.ts'
import { planDocumentRoutes } from './capabilities/plans/document-routes.ts'
import { evidenceRoutes } from './capabilities/plans/evidence-routes.ts'
import { dueFacts, planMeasures } from './capabilities/plans/measures.ts'
import { planRoutes } from './capabilities/plans/routes.ts'
import { procedureMeasures } from './capabilities/procedures/measures.ts'
import { procedureRoutes } from './capabilities/procedures/routes.ts'
import { ruleJobs } from './capabilities/rulebook/jobs.ts'
import { ruleRoutes } from './capabilities/rulebook/routes.ts'
import { mailDrivers } from './connectors/mail/index.ts'
import { smsDrivers } from './connectors/sms/index.ts'
import { diskStorage } from './connectors/storage/disk.ts'
import type { OpenDatabase } from './database.ts'
import { errandRoutes } from './errand-routes.ts'
import { fileUsesRoutes } from './file-uses-routes.ts'
import { firstRunRoutes } from './first-run.ts'
import { journalRoutes } from './journal-routes.ts'
import { systemRoutes } from './system-routes.ts'

/** Every measure of the product: what each capability declares, handed to the one engine. */
export const registry = makeRegistry([
  { kind: dossierFacts, measures: dossierMeasures },
  { kind: dueFacts, measures: planMeasures },
  { measures: procedureMeasures },
])

/** Every kind of message that a capability declares, and every connector that can send one. */
export const notices = noticeBook([...dossierNotices], [...mailDrivers, ...smsDrivers])

/** Every folding reader of the journal. */
export const folds = [measuresFold(registry)]

const routes: readonly Routes[] = [
  firstRunRoutes,
  peopleRoutes,
  agencyRoutes,
  ruleRoutes,
  calendarRoutes,
  procedureRoutes,
  dossierReadingRoutes,
  dossierRoutes,
  draftRoutes,
  dossierNoticeRoutes,
  (api) => noticeRoutes(api, notices),
  (api) => measureRoutes(api, registry),
  (api) => consequenceRoutes(api, registry),
  (api) => planRoutes(api, registry),
  fileUsesRoutes,
  journalRoutes,
  errandRoutes,
]

/** The first province of an installation has an identity of its own from before it is named, so that it is named once. */
export const FIRST_PROVINCE = uuidFrom('opencchc', 'first province')

/** What every part of the running program shares. */
export type App = {
  readonly storage: Storage
  readonly database: OpenDatabase
  readonly log: Log
  contextFor(actor: Actor, trace: string, now?: () => Date): Context
}

/** Wires the program to its database; the province is the one named, or the one that is about to be. */
export async function makeApp(config: Config, database: OpenDatabase, log: Log): Promise<App> {
  const secret = secretOf(config)
  const root_id = (await firstProvince(database.db)) ?? FIRST_PROVINCE
  return {
    database,
    log,
    storage: diskStorage(join(config.dataFolder, 'files')),
    contextFor: (actor, trace, now = () => new Date()) => ({
      db: database.db,
      pool: database.pool,
      actor,
      root_id,
      now,
      trace,
      secret,
    }),
  }
}

/** The HTTP half: API and pages. */
export async function makeHttp(app: App, webHandler: string | null = builtWeb()) {
  const door: Door = {
    actorOf: (token) => actorOf(app.contextFor(nobody, 'door'), token),
    contextFor: (actor, trace) => app.contextFor(actor, trace),
  }
  const server = await makeServer({
    log: app.log,
    door,
    routes: [
      ...routes,
      (api) => dossierFileRoutes(api, app.storage),
      ...indexRoutes(registry, app.storage),
      (api) => planDocumentRoutes(api, app.storage),
      (api) => evidenceRoutes(api, app.storage),
      (api) => systemRoutes(api, () => app.database.ownerUrl),
    ],
    ready: () => readiness(app),
  })
  if (webHandler) await mountWeb(server, { handlerPath: webHandler })
  return server
}

async function readiness({ database }: App): Promise<Readiness> {
  if (database.state() === 'restarting') return 'restarting'
  return run(database.db, 'select 1').then(
    () => 'up',
    () => 'away',
  )
}

function builtWeb(): string | null {
  const path = fileURLToPath(new URL('../web/build/handler.js', import.meta.url))
  return existsSync(path) ? path : null
}

/** The worker half: the journal's readers, and the job queue with its timetable. */
export function makeWorker(app: App) {
  return startWorker({
    ownerUrl: app.database.ownerUrl,
    pool: app.database.pool,
    log: app.log,
    folds,
    reactions: [...dossierReactions, ...noticeReactions(notices)],
    jobs: [
      ...journalJobs,
      ...ruleJobs,
      ...peopleJobs,
      ...dossierJobs,
      ...noticeJobs,
      ...indexJobs(registry),
      ...consequenceJobs(registry),
    ],
    context: () => app.contextFor(systemActor, 'worker'),
  })
}
