import { join, resolve } from 'node:path'
import { CannotStart, exitCodes, type Reason } from './cannot-start.ts'
import { reasons } from './config-words.ts'

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** Where the record is kept: PostgreSQL inside the data folder, or a server; `directUrl` goes around a pooler. */
export type DatabaseConfig =
  | { readonly kind: 'embedded' }
  | { readonly kind: 'server'; readonly url: string; readonly directUrl: string }

export type Config = {
  readonly database: DatabaseConfig
  readonly host: string
  /** 0 lets the system choose a free one. */
  readonly port: number
  /** Absolute. */
  readonly dataFolder: string
  /** OPENCCHC_SECRET; null where the file in the data folder is used. See `secretOf`. */
  readonly secret: string | null
  readonly logLevel: LogLevel
  /** Start without the sample province. */
  readonly empty: boolean
  /** One half of the program; null runs both. */
  readonly only: 'http' | 'worker' | null
}

type Env = Readonly<Record<string, string | undefined>>
const checkout = resolve(import.meta.dirname, '../../..')

/**
 * Reads the settings from the environment and the command line (without node and script). Variables set to nothing count
 * as unset; a relative OPENCCHC_DATA is taken from the checkout, so it means the same from wherever one starts.
 *
 * @throws CannotStart with every setting that is wrong.
 */
export function configFrom(env: Env, argv: readonly string[], home: string = checkout): Config {
  const wrong: Reason[] = []
  const config: Config = {
    database: databaseFrom(env, wrong),
    host: hostFrom(env.HOST, wrong),
    port: portFrom(env.PORT, wrong),
    dataFolder: env.OPENCCHC_DATA ? resolve(home, env.OPENCCHC_DATA) : join(home, 'data'),
    secret: secretFrom(env.OPENCCHC_SECRET, wrong),
    logLevel: levelFrom(env.LOG_LEVEL, wrong),
    ...flagsFrom(argv, wrong),
  }
  if (wrong.length > 0) throw new CannotStart(wrong, exitCodes.settings)
  return config
}

function databaseFrom(env: Env, wrong: Reason[]): DatabaseConfig {
  const { DATABASE_URL: url, DATABASE_URL_DIRECT: directUrl } = env
  if (url && !isDatabaseUrl(url)) wrong.push(reasons.databaseUrl('DATABASE_URL'))
  if (directUrl && !isDatabaseUrl(directUrl)) wrong.push(reasons.databaseUrl('DATABASE_URL_DIRECT'))
  if (directUrl && !url) wrong.push(reasons.directWithoutUrl())
  return url ? { kind: 'server', url, directUrl: directUrl || url } : { kind: 'embedded' }
}

function isDatabaseUrl(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && ['postgres:', 'postgresql:'].includes(url.protocol) && url.pathname.length > 1
}

function hostFrom(text: string | undefined, wrong: Reason[]): string {
  if (!text) return '127.0.0.1'
  if (!/^[\w.:-]+$/.test(text)) wrong.push(reasons.host(text))
  return text
}

function portFrom(text: string | undefined, wrong: Reason[]): number {
  if (!text) return 8080
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) wrong.push(reasons.port(text))
  return port
}

const SHORTEST_SECRET = 32

function secretFrom(text: string | undefined, wrong: Reason[]): string | null {
  if (!text) return null
  if (text.length < SHORTEST_SECRET) wrong.push(reasons.secret(SHORTEST_SECRET))
  return text
}

function levelFrom(text: string | undefined, wrong: Reason[]): LogLevel {
  const level = logLevels.find((one) => one === (text || 'info'))
  if (!level) wrong.push(reasons.logLevel(text ?? '', logLevels))
  return level ?? 'info'
}

function flagsFrom(argv: readonly string[], wrong: Reason[]): Pick<Config, 'empty' | 'only'> {
  const flags: { empty: boolean; only: Config['only'] } = { empty: false, only: null }
  for (const flag of argv) {
    if (flag === '--empty') flags.empty = true
    else if (flag === '--only=http') flags.only = 'http'
    else if (flag === '--only=worker') flags.only = 'worker'
    else wrong.push(reasons.flag(flag))
  }
  return flags
}
