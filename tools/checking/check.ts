import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { folderOf, type Step, steps } from './steps.ts'

const LINES_MOST = 60

/**
 * Runs every check, or those named, and says of each whether it holds, else what it found and what to do.
 *
 * @returns the exit code: 1 where one does not hold.
 */
export async function check(names: readonly string[]): Promise<number> {
  const wanted = steps.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)))
  if (wanted.length === 0) {
    console.error(`No check is called so. There are: ${steps.map(({ name }) => name).join(', ')}.`)
    return 1
  }
  const broken: Step[] = []
  for (const step of wanted) {
    const started = Date.now()
    const { holds, said } = await runStep(step)
    console.log(`${holds ? '✔' : '✖'} ${step.name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
    if (holds) continue
    broken.push(step)
    console.log(shortened(said))
  }
  if (broken.length > 0) console.log('')
  for (const { name, todo } of broken) console.log(`✖ ${name}: ${todo}`)
  return broken.length > 0 ? 1 : 0
}

/** A step of several programs stops at the first that finds something. */
async function runStep(step: Step): Promise<{ holds: boolean; said: string }> {
  let said = ''
  for (const [program = '', ...rest] of step.run) {
    const child = spawn(program, rest, { cwd: folderOf(step), stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text
      })
    const [code] = (await once(child, 'close')) as [number | null]
    if (code !== 0) return { holds: false, said }
  }
  return { holds: true, said }
}

function shortened(said: string): string {
  const lines = said.trimEnd().split('\n')
  const left = lines.length - LINES_MOST
  const shown = lines.slice(0, LINES_MOST).map((line) => `    ${line.slice(0, 400)}`)
  return [...shown, ...(left > 0 ? [`    … and ${left} lines more`] : [])].join('\n')
}
