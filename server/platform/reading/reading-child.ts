/** The other end of `readApart`: a process that opens one file after another and answers, and can do nothing else. */
import { writeFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { Objection } from '../objection.ts'
import { answerFrame, type Head, ordersFrom } from './frames.ts'
import type { Read, Told } from './read-apart.ts'

const answers = process.stdout.write.bind(process.stdout)
// What a package prints would stand among the answers.
process.stdout.write = () => true
giveWay()
watchMyself()

for await (const { head, bytes } of ordersFrom(process.stdin)) answers(answerFrame(await answerTo(head, bytes)))

async function answerTo({ module, given, answerBytes }: Head, bytes: Uint8Array): Promise<Buffer> {
  try {
    const { read } = (await import(module)) as { read: Read }
    return textOf({ answer: await read(bytes, given as never) }, answerBytes)
  } catch (error) {
    if (error instanceof Objection)
      return textOf({ objection: { code: error.code, detail: error.detail } }, answerBytes)
    return textOf({ broken: placeOf(error) }, answerBytes)
  }
}

function textOf(told: Told, most: number): Buffer {
  try {
    const text = Buffer.from(JSON.stringify(told))
    return text.length > most ? Buffer.from(JSON.stringify({ tooLarge: true } satisfies Told)) : text
  } catch (error) {
    if (error instanceof RangeError) return Buffer.from(JSON.stringify({ tooLarge: true } satisfies Told))
    throw error
  }
}

/** Where it broke, without the message: that may quote the file, and this is logged. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const [, first = ''] = /\n\s+at (.*)/.exec(error.stack ?? '') ?? []
  return `${error.name} at ${first}`
}

/** Where memory runs out, the system ends this process before the program or the database. */
function giveWay(): void {
  try {
    writeFileSync('/proc/self/oom_score_adj', '900')
  } catch {}
}

/** Where the system tells nobody else how much this process holds, a thread beside the reading looks. */
function watchMyself(): void {
  const [, , memory] = process.argv
  if (memory) new Worker(new URL('./watch-myself.ts', import.meta.url), { argv: [memory] }).unref()
}
