import assert from 'node:assert/strict'
import { test } from 'node:test'
import { broughtRoles, permissions } from './roles.ts'

/** What each role may do by default, sorted. */
const expected: Readonly<Record<string, string>> = {
  citizen: 'dossiers.own',
  clerk:
    'agencies.see dossiers.assign dossiers.handle dossiers.people dossiers.receive dossiers.refuse dossiers.return dossiers.see dossiers.supplement files.add measures.see procedures.see',
  cashier: 'agencies.see dossiers.handle dossiers.people dossiers.see measures.see procedures.see',
  officer:
    'agencies.see dossiers.handle dossiers.people dossiers.refuse dossiers.see dossiers.supplement files.add measures.see procedures.see',
  unit_head:
    'agencies.see dossiers.assign dossiers.handle dossiers.people dossiers.refuse dossiers.see dossiers.sign dossiers.supplement files.add measures.see people.delegate procedures.see',
  leader:
    'agencies.see consequences.decide dossiers.assign dossiers.handle dossiers.people dossiers.see dossiers.sign measures.cockpit measures.see people.delegate procedures.see',
  focal_person:
    'agencies.see dossiers.see files.add indexes.self_score measures.cockpit measures.see plans.report procedures.see',
  reform_officer:
    'agencies.see consequences.decide consequences.manage dossiers.see files.add indexes.manage measures.cockpit measures.see plans.manage plans.report procedures.see',
  appraiser: 'agencies.see dossiers.see indexes.appraise measures.cockpit measures.see procedures.see',
  procedure_controller: 'agencies.see dossiers.see measures.cockpit measures.see procedures.manage procedures.see',
  legal_officer: 'agencies.see dossiers.see measures.see procedures.see rulebook.see',
  personnel_officer: 'agencies.see dossiers.see measures.see people.see procedures.see',
  finance_officer: 'agencies.see dossiers.see measures.see procedures.see',
  records_clerk: 'agencies.see dossiers.handle dossiers.people dossiers.see measures.see procedures.see',
  inspector: 'agencies.see dossiers.people dossiers.see journal.see measures.cockpit measures.see procedures.see',
  interviewer: 'measures.see',
  hotline_operator: 'agencies.see dossiers.see measures.see procedures.see',
  site_editor: 'measures.see procedures.see',
  auditor: 'agencies.see dossiers.see journal.see measures.cockpit measures.see people.see procedures.see rulebook.see',
  administrator:
    'agencies.manage agencies.see calendar.manage dossiers.see journal.see measures.cockpit measures.see notices.manage people.delegate people.grant_any people.manage people.see procedures.manage procedures.see rulebook.manage rulebook.see system.manage',
}

/** Capabilities that came later give their roles more; what stood before stays as it was. */
const known = new Set(Object.values(expected).flatMap((held) => held.split(' ')))

test('the roles of the product may do what they could before each capability named its own permissions', () => {
  const before = (held: readonly string[]) => held.filter((permission) => known.has(permission))
  assert.deepEqual(
    Object.fromEntries(broughtRoles.map((role) => [role.code, before(role.permissions).sort().join(' ')])),
    expected,
  )
  assert.deepEqual(
    broughtRoles.map(({ code }) => code),
    Object.keys(expected),
    'in this order',
  )
})

test('a permission is known once some role has it, and no role has it twice', () => {
  assert.equal(known.size, 34)
  assert.deepEqual(
    [...known].filter((permission) => !permissions.includes(permission)),
    [],
  )
  for (const role of broughtRoles) assert.equal(new Set(role.permissions).size, role.permissions.length, role.code)
})
