import pino from 'pino'

export type Log = pino.Logger

/**
 * The program's log: one JSON line per request and per failure, on standard error. What could name a person (bodies,
 * query texts, cookies, headers, addresses) is never handed to it; codes of dossiers and accounts' ids may be.
 */
export function makeLog(level: string): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: ['req.headers', 'req.remoteAddress', '*.password', '*.phone', '*.id_number'], remove: true },
      serializers: { err: errorWithoutValues },
    },
    pino.destination({ dest: 2, sync: true }),
  )
}

/** A database error's detail quotes the row it refused; only what names no value is kept. */
function errorWithoutValues(error: Error & { code?: string; constraint?: string; table?: string }) {
  const { name, code, constraint, table, stack } = error
  const frames = stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12)
  return { name, code, constraint, table, frames, message: code ? undefined : error.message }
}
