import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { place, root, type Source, sources } from './sources.ts'

const code = sources('{server,words,tests,tools,bench,agent,web/src}/**/*.{ts,mjs,svelte}')
const everything = sources(
  '{*.{json,md,ts,mjs,yaml,yml},.npmrc,opencchc,{server,words,tests,tools,bench,agent,web,docs,database,contract}/**/*.{ts,mjs,js,svelte,css,html,md,sql,json,typ}}',
  /^web\/(build|\.svelte-kit)\//,
)

test('nothing is put off, left out or run alone', () => {
  const marks =
    /\b(TO(?=DO)DO|FIX(?=ME)ME|X(?=XX)XX)\b|\b(test|it|describe)\.(only|skip|to(?=do)do)\(|\{\s*(skip|only):|\bt\.skip\(/g
  assert.deepEqual(found(code, marks), [])
})

test('the server speaks through its log; only what a person starts at a terminal speaks there', () => {
  const speaking = code.filter(
    ({ path }) =>
      path.startsWith('server/') && !/\.test\.ts$|^server\/(main\.ts|cli\.ts|cli\/|sample\/progress)/.test(path),
  )
  assert.deepEqual(found(speaking, /\bconsole\.\w+\(|process\.std(out|err)\.write\(/g), [])
})

test('nothing names the machine it was written on, or where packages come from', () => {
  const machines = /(?<![\w.])\/(work|home\/\w+|Users\/\w+|root)\/\w|https?:\/\/registry\./g
  assert.deepEqual(found(everything, machines), [])
  assert.doesNotMatch(readFileSync(join(root, 'package-lock.json'), 'utf8'), /"resolved": /)
})

test('time comes from the context: the clock is read where a request, a command or a job begins', () => {
  const capabilities = code.filter(
    ({ path }) => path.startsWith('server/capabilities/') && !/\.test\.ts$|\/given\.ts$/.test(path),
  )
  assert.deepEqual(found(capabilities, /\bnew Date\(\)/g), [])
})

test('the look finds what it looks for', () => {
  const text = "console.log('x')\nconst at = new Date()\n"
  assert.deepEqual(found([{ path: 'a.ts', text }], /\bconsole\.\w+\(|\bnew Date\(\)/g), [
    'a.ts:1 console.log(',
    'a.ts:2 new Date()',
  ])
})

function found(files: readonly Source[], pattern: RegExp): string[] {
  return files.flatMap((file) => [...file.text.matchAll(pattern)].map((hit) => `${place(file, hit.index)} ${hit[0]}`))
}
