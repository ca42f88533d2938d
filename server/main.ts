import { setTimeout as sleep } from 'node:timers/promises'
import { CannotStart, exitCodes, explanationOf } from '#platform/config/cannot-start.ts'
import { type Config, configFrom } from '#platform/config/config.ts'
import { holdData } from '#platform/database/embedded/hold.ts'
import { hasCode } from '#platform/database/embedded/process.ts'
import { readAll } from '#platform/journal/tail.ts'
import { makeLog } from '#platform/log/log.ts'
import { close as closePrinter } from '#platform/paper/print.ts'
import { closeReaders } from '#platform/reading/read-apart.ts'
import { folds, makeApp, makeHttp, makeWorker } from './app.ts'
import { openDatabase } from './database.ts'
import { ensureSample } from './sample/ensure.ts'

type Closing = () => unknown

/** Starts the program: database, sample where wanted, http and worker; stops all of it on Ctrl-C, in the other order. */
async function main(): Promise<void> {
  const closings: Closing[] = []
  stopOnSignals(closings)
  try {
    await start(configFrom(process.env, process.argv.slice(2)), closings)
  } catch (error) {
    if (!(error instanceof CannotStart)) {
      await closeAll(closings)
      throw error
    }
    await endFor(error, closings)
  }
}

/** Says why the program ends, and ends it, whatever may still hang on a database that is not there. */
async function endFor(why: CannotStart, closings: Closing[]): Promise<void> {
  console.error(explanationOf(why))
  await Promise.race([closeAll(closings), sleep(CLOSING)])
  process.exit(why.exitCode)
}

const CLOSING = 10_000

async function start(config: Config, closings: Closing[]): Promise<void> {
  const say = (message: string) => console.error(message)
  const log = makeLog(config.logLevel)
  const hold = holdData(config.dataFolder, config.only, `http://${config.host}:${config.port}`)
  closings.push(() => hold.release())
  const database = await openDatabase(config, say)
  closings.push(() => database.stop())
  database.watch(log, (why) => endFor(why, closings))
  closings.push(closeReaders)
  const signIns = config.empty || config.only === 'worker' ? null : await ensureSample(config, database, say)
  const app = await makeApp(config, database, log)
  // A sample that was just told is counted before anybody looks at its figures.
  if (signIns) for (const fold of folds) await readAll(database.pool, fold)
  if (config.only !== 'http') {
    const worker = await makeWorker(app)
    closings.push(() => worker.stop())
  }
  if (config.only === 'worker') return say('OpenCCHC: worker đang chạy')
  const server = await makeHttp(app)
  closings.push(closePrinter)
  closings.push(() => server.close())
  const address = await server.listen({ host: config.host, port: config.port }).catch((error: unknown) => {
    throw portTaken(config, error) ?? error
  })
  hold.listensOn(address)
  say(welcome(address, signIns, isReachable(config)))
}

function portTaken({ port }: Config, error: unknown): CannotStart | null {
  if (!hasCode(error, 'EADDRINUSE')) return null
  const vi = `Cổng ${port} đang được chương trình khác dùng. Hãy dừng chương trình đó, hoặc đặt biến PORT sang số khác.`
  const en = `Port ${port} is taken by another program. Stop that one, or set PORT to another number.`
  return new CannotStart([{ code: 'config.port_taken', vi, en }], exitCodes.inUse, { cause: error })
}

function welcome(address: string, signIns: readonly string[] | null, reachable: boolean): string {
  const warning = signIns?.length && reachable ? ['', SAMPLE_WARNING] : []
  return ['', `OpenCCHC: ${address}`, ...(signIns ?? []), ...warning, ''].join('\n')
}

const SAMPLE_WARNING = `  ! Đây là tỉnh mẫu, mật khẩu ai cũng biết, mà máy khác có thể vào được. Tỉnh thật: npm start -- --empty
  ! This is the sample province with passwords everybody knows, and other machines may reach it. For a real one: npm start -- --empty`

/** Whether others than the people at this machine may come in. */
function isReachable({ host, database }: Config): boolean {
  return database.kind === 'server' || !/^(127\.|::1$|localhost$)/.test(host)
}

function stopOnSignals(closings: Closing[]): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      closeAll(closings).then(() => process.exit(0))
    })
  }
}

/** Last opened, first closed; one that fails does not keep the rest open. */
async function closeAll(closings: Closing[]): Promise<void> {
  for (const closing of closings.splice(0).reverse())
    await Promise.resolve(closing()).catch((error: unknown) => console.error(error))
}

await main()
