import { join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult, type IResolveOptions } from 'dependency-cruiser'
import { type Wall, walls } from './rules.ts'

/** The folders that have walls. */
export const folders = ['server', 'words', 'web/src', 'tests', 'tools', 'bench', 'agent'] as const

export const options = {
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '^web/(build|\\.svelte-kit)/' },
} as const satisfies ICruiseOptions

export const resolving = {
  exportsFields: ['exports'],
  conditionNames: ['svelte', 'import', 'node', 'types', 'default'],
  extensions: ['.ts', '.js', '.mjs', '.svelte', '.json', '.d.ts'],
} as const

export type Violation = { readonly wall: string; readonly from: string; readonly to: string }

/** Who imports whom below a folder, and where that goes through a wall. */
export async function cruiseHouse(baseDir: string, paths: readonly string[], forbidden: readonly Wall[] = walls) {
  const { output } = await cruise(
    [...paths],
    { ...options, baseDir, validate: true, ruleSet: { forbidden: [...forbidden] } },
    { ...resolving, alias: aliasesIn(baseDir) } as unknown as Partial<IResolveOptions>,
  )
  const { modules, summary } = output as ICruiseResult
  const violations = summary.violations
    .map(({ rule, from, to }): Violation => ({ wall: rule.name, from, to }))
    .filter((one) => !drawsItself(one))
  return { modules, violations }
}

/** A component of a tree stands inside itself, which is no circle of two files. */
function drawsItself({ from, to }: Violation): boolean {
  return from === to && from.endsWith('.svelte')
}

/** Pages have a package.json of their own, so the build and this look tell them where these two are. */
function aliasesIn(baseDir: string): Record<string, string> {
  return { '#words': join(baseDir, 'words'), '#contract': join(baseDir, 'contract') }
}
