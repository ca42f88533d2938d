import type { Wall } from './rules.ts'

const TEST = '\\.test\\.ts$|/(given|testing)\\.ts$|^server/platform/paper/(reading|qr-reading)\\.ts$'

/** A package with a wide effect lives in few files; its types may go anywhere. */
function staysIn(name: string, packages: string, places: string, comment: string): Wall {
  return {
    name,
    comment,
    from: { path: '^(server|words|web)/', pathNot: `${places}|${TEST}` },
    to: { path: `(^|/)node_modules/(@types/)?(${packages})/`, dependencyTypesNot: ['type-only'] },
  }
}

export const packageWalls: readonly Wall[] = [
  staysIn(
    'pg-stays-in-platform',
    'pg|pg-pool|pg-protocol',
    '^server/platform/(database|journal)/',
    'Connections are made in platform/database; a capability is handed a context.',
  ),
  staysIn(
    'fastify-stays-in-http',
    'fastify|@fastify/[^/]+|fastify-type-provider-zod',
    '^server/platform/http/',
    'Routes are added to the Api they are handed; nothing else knows the server.',
  ),
  staysIn(
    'jobs-stay-in-platform',
    'graphile-worker',
    '^server/platform/(jobs|database)/',
    'A job is declared as a Job; the queue is platform’s.',
  ),
  staysIn(
    'mail-stays-in-its-connector',
    'nodemailer',
    '^server/connectors/mail/',
    'A message is asked for by notices; how it leaves the house is the connector’s.',
  ),
  staysIn(
    'paper-stays-in-platform',
    '@myriaddreamin/[^/]+|bwip-js',
    '^server/platform/paper/',
    'Letters are printed by platform/paper.',
  ),
  staysIn(
    'office-files-stay-at-the-edge',
    'exceljs|docx|mammoth|unpdf',
    '^server/platform/paper/|^server/capabilities/[^/]+.*/(formats|workbook|imports|documents|paper)/|^server/sample/plan-document\\.ts$',
    'Files that open or write office documents stand in a folder that says so; the rest gets rows and text.',
  ),
  {
    name: 'the-program-runs-without-tools',
    comment: 'devDependencies are for building and testing.',
    from: { path: '^server/', pathNot: TEST },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
]
