import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operationIdOf } from './operation-id.ts'

test('an operation is called by its method and path, a list in the plural and one of it in the singular', () => {
  const named = {
    'GET /api/v1/dossiers': 'getDossiers',
    'GET /api/v1/dossiers/{code}': 'getDossier',
    'GET /api/v1/dossiers/:code/papers/:component': 'getDossierPaper',
    'POST /api/v1/plan-dues/{id}/extension-ruling': 'postPlanDueExtensionRuling',
    'GET /api/v1/agencies/{code}/holders': 'getAgencyHolders',
    'GET /api/v1/tracking/{code}': 'getTrackingByCode',
    'DELETE /api/v1/calendar/entries/{kind}/{id}': 'deleteCalendarEntryById',
    'GET /api/v1/indexes/rounds/{code}/agencies/{agency}': 'getIndexesRoundAgency',
  }
  for (const [asked, name] of Object.entries(named)) {
    const [method = '', path = ''] = asked.split(' ')
    assert.equal(operationIdOf(method, path), name)
  }
})
