import { parentPort, workerData } from 'node:worker_threads'
import { readPlan } from './reading/read-plan.ts'

/** The other end of `readInThread`: reads the one document it was started with. */
const { bytes, name } = workerData as { bytes: Uint8Array; name: string }
parentPort?.postMessage(await readPlan(bytes, { name }))
