import { randomInt } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** What the data folder remembers of its postgres: the port, which process we started, and whether we are ending it. */
export type Memory = { readonly port: number; readonly pid: number | null; readonly ending: boolean }

// Below 32768, where Linux begins to hand out ports to outgoing connections.
const LOWEST = 20_000
const HIGHEST = 32_767

export function recall(dataFolder: string): Memory | null {
  try {
    return JSON.parse(readFileSync(file(dataFolder), 'utf8')) as Memory
  } catch {
    return null
  }
}

export function remember(dataFolder: string, memory: Memory): void {
  const mine = `${file(dataFolder)}.${process.pid}`
  writeFileSync(mine, `${JSON.stringify(memory)}\n`)
  renameSync(mine, file(dataFolder))
}

/** The wanted port where nobody listens on it, else a free one. */
export async function freePort(wanted: number | null): Promise<number> {
  for (let port = wanted ?? anyPort(); ; port = anyPort()) {
    if (await isFree(port)) return port
  }
}

function anyPort(): number {
  return randomInt(LOWEST, HIGHEST + 1)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)))
  })
}

function file(dataFolder: string): string {
  return join(dataFolder, 'postgres.json')
}
