/** One thing that keeps the program from starting: what is wrong and what to do, as an operator reads it. */
export type Reason = { readonly code: string; readonly vi: string; readonly en: string }

/** What a stopped start tells the operating system: wrong settings, data in use by another program, database not usable. */
export const exitCodes = { settings: 2, inUse: 3, database: 4 } as const

/**
 * The program cannot start. Thrown before there are words, people or a log, so it carries its own text in both languages.
 * `main.ts` and `cli.ts` print `explanationOf` and exit with `exitCode`.
 */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
  readonly reasons: readonly Reason[]
  readonly exitCode: number

  constructor(reasons: readonly Reason[], exitCode: number, options?: ErrorOptions) {
    super(reasons.map(({ code, en }) => `${code}: ${en}`).join('\n'), options)
    this.reasons = reasons
    this.exitCode = exitCode
  }
}

/** The text for the terminal: for each reason a Vietnamese line and an English one below it. */
export function explanationOf({ reasons }: CannotStart): string {
  return `${reasons.map(({ vi, en }) => `✗ ${vi}\n  ${en}`).join('\n')}\n`
}
