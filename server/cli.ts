import { parseArgs } from 'node:util'
import { CannotStart, explanationOf } from '#platform/config/cannot-start.ts'
import { configFrom } from '#platform/config/config.ts'
import { Objection } from '#platform/objection.ts'
import { nextStep, say } from '#words/index.ts'
import { type Command, exits } from './cli/command.ts'
import { commands } from './cli/commands.ts'

/** The command line: the same program on the same data; what it answers goes to standard output, what it says to standard error. */
async function main(argv: readonly string[]): Promise<number> {
  const found = commandIn(argv)
  if (!found) return help(argv.length === 0 || argv[0] === 'help' || argv[0] === '--help')
  const { command, rest } = found
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: command.options,
      allowPositionals: true,
      strict: true,
    })
    const answer = await command.run({ values, positionals, config: configFrom(process.env, []) })
    await tell(values.json || typeof answer.told !== 'string' ? JSON.stringify(answer.told) : answer.told)
    return answer.exit ?? exits.fine
  } catch (error) {
    return explain(error, command)
  }
}

/** A pipe takes a long answer in pieces: leaving before the last would cut it. */
function tell(text: string): Promise<void> {
  return new Promise((done) => process.stdout.write(`${text}\n`, () => done()))
}

/** The command of one or two words that the line begins with. */
function commandIn(argv: readonly string[]): { command: Command; rest: readonly string[] } | null {
  for (const words of [2, 1]) {
    const command = commands.find(({ name }) => name === argv.slice(0, words).join(' '))
    if (command) return { command, rest: argv.slice(words) }
  }
  return null
}

function help(wanted: boolean): number {
  console.error(
    ['OpenCCHC', '', ...commands.map(({ usage, about }) => `  ./opencchc ${usage}\n      ${about}`)].join('\n'),
  )
  return wanted ? exits.fine : exits.badInput
}

function explain(error: unknown, command: Command): number {
  if (error instanceof Objection) {
    console.error(
      [
        say('vi', error.code, error.detail),
        ...error.fields.map((field) => `  ${field.path}: ${say('vi', field.code, field.detail ?? {})}`),
        nextStep('vi', error.code, error.detail),
      ]
        .filter(Boolean)
        .join('\n'),
    )
    return error.code === 'http.database_away' ? exits.database : exits.badInput
  }
  if (error instanceof CannotStart) {
    console.error(explanationOf(error))
    return error.exitCode === 2 ? exits.badInput : exits.database
  }
  if ((error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')) {
    console.error(`Không hiểu dòng lệnh: ${(error as Error).message}\nCách dùng: ./opencchc ${command.usage}`)
    return exits.badInput
  }
  console.error(
    `Không làm được: ${(error as Error).message}\nKiểm tra cơ sở dữ liệu có chạy không (nhật ký: data/postgres.log).`,
  )
  return exits.database
}

process.exit(await main(process.argv.slice(2)))
