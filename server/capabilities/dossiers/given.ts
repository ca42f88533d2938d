import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { establish } from '#agencies'
import type { Actor } from '#platform/access/actor.ts'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import { person } from '#tests/people.ts'
import { diskStorage } from '../../connectors/storage/disk.ts'
import { broughtRoles } from '../../roles.ts'
import { deliveryRoutes } from './deliveries/routes.ts'
import { correctionRoutes } from './intake/correction-routes.ts'
import { draftRoutes } from './intake/draft-routes.ts'
import { findRoutes } from './pages/find-routes.ts'
import { dossierReadingRoutes } from './pages/reading-routes.ts'
import { registerRoutes } from './pages/register-routes.ts'
import { dossierFileRoutes } from './papers/file-routes.ts'
import { suppliedRoutes } from './papers/supplied-routes.ts'
import { resultRoutes } from './results/result-routes.ts'
import { dossierRoutes } from './routes.ts'
import { dossierSheetRoutes } from './slips/sheet-routes.ts'
import { stepFileRoutes } from './step-work/file-routes.ts'
import { stepWorkRoutes } from './step-work/work-routes.ts'
import { workListRoutes } from './worklist/list-routes.ts'
import { workPeopleRoutes } from './worklist/people-routes.ts'

/** What the tests read of an answer; a field that is not there is undefined, whatever is said here. */
export type Body = {
  code: string
  title: string
  next: string
  state: string
  secret: string
  due_at: string
  fee: number
  takes_papers: boolean
  fields: { path: string; code: string }[]
  lines: { code: string; applicant_name: string }[]
}

/** A commune (AB) with its desk over HTTP, and another commune (CD) whose people have no business with its dossiers. */
export type Desk = {
  readonly commune: Commune
  readonly server: TestServer
  readonly other_id: string
  /** One of the staff of AB; or somebody with that role at other agencies. */
  as(role: string, agencies?: readonly string[]): Actor
  /** Asks and gives back `status code`, `status` alone where the answer has no code of a problem, and the body. */
  ask(
    actor: Actor,
    request: string,
    body?: object,
    headers?: Record<string, string>,
  ): Promise<{ told: string; status: number; body: Body }>
  /** What is typed for a house permit with every paper, by default for AB. */
  handing(over?: object): object
  received(): Promise<string>
  /** What the clerk ticks off when every paper of it was carried in. */
  carried(): object
  close(): Promise<void>
}

export async function withDesk(): Promise<Desk> {
  const commune = await withCommune()
  const { database } = commune
  const { id: other_id } = await establish(database.context(), key(), {
    code: 'CD',
    identifier: 'H99.17',
    name: 'Ủy ban nhân dân xã Cẩm Đình',
    kind: 'commune',
    level: 'X',
    parent_id: database.root_id,
    valid_from: asDay('2016-01-01'),
  })
  const folder = await mkdtemp(join(tmpdir(), 'opencchc-desk-'))
  const server = await withServer(database, [
    dossierReadingRoutes,
    findRoutes,
    registerRoutes,
    dossierRoutes,
    stepWorkRoutes,
    workListRoutes,
    workPeopleRoutes,
    draftRoutes,
    correctionRoutes,
    suppliedRoutes,
    deliveryRoutes,
    dossierSheetRoutes,
    (api) => dossierFileRoutes(api, diskStorage(folder)),
    (api) => resultRoutes(api, diskStorage(folder)),
    (api) => stepFileRoutes(api, diskStorage(folder)),
  ])
  const as = (role: string, agencies: readonly string[] = [commune.agency_id]): Actor => {
    const held = broughtRoles.find(({ code }) => code === role)?.permissions ?? []
    const actor = person(role, held, agencies, commune.accountOf(role as 'clerk') || undefined)
    return { ...actor, grants: actor.grants.map((grant) => ({ ...grant, role })) }
  }
  const ask = async (actor: Actor, request: string, sent?: object, headers?: Record<string, string>) => {
    const { status, body } = await server.ask(actor, request, sent, headers)
    const answered = body as Body
    return { told: status < 400 ? `${status}` : `${status} ${answered.code}`, status, body: answered }
  }
  return {
    commune,
    server,
    other_id,
    as,
    ask,
    handing,
    received: async () => (await ask(as('clerk'), 'POST /dossiers', handing())).body.code,
    carried: () => ({ carried: PAPERS }),
    close: async () => {
      await server.close()
      await database.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const PAPERS = ['application', 'land', 'site_plan', 'drawings', 'foundation']

function handing(over: object = {}): object {
  return {
    agency: 'AB',
    procedure: '1.013225',
    case: 'urban',
    applicant: { kind: 'person', name: 'Trần Văn Mẫu', phone: '0900 000 123' },
    id_number: '000185000123',
    components: PAPERS.map((code) => ({ code, name: code, kind: 'original', quantity: 2 })),
    return_method: 'desk',
    ...over,
  }
}
