import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import type { NodeCompiler as Compiler, NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import { coverage, tinos } from './fonts.ts'
import { plainData } from './plain.ts'
import { qrSvg } from './qr.ts'

/** One document to print: where its template lies below server/, its data as JSON, and the time it says it was made (s). */
export type Order = { template: string; data: string; at: number }
export type Answer = { pdf: Uint8Array<ArrayBuffer> } | { broken: string }

const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler') as {
  NodeCompiler: typeof Compiler
}
const server = fileURLToPath(new URL('../..', import.meta.url))
const fonts = tinos()
const drawn = coverage(fonts)
const compiler = NodeCompiler.create({ workspace: server, fontArgs: [{ fontBlobs: fonts }] })

parentPort?.on('message', (order: Order) => {
  const answer = answerTo(order)
  parentPort?.postMessage(answer, 'pdf' in answer ? [answer.pdf.buffer] : [])
  compiler.evictCache(10)
})

function answerTo(order: Order): Answer {
  try {
    return { pdf: typeset(order) }
  } catch (error) {
    return { broken: withoutData(error instanceof Error ? error.message : String(error)) }
  }
}

function typeset({ template, data, at }: Order): Uint8Array<ArrayBuffer> {
  const content = JSON.parse(data) as { qr?: unknown }
  compiler.resetShadow()
  lay('data.json', JSON.stringify(plainData(content, drawn)))
  if (typeof content.qr === 'string') lay('qr.svg', qrSvg(content.qr))
  const compiled = compiler.compile({ mainFilePath: template })
  if (!compiled.result) throw new Error(reasons(compiled.takeDiagnostics()))
  return new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: 'a-2b', creationTimestamp: at }))
}

const lay = (name: string, content: string): void => compiler.mapShadow(`${server}${name}`, Buffer.from(content))

function reasons(error: NodeError | null): string {
  if (!error) return 'no document came out'
  return compiler
    .fetchDiagnostics(error)
    .map(
      (found: { message?: string; path?: string; range?: string }) => `${found.path} ${found.range}: ${found.message}`,
    )
    .join('; ')
}

/** Typst quotes the text it stumbles over; a person's name must not reach the log. */
const withoutData = (message: string): string => message.replaceAll(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, '…')
