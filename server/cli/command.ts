import type { ParseArgsConfig } from 'node:util'
import type { Config } from '#platform/config/config.ts'

export const exits = { fine: 0, different: 1, badInput: 2, database: 3 } as const

export type Given = {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>
  readonly positionals: readonly string[]
  readonly config: Config
}

/** What a command answers: text for a person or a document for a program, and how the process exits. */
export type Answer = { readonly told: unknown; readonly exit?: number }

export type Command = {
  readonly name: string
  readonly usage: string
  readonly about: string
  readonly options: NonNullable<ParseArgsConfig['options']>
  run(given: Given): Promise<Answer>
}

/** A text option, or null where it was not given. */
export function text({ values }: Given, name: string): string | null {
  const value = values[name]
  return typeof value === 'string' ? value : null
}
