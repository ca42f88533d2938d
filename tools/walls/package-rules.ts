import type { Wall } from './rules.ts'

const TEST = '\\.test\\.ts$|/(given|testing)\\.ts$|^server/platform/paper/(reading|qr-reading)\\.ts$'

/** What runs in a process apart: readers, and of the reading of plans what opens the file. */
const READERS = '^server/.*/readers/|^server/capabilities/plans/reading/(read-plan\\.ts$|formats/(?!(clean|raw)\\.ts$))'

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
  {
    name: 'strangers-files-are-opened-by-readers',
    comment:
      'What opens files (a package, zip.ts, zlib) is imported by readers, which run in a process apart (platform/reading). Three only write: the workbooks of a criteria set and of the register, and pages as they go out.',
    from: {
      path: '^(server|words|web)/',
      pathNot: `${READERS}|^server/platform/reading/zip\\.ts$|^server/capabilities/indexes/workbook/write-file\\.ts$|^server/capabilities/dossiers/pages/register-file\\.ts$|^server/platform/http/web-compression\\.ts$|${TEST}`,
    },
    to: {
      path: '(^|/)node_modules/(exceljs|unpdf|@cantoo/pdf-lib|mammoth|jszip|pizzip|docxtemplater|angular-expressions|fflate|pdfjs-dist|file-type)/|^server/platform/reading/zip\\.ts$|^(node:)?zlib$',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'readers-run-apart',
    comment:
      'A reader is named by its address (readerOf) and its types; who imports it would open files in the program.',
    from: { path: '^(server|words|web)/', pathNot: `${READERS}|${TEST}` },
    to: { path: READERS, dependencyTypesNot: ['type-only'] },
  },
  staysIn(
    'office-files-are-written-at-the-edge',
    'docx',
    '^server/sample/plans/plan-document\\.ts$',
    'Office documents are written by files that do only that.',
  ),
  {
    name: 'the-agent-stands-alone',
    comment: 'agent/ runs beside a token, far from the program: it takes the writing of DER, and nothing else of ours.',
    from: { path: '^agent/', pathNot: TEST },
    to: {
      path: '^(server|web|words|tests|tools|bench|database|contract)/',
      pathNot: '^server/platform/signing/der\\.ts$',
    },
  },
  {
    name: 'tokens-are-the-agents',
    comment: 'A module of a token is foreign code: it is loaded by the agent, never by the program.',
    from: { path: '^(server|words|web)/', pathNot: TEST },
    to: { path: '(^|/)node_modules/koffi/|^agent/' },
  },
  {
    name: 'the-program-runs-without-tools',
    comment: 'devDependencies are for building and testing.',
    from: { path: '^server/', pathNot: TEST },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
]
