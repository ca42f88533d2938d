/** What a capability says it is. Wiring, walls, verification, names in the journal and READMEs read it and know no room. */
import type { Pool } from 'pg'
import type { DocumentBook, DocumentKind, SigningTools } from '#documents'
import type { Storage } from '#files'
import type { AnyFactKind, Measure, Recount, Registry } from '#measures'
import type { NoticeBook, NoticeKind } from '#notices'
import type { BroughtRole, Granted } from '#people'
import type { Context } from '#platform/context.ts'
import type { Statuses } from '#platform/http/problem.ts'
import type { Api } from '#platform/http/server.ts'
import type { Job } from '#platform/jobs/job.ts'
import type { EventShapes } from '#platform/journal/subject.ts'
import type { SubjectTable } from '#platform/journal/tables.ts'
import type { Difference } from '#platform/journal/verify.ts'
import type { Reaction } from '#platform/reactions/reaction.ts'
import type { DB } from '../../database/types.ts'

export type Capability = {
  /** The name of its folder, its schema and its part of the API. */
  readonly name: string
  /** What its events are about. */
  readonly subjects?: readonly Subject[]
  /** From which state an action leads to which, for the picture in its README. */
  readonly lifecycle?: Lifecycle
  readonly routes?: readonly RoutesOf[]
  /** How its objections are answered where they are no plain conflicts (409), by code. */
  readonly statuses?: Statuses
  /** What is done after its events, or those before it on the list, were committed. */
  readonly reactions?: (services: Services) => readonly Reaction[]
  /** Kinds of messages it has people told. */
  readonly notices?: readonly NoticeKind[]
  /** Kinds of documents it has drafted from templates, numbered and issued. */
  readonly documents?: readonly DocumentKind[]
  readonly jobs?: (services: Services) => readonly Job[]
  /** Kinds of facts, folded from its events. */
  readonly facts?: readonly AnyFactKind[]
  readonly measures?: readonly Measure[]
  /** A second way to every stored figure. */
  readonly recounts?: readonly Recount[]
  /** What `./opencchc verify` holds against the journal besides chains, seals and figures; null where all agrees. */
  readonly verifies?: readonly ((pool: Pool) => Promise<Difference | null>)[]
  /** Each permission with the roles that have it by default; `staff` is whoever works in an agency. */
  readonly permissions?: Granted
  /** Which of its rows cite a legal text: those whose words are like the pattern, in the order of their keys. */
  readonly citations?: (context: Context, asked: CitationsAsked) => Promise<readonly Citation[]>
  /** Who owes what by when, as far as the actor sees it; what is due first at the top. */
  readonly duties?: (
    context: Context,
    asked: DutiesAsked,
    services: Pick<Services, 'registry'>,
  ) => Promise<readonly Duty[]>
  /** Tables that everybody may have; the wiring serves them, and the catalogue of them. */
  readonly open_data?: readonly OpenDataSet[]
  /** Brings along what every province starts from. Safe to repeat: what is there stays. */
  readonly seed?: (context: Context, given: Pick<Services, 'roles'>) => Promise<void>
  /** Tells its part of the sample province, by the verbs everybody has. Safe to repeat: what was told stays. */
  readonly sample?: (teller: SampleTeller) => Promise<void>
}

/** What the sample hands to whoever tells a part of it. */
export type SampleTeller = {
  readonly context: Context
  /** Who holds a role at an agency, or in the whole province where none is named, at nine in the morning so many days ago. */
  as(role: string, agency: string | null, days_ago: number): Promise<Context>
}

/** What the wiring hands to routes and jobs. */
export type Services = {
  readonly registry: Registry
  readonly notices: NoticeBook
  readonly documents: DocumentBook
  /** How documents are signed. */
  readonly signing: SigningTools
  readonly storage: Storage
  /** The roles the product brings, and every permission a role can hold. */
  readonly roles: readonly BroughtRole[]
  readonly permissions: readonly string[]
}

/** The one shape in which routes are added to the API. */
export type RoutesOf = (api: Api, services: Services) => void | Promise<void>

export type Lifecycle = Readonly<Record<string, { readonly from: readonly string[]; readonly to: string | null }>>

/** Where the rows of a kind of subject stand, and the column that holds the word people know them by. */
type Kept = {
  readonly [T in SubjectTable]: { readonly table: T; readonly known_by: (keyof DB[T] & string) | null }
}[SubjectTable]

/** A kind of thing that has a chain in the journal; one whose rows stand in several tables is told once for each. */
export type Subject = Kept & {
  readonly kind: string
  /** What can happen to it, and what each event tells. */
  readonly events: EventShapes
  /** What some of its rows are to the actor; where others point at it. `agencies` are those the rows stand at. */
  readonly describe?: (
    context: Context,
    ids: readonly string[],
    agencies: readonly string[],
  ) => Promise<readonly Described[]>
}

/** A row of any kind, and the agency it stands at. */
export type SubjectRef = { readonly kind: string; readonly id: string; readonly agency_id: string }

/** How a row is called, what it is about, where its page stands, and whether the actor may see it. */
export type Described = {
  readonly id: string
  readonly agency_id: string
  readonly code: string | null
  readonly title: string | null
  /** What it stands under, where it is a part of something. */
  readonly of: string | null
  readonly path: string | null
  readonly seen: boolean
}

/** `like` is a pattern for `public.plain(…) like public.plain(…)`; `after` is the key of the last row told, empty at first. */
export type CitationsAsked = { readonly like: string; readonly after: string; readonly size: number }

export type Citation = {
  /** Tells the citations of a capability apart, and orders them. */
  readonly key: string
  readonly subject: SubjectRef
  readonly text: string
  /** The part of the record that cites it, and the version where it has versions. */
  readonly where: string
  readonly version: number | null
}

/** Whose duties: what lies with some accounts, or what some agencies owe; until a moment, or all. */
export type DutiesAsked = {
  readonly by: { readonly accounts: readonly string[] } | { readonly agencies: readonly string[] }
  readonly until: Date | null
  readonly size: number
}

export type Duty = {
  readonly subject: SubjectRef
  readonly kind: string
  readonly owed_by: { readonly agency_id: string; readonly account_id: string | null; readonly role: string | null }
  readonly due_at: Date | null
  readonly title: string
}

/** A table that everybody may have, at a stable address. No row is about a person. */
export type OpenDataSet = {
  readonly name: string
  readonly columns: readonly OpenDataColumn[]
  /** How often its rows change. */
  readonly changes: 'daily' | 'monthly' | 'irregular'
  /** The years it comes in, latest first; none where it is one table. */
  readonly years?: (context: Context, services: Pick<Services, 'registry'>) => Promise<readonly string[]>
  /** Its rows, of a year where it comes in years; a value for every column. */
  readonly rows: (
    context: Context,
    services: Pick<Services, 'registry'>,
    year: string | null,
  ) => Promise<readonly OpenDataRow[]>
}

export type OpenDataColumn = { readonly name: string; readonly type: 'text' | 'number' | 'day' }
export type OpenDataRow = Readonly<Record<string, string | number | null>>
