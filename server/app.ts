import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { firstProvince } from '#agencies'
import { documentBook } from '#documents'
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
import type { Statuses } from '#platform/http/problem.ts'
import { makeServer, type Readiness, type Routes } from '#platform/http/server.ts'
import { mountWeb } from '#platform/http/web.ts'
import { startWorker } from '#platform/jobs/worker.ts'
import { journalJobs } from '#platform/journal/jobs.ts'
import type { Log } from '#platform/log/log.ts'
import type { Reaction } from '#platform/reactions/reaction.ts'
import { citationsRoutes } from './asking/citations-routes.ts'
import { dutiesRoutes } from './asking/duties-routes.ts'
import { fileUsesRoutes } from './asking/file-uses-routes.ts'
import { openDataRoutes } from './asking/open-data-routes.ts'
import type { Services } from './capabilities/capability.ts'
import { capabilities } from './capabilities.ts'
import { mailDrivers } from './connectors/mail/index.ts'
import { openTrialKeys, signerDrivers, timestampsFrom, trialTimestamps } from './connectors/signing/index.ts'
import { smsDrivers } from './connectors/sms/index.ts'
import { diskStorage } from './connectors/storage/disk.ts'
import type { OpenDatabase } from './database.ts'
import { errandRoutes } from './errand-routes.ts'
import { firstRunRoutes } from './first-run.ts'
import { journalRoutes } from './journal-routes.ts'
import { broughtRoles, permissions } from './roles.ts'
import { systemRoutes } from './system-routes.ts'

/** Every measure of the product: what each capability declares, handed to the one engine; what is counted before what is listed. */
export const registry = makeRegistry([
  ...capabilities.flatMap(({ facts = [] }) => facts.map((kind) => ({ kind, measures: [] }))),
  ...capabilities.flatMap(({ facts, measures = [] }) => (facts ? [{ measures }] : [])),
  ...capabilities.flatMap(({ facts, measures = [] }) => (facts ? [] : [{ measures }])),
])

/** How objections of capabilities are answered over HTTP, by code. */
export const statuses: Statuses = Object.assign({}, ...capabilities.map((one) => one.statuses ?? {}))

/** Every kind of message that a capability declares, and every connector that can send one. */
export const notices = noticeBook(
  capabilities.flatMap((one) => one.notices ?? []),
  [...mailDrivers, ...smsDrivers],
)

/** Every kind of document that a capability declares. */
export const documents = documentBook(capabilities.flatMap((one) => one.documents ?? []))

/** Every folding reader of the journal. */
export const folds = [measuresFold(registry)]

/** How documents are signed: the connectors, and keys for trial below the folder of the installation. */
function signingFrom(folder: string): Services['signing'] {
  return {
    drivers: signerDrivers,
    house: ({ secret, now }) => ({ secret, folder, now }),
    trialRoot: (house) => openTrialKeys(house).root,
    trialStamps: trialTimestamps,
    stampsFrom: timestampsFrom,
  }
}

/** What every capability's routes and jobs are handed; `folder` is that of the installation. */
export function servicesOf(storage: Storage, folder: string): Services {
  return { registry, notices, documents, signing: signingFrom(folder), storage, roles: broughtRoles, permissions }
}

/** The first province of an installation has an identity of its own from before it is named, so that it is named once. */
export const FIRST_PROVINCE = uuidFrom('opencchc', 'first province')

/** What every part of the running program shares. */
export type App = {
  readonly storage: Storage
  /** Where files, keys and settings of this installation lie. */
  readonly folder: string
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
    folder: config.dataFolder,
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
  const services = servicesOf(app.storage, app.folder)
  const server = await makeServer({
    log: app.log,
    door,
    routes: apiRoutes(services, () => app.database.ownerUrl),
    statuses,
    ready: () => readiness(app),
  })
  if (webHandler) await mountWeb(server, { handlerPath: webHandler })
  return server
}

/** Every route of the API: those of each capability in their order, then what asks several of them. */
export function apiRoutes(services: Services, ownerUrl: () => string): Routes[] {
  return [
    ...capabilities.flatMap(({ routes = [] }) =>
      routes.map(
        (add): Routes =>
          (api) =>
            add(api, services),
      ),
    ),
    firstRunRoutes,
    fileUsesRoutes,
    citationsRoutes,
    (api) => dutiesRoutes(api, services),
    (api) => openDataRoutes(api, services),
    journalRoutes,
    (api) => errandRoutes(api, reactionsOf(services)),
    (api) => systemRoutes(api, ownerUrl),
  ]
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

/** What is done after events were committed. */
function reactionsOf(services: Services): Reaction[] {
  return capabilities.flatMap(({ reactions }) => reactions?.(services) ?? [])
}

/** The worker half: the journal's readers, and the job queue with its timetable. */
export function makeWorker(app: App) {
  const services = servicesOf(app.storage, app.folder)
  return startWorker({
    ownerUrl: app.database.ownerUrl,
    pool: app.database.pool,
    log: app.log,
    folds,
    reactions: reactionsOf(services),
    jobs: [...journalJobs, ...capabilities.flatMap(({ jobs }) => jobs?.(services) ?? [])],
    context: () => app.contextFor(systemActor, 'worker'),
  })
}
