import type { Capability } from '../capability.ts'
import { describeDocuments } from './described.ts'
import { documentReadingRoutes } from './issuing/reading-routes.ts'
import { documentFileRoutes, draftingRoutes, issuingRoutes } from './issuing/routes.ts'
import { actions } from './issuing/rules.ts'
import { signingReaction } from './issuing/settle.ts'
import { registerRoutes } from './registers/routes.ts'
import { verifyRegisters } from './registers/verify.ts'
import { signerRoutes } from './signing/routes.ts'
import { tokenRoutes } from './signing/token-routes.ts'
import { documentSubject, registerSubject, signerSubject, signingSubject, templateSubject } from './subjects.ts'
import { templateKeepingRoutes, templateReadingRoutes } from './templates/routes.ts'
import { compareRoutes } from './verifying/compare-routes.ts'

export const documents = {
  name: 'documents',
  subjects: [
    { ...registerSubject, known_by: 'series' },
    { ...templateSubject, known_by: 'code' },
    { ...documentSubject, known_by: 'symbol', describe: describeDocuments },
    { ...signerSubject, known_by: null },
    { ...signingSubject, known_by: null },
  ],
  lifecycle: actions,
  routes: [
    registerRoutes,
    templateReadingRoutes,
    templateKeepingRoutes,
    documentReadingRoutes,
    draftingRoutes,
    issuingRoutes,
    documentFileRoutes,
    compareRoutes,
    signerRoutes,
    tokenRoutes,
  ],
  reactions: (services) => [signingReaction(services)],
  verifies: [verifyRegisters],
  permissions: {
    'documents.see': ['clerk', 'officer', 'unit_head', 'leader', 'records_clerk', 'inspector', 'auditor'],
    'documents.draft': ['officer', 'unit_head', 'records_clerk'],
    'documents.sign': ['unit_head', 'leader'],
    'documents.issue': ['records_clerk'],
    'documents.registers': ['records_clerk', 'administrator'],
    'documents.signers': ['administrator'],
    'documents.templates': ['records_clerk', 'administrator'],
  },
} as const satisfies Capability
