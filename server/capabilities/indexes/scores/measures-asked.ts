/**
 * Measures the sets that come along ask for, and which record can give each. A set may name a measure here that nothing
 * gives yet: its component is then declared, or shown as not known, never as zero.
 */
export const MEASURES_ASKED = {
  // what a dossier's own record says
  received: 'dossiers',
  received_on_time: 'dossiers',
  received_late: 'dossiers',
  on_time_all: 'dossiers',
  working_time_mean: 'dossiers',
  online_share: 'dossiers',
  online_procedures_used: 'dossiers',
  results_electronic: 'dossiers',
  dossiers_digitised: 'dossiers',
  digitised_data_reused: 'dossiers',
  late_apologised: 'dossiers',
  postal_share: 'dossiers',
  solved_early: 'dossiers',
  solved_on_the_day: 'dossiers',
  solved_late: 'dossiers',
  solved_every_step_on_time: 'dossiers',
  solved_with_late_step: 'dossiers',
  solved_never_supplemented: 'dossiers',
  solved_supplemented_once: 'dossiers',
  solved_supplemented_more: 'dossiers',
  // the catalogue
  procedures_announced_on_time: 'procedures',
  procedures_published_on_time: 'procedures',
  procedures_published_in_full: 'procedures',
  procedures_online: 'procedures',
  procedures_fully_online: 'procedures',
  procedures_payable_online: 'procedures',
  procedures_using_population_data: 'procedures',
  procedures_at_one_stop: 'procedures',
  procedures_interlinked: 'procedures',
  simplifications_carried_out: 'procedures',
  // money
  procedures_paid_online: 'payments',
  fee_dossiers_paid_online: 'payments',
  // feedback and surveys
  feedback_classified: 'feedback',
  feedback_on_time: 'feedback',
  feedback_satisfied: 'feedback',
  feedback_answers_published: 'feedback',
  received_complained_of: 'feedback',
  sipas: 'surveys',
  // plans, inspections, legislation, documents
  plan_tasks_done: 'plans',
  tasks_due: 'plans',
  tasks_done_on_time: 'plans',
  tasks_done_late: 'plans',
  units_inspected: 'inspections',
  inspection_findings_fixed: 'inspections',
  legal_texts_on_schedule: 'legislation',
  legal_texts_settled_after_review: 'legislation',
  legal_texts_self_checked: 'legislation',
  legal_texts_settled_after_check: 'legislation',
  documents_signed: 'correspondence',
  // outside systems
  dossiers_synchronised: 'national_portal',
  dossiers_to_synchronise: 'national_portal',
  shared_with_personal_store: 'national_portal',
  dossiers_using_population_data: 'e_id',
  certified_copies_electronic: 'certification',
} as const satisfies Record<string, string>

export type MeasureAsked = keyof typeof MEASURES_ASKED
