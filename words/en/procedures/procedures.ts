import type { procedures as vi } from '../../vi/procedures/procedures.ts'

type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> }

export const procedures: Texts<typeof vi> = {
  objections: {
    not_found: { says: 'No procedure {code} is in force', next: 'Search by name, or ask whoever keeps the catalogue.' },
    nobody_competent: { says: 'No body is competent for it', next: 'Choose at least one level that receives it.' },
    no_components: { says: 'The procedure has no papers', next: 'Add at least one paper the applicant hands in.' },
    duplicate_component: { says: 'The paper code {component} is used twice', next: 'Give each paper its own code.' },
    no_steps: { says: 'The procedure has no steps', next: 'Add a process from reception to return.' },
    no_legal_basis: { says: 'The procedure has no legal basis', next: 'Name the document it rests on.' },
    legal_basis_expired: { says: '“{law}” is no longer in force', next: 'Put the document in force in its place.' },
    fee_without_basis: { says: '“{fee}” has no basis', next: 'Name the document that sets it, or make it 0 đồng.' },
    fee_replaces_nothing: {
      says: '“{fee}” takes the place of a line that does not exist',
      next: 'Choose the line it replaces, or leave that empty.',
    },
    unknown_case: { says: 'The case “{case}” is not declared', next: 'Add the case, or choose another.' },
    term_missing: { says: 'The legal term is missing', next: 'Give a usual term, or one for each case.' },
    term_missing_in_case: {
      says: 'In the case “{case}” the legal term is missing',
      next: 'Give a usual term, or one for each case.',
    },
    steps_longer_than_legal_term: {
      says: 'The steps take {takes_hours} working hours; the legal term gives {allows_hours}',
      next: 'Shorten steps, run them in parallel, or check the term.',
    },
    steps_longer_than_legal_term_in_case: {
      says: 'In the case “{case}” the steps take {takes_hours} working hours; the legal term gives {allows_hours}',
      next: 'Shorten steps, run them in parallel, or check the term.',
    },
    steps_longer_than_committed_term: {
      says: 'The steps take {takes_hours} working hours; the committed term gives {allows_hours}',
      next: 'Shorten steps, or lengthen the commitment within the law.',
    },
    steps_longer_than_committed_term_in_case: {
      says: 'In the case “{case}” the steps take {takes_hours} working hours; the committed term gives {allows_hours}',
      next: 'Shorten steps, or lengthen the commitment within the law.',
    },
    committed_longer_than_legal: {
      says: 'The committed term is longer than the legal one',
      next: 'A commitment may only be shorter or equal.',
    },
    committed_longer_than_legal_in_case: {
      says: 'In the case “{case}” the committed term is longer than the legal one',
      next: 'A commitment may only be shorter or equal.',
    },
    receive_step_missing: { says: 'The process does not begin with reception', next: 'Put the reception first.' },
    return_step_missing: { says: 'Some case never reaches the return', next: 'Add a return at the end.' },
    dead_end: {
      says: 'The step “{step}” does not lead to the return',
      next: 'Put it before the return, and keep parallel branches together.',
    },
    duplicate_step: { says: 'The step code {step} is used twice', next: 'Give each step its own code.' },
    step_without_time: { says: 'The step “{step}” has no time', next: 'Give it hours or days.' },
    unknown_parallel_group: {
      says: 'The step “{step}” is in a parallel group that does not exist',
      next: 'Make the group, or let the step run in line.',
    },
    role_without_staff: {
      says: 'The step “{step}” is for the role {role}, which nobody holds',
      next: 'Give the role to somebody, or change the role of the step.',
    },
    outside_agency_unknown: {
      says: 'The step “{step}” needs an agency of kind {agency_kind}, and there is none',
      next: 'Add the partner agency, or drop the step.',
    },
    unknown_not_found: {
      says: 'The catalogue has no procedure {code}',
      next: 'Check the code, or make a procedure with it.',
    },
    version_not_found: {
      says: 'Procedure {code} has no version {number}',
      next: 'Open the list of versions and choose again.',
    },
    code_taken: {
      says: 'The code {code} stands in the catalogue already',
      next: 'Use another code, or begin a draft of the procedure that has it.',
    },
    code_wrong: {
      says: 'A code has letters without accents, digits, dots and hyphens, at least one digit, at most 35 characters',
      next: 'For instance 1.001193 or DP.000001.',
    },
    short_name_wrong: {
      says: 'Only letters without accents, digits, dots, hyphens and underscores, at most 60',
      next: 'For instance application_form.',
    },
    not_a_draft: {
      says: 'Version {number} of {code} is no draft any more',
      next: 'Begin a new draft from the version in force.',
    },
    stale: {
      says: 'The draft was changed by {by} at {at}',
      next: 'Open the newest one to see what differs; what you typed stays on this page.',
    },
    not_publishable: {
      says: 'The draft cannot be published: {count} things are to be put right',
      next: 'Put right each of them, then publish.',
    },
    day_taken: {
      says: 'A version begins on {day} already',
      next: 'Choose a later day, or withdraw from that day and publish again.',
    },
    publish_in_past: {
      says: '{day} has passed, and another version was in force then',
      next: 'Choose today or later: dossiers keep the version they were received under.',
    },
    withdraw_in_past: { says: '{day} has passed', next: 'Withdraw from today or a later day.' },
    withdraw_nothing: {
      says: 'Procedure {code} has no version in force from {day} on',
      next: 'See the list of versions; it may have been withdrawn already.',
    },
  },
  not_verified: 'Not verified',
  version_states: { draft: 'Draft', published: 'Published', withdrawn: 'Withdrawn' },
  other_code_relations: { former: 'Former code', sibling: 'Variant of the same procedure' },
  local_code: 'Local code; there is no national one yet',
  online_levels: { full: 'Fully online', partial: 'Partly online', info: 'Information only' },
  component_kinds: {
    original: 'Original',
    certified_copy: 'Certified copy',
    copy: 'Photocopy',
    electronic: 'Electronic',
  },
  step_kinds: {
    receive: 'Receive',
    verify: 'Verify',
    consult: 'Consult',
    field_check: 'Check on site',
    draft: 'Draft',
    sign: 'Sign',
    issue: 'Issue, update',
    pay: 'Pay',
    post_publicly: 'Post publicly',
    return: 'Return',
  },
  levels: { T: 'Province', H: 'District (until 30 June 2025)', X: 'Commune' },
  fee_kinds: { fee: 'Fee', charge: 'Charge', tax: 'Tax', cost: 'Actual cost' },
  fee_units: { case: 'case', page: 'page', copy: 'copy', site: 'site', room: 'room' },
  fee_set_by: { central: 'Set centrally', province: 'Set by the provincial council' },
  units: { wd: 'working days', d: 'days', h: 'working hours', same_day: 'the same working day' },
  ways: { counter: 'At the counter', post: 'By public post', online: 'Online', phone: 'By phone' },
  agency_kinds: {
    peoples_committee: "People's Committee",
    police: 'Police',
    land_office_branch: 'Land registration office branch',
    social_insurance: 'Social insurance',
    tax_office: 'Tax office',
    notary_office: 'Notary',
    employment_centre: 'Employment service centre',
    industrial_zone_board: 'Industrial zone board',
    utility: 'Utilities',
    school: 'School',
    justice_department: 'Department of Justice',
    transport_department: 'Department of Transport',
    construction_department: 'Department of Construction',
    culture_department: 'Department of Culture, Sports and Tourism',
    finance_department: 'Department of Finance',
    planning_department: 'Department of Planning and Investment',
    agriculture_department: 'Department of Agriculture and Environment',
    science_department: 'Department of Science and Technology',
    home_affairs_department: 'Department of Home Affairs',
    any_agency: 'Any state body',
  },
}
