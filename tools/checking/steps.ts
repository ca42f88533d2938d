import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')
const node = process.execPath
const installed = (path: string): string => join(root, 'node_modules', path)

/** One check: a program that ends with 0 where all is well, and what to do where it does not. */
export type Step = {
  readonly name: string
  readonly run: readonly (readonly string[])[]
  readonly todo: string
}

/** Fastest first, so that a slip is told within seconds. */
export const steps: readonly Step[] = [
  {
    name: 'migrations',
    run: [[node, '--test', '--test-reporter=dot', join(root, 'tests/architecture/migrations.test.ts')]],
    todo: 'a migration on main is never edited: write a new one; see tests/architecture/migrations.test.ts',
  },
  {
    name: 'format and lint',
    run: [[node, installed('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '--max-diagnostics=20', '.']],
    todo: 'npm run format, then read what is left',
  },
  {
    name: 'walls',
    run: [
      [
        node,
        '--test',
        '--test-reporter=dot',
        join(root, 'tests/architecture/walls.test.ts'),
        join(root, 'tests/architecture/tables.test.ts'),
        join(root, 'tests/architecture/habits.test.ts'),
      ],
    ],
    todo: 'move the code or the knowledge to the room it belongs to; docs/architecture.md says who may ask whom',
  },
  {
    name: 'types',
    run: [[node, installed('typescript/bin/tsc'), '-p', '.']],
    todo: 'correct the types; a missing text is a missing key in words/',
  },
  {
    name: 'dead code',
    run: [[node, installed('knip/bin/knip.js'), '--no-config-hints', '--no-progress']],
    todo: 'remove what nobody uses, or the word export; what is used by path is named in knip.ts',
  },
  {
    name: 'generated files in step',
    run: [[node, 'tools/generate.ts', '--check']],
    todo: 'npm run generate, look at the difference, commit it',
  },
  {
    name: 'types of pages',
    run: [
      [node, installed('@sveltejs/kit/svelte-kit.js'), 'sync'],
      [node, installed('svelte-check/bin/svelte-check'), '--tsconfig', 'tsconfig.json', '--fail-on-warnings'],
    ],
    todo: 'correct the page; after a change of the API npm run generate first',
  },
]

/** Kit takes its folder from where it runs. */
export const folderOf = (step: Step): string => (step.name === 'types of pages' ? join(root, 'web') : root)
