import { Worker } from 'node:worker_threads'
import { Objection } from '#platform/objection.ts'
import type { PlanReading } from './reading/reading.ts'

const PATIENCE_MS = 120_000
const HEAP_MB = 1024

/**
 * Reads a plan document in a thread of its own, so that a long one keeps nobody waiting.
 *
 * @throws Objection `plans.reading_too_long` after two minutes, `plans.reading_broke` where the thread died.
 */
export function readInThread(bytes: Uint8Array, name: string, patience = PATIENCE_MS): Promise<PlanReading> {
  return new Promise((done, failed) => {
    const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), {
      workerData: { bytes, name },
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    })
    const timer = setTimeout(() => finish(() => failed(new Objection('plans.reading_too_long'))), patience)
    const finish = (tell: () => void) => {
      clearTimeout(timer)
      tell()
      worker.terminate().catch(() => {})
    }
    worker.once('message', (reading: PlanReading) => finish(() => done(reading)))
    worker.once('error', (cause) =>
      finish(() => failed(Object.assign(new Objection('plans.reading_broke'), { cause }))),
    )
    worker.once('exit', () => finish(() => failed(new Objection('plans.reading_broke'))))
  })
}
