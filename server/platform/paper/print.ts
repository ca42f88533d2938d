import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { Objection } from '../objection.ts'
import type { Answer, Order } from './worker.ts'

/** Something to print: a `.typ` file that stands beside its capability, and the data it reads from `/data.json`. */
export type Printable = { readonly template: URL; readonly data: unknown }
/** `at`: the moment the file says it was made (default now). `patience`: how long to wait at most, in ms. */
export type PrintOptions = { readonly at?: Date; readonly patience?: number }
export type Printer = { readonly print: typeof print; readonly close: () => Promise<void> }
/** `threads`: presses at most. `patience`: see PrintOptions. `memory`: JavaScript heap of a press, in MB. */
export type PrinterOptions = { readonly threads?: number; readonly patience?: number; readonly memory?: number }

type Job = {
  readonly order: Order
  readonly done: (pdf: Uint8Array) => void
  readonly failed: (why: Error) => void
  timer?: NodeJS.Timeout
}
type Press = { readonly worker: Worker; job: Job | null }

let shared: Printer | null = null

/**
 * Typesets the data with the template as PDF/A-2b in a worker thread. All text in the data is printed as it stands,
 * never read as markup. Where `data.qr` is a text, the template finds it drawn as `/qr.svg`.
 *
 * @throws Objection `paper.took_too_long` after the patience (20 s), `paper.press_broke` where the thread died,
 * `paper.closed` after `close`; an Error where the template itself is wrong.
 */
export function print(template: URL, data: unknown, options: PrintOptions = {}): Promise<Uint8Array> {
  shared ??= openPrinter()
  return shared.print(template, data, options)
}

/** Ends the presses behind `print`; the next `print` starts them again. */
export async function close(): Promise<void> {
  await shared?.close()
  shared = null
}

/**
 * A printer of one's own. Its threads start with the first document, a second one only while documents wait, and do not
 * keep the process alive. Typst itself cannot be interrupted: a press that took too long is abandoned and ends when it
 * comes back from its document.
 */
export function openPrinter({ threads = 2, patience = 20_000, memory = 256 }: PrinterOptions = {}): Printer {
  const waiting: Job[] = []
  const presses = new Set<Press>()
  let closed = false

  function accept(template: URL, data: unknown, options: PrintOptions = {}): Promise<Uint8Array> {
    const order = orderOf(template, data, options.at ?? new Date())
    return new Promise((done, failed) => {
      if (closed) return failed(new Objection('paper.closed'))
      const job: Job = { order, done, failed }
      job.timer = setTimeout(() => giveUp(job), options.patience ?? patience)
      waiting.push(job)
      feed()
    })
  }

  function feed(): void {
    while (waiting.length > 0) {
      const press = [...presses].find(({ job }) => job === null) ?? (presses.size < threads ? start() : null)
      const job = press && waiting.shift()
      if (!job) return
      press.job = job
      press.worker.ref()
      press.worker.postMessage(job.order)
    }
  }

  function start(): Press {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: memory },
    })
    const press: Press = { worker, job: null }
    worker.on('message', (answer: Answer) => deliver(press, answer))
    worker.on('error', (cause) => discard(press, Object.assign(new Objection('paper.press_broke'), { cause })))
    worker.on('exit', () => discard(press, new Objection('paper.press_broke')))
    presses.add(press)
    return press
  }

  function deliver(press: Press, answer: Answer): void {
    const job = press.job
    press.job = null
    press.worker.unref()
    clearTimeout(job?.timer)
    if ('pdf' in answer) job?.done(answer.pdf)
    else job?.failed(new Error(`${job.order.template}: ${answer.broken}`))
    feed()
  }

  function discard(press: Press, why: Error): void {
    const job = press.job
    press.job = null
    presses.delete(press)
    clearTimeout(job?.timer)
    job?.failed(why)
    if (!closed) feed()
  }

  function giveUp(job: Job): void {
    const press = [...presses].find((one) => one.job === job)
    const late = new Objection('paper.took_too_long')
    if (press) {
      discard(press, late)
      void press.worker.terminate()
    } else if (waiting.includes(job)) {
      waiting.splice(waiting.indexOf(job), 1)
      job.failed(late)
    }
  }

  async function end(): Promise<void> {
    closed = true
    const ended = [...presses].map(({ worker }) => worker.terminate())
    for (const job of waiting.splice(0)) {
      clearTimeout(job.timer)
      job.failed(new Objection('paper.closed'))
    }
    for (const press of [...presses]) discard(press, new Objection('paper.closed'))
    await Promise.all(ended)
  }

  return { print: accept, close: end }
}

function orderOf(template: URL, data: unknown, at: Date): Order {
  const path = fileURLToPath(template)
  const server = fileURLToPath(new URL('../..', import.meta.url))
  if (relative(server, path).startsWith('..')) throw new RangeError(`a template stands below server/: ${path}`)
  return { template: path, data: JSON.stringify(data), at: Math.floor(at.getTime() / 1000) }
}
