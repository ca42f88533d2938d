import type { measures as vi } from '../../vi/measures/measures.ts'

export const measures: typeof vi = {
  objections: {
    not_found: { says: 'There is no measure {measure}', next: 'See the list at /api/v1/measures.' },
    not_kept_by: {
      says: 'The measure {measure} is not kept by {dimensions}',
      next: 'Leave a condition out, or ask for the whole and open its rows.',
    },
    period_unknown: {
      says: 'The period “{period}” is not understood',
      next: 'Write 2026, 2026-H1, 2026-Q1, 2026-06, R2026-Q1 or R2026 (reporting windows).',
    },
  },
  names: {
    received: { title: 'Received', definition: 'Dossiers received in the period.' },
    solved: {
      title: 'Solved',
      definition: 'Dossiers whose result lay ready in the period, or that were answered as not eligible.',
    },
    open: { title: 'Open', definition: 'Dossiers received and not finished at the end of the period (or now).' },
    late_now: {
      title: 'Late',
      definition: 'Dossiers not finished and past their due time at the end of the period (or now).',
    },
    on_time_solved: {
      title: 'On time (solved)',
      definition: 'Of the dossiers solved in the period, the share finished no later than the due time in force.',
    },
    on_time_all: {
      title: 'On time (open and late counted)',
      definition: 'Dossiers solved on time, divided by those solved plus those open and late at the end of the period.',
    },
    first_appointment_kept: {
      title: 'First appointment kept',
      definition:
        'Dossiers finished no later than the first day promised, divided by those solved plus those open past that day.',
    },
    working_time_mean: {
      title: 'Mean working time',
      definition:
        'Working hours from reception to result, pauses left out, on average over the dossiers solved in the period.',
    },
    working_time_p90: {
      title: 'Nine in ten done within',
      definition:
        'Working hours that 90 % of the dossiers solved in the period do not exceed (rounded up to half an hour).',
    },
    tasks_due: { title: 'Work due by plans', definition: 'What plans say is owed by a day in the period.' },
    tasks_done_on_time: {
      title: 'Work done on time',
      definition: 'Of what is due in the period, how much was done not later than the day in force.',
    },
    tasks_done_late: { title: 'Work done late', definition: 'Of what is due in the period, how much was done later.' },
    tasks_late_now: {
      title: 'Tasks late now',
      definition: 'Tasks of plans past their day and not done at the end of the period (or today).',
    },
    plan_tasks_done: {
      title: 'Plans carried out',
      definition: 'Of what plans say is owed by a day in the period, the share that is done.',
    },
    online_share: {
      title: 'Sent online',
      definition: 'Share of the dossiers received in the period that were sent online.',
    },
    received_on_time: {
      title: 'Received in the period, in time',
      definition:
        'Of the dossiers received in the period, the share finished in time, or not finished and still within its time now.',
    },
    received_late: {
      title: 'Received in the period, late',
      definition: 'Dossiers received in the period that were finished late, or are not finished and late now.',
    },
    dossiers_digitised: {
      title: 'With papers as files',
      definition: 'Of the dossiers received in the period, the share with at least one paper kept as a file.',
    },
    postal_share: {
      title: 'Returned by post',
      definition: 'Of the dossiers solved in the period and handed over, the share handed over by post.',
    },
    withdrawn: {
      title: 'Withdrawn',
      definition: 'Dossiers received and taken back by the applicant in the period, before there was a result.',
    },
    stopped: {
      title: 'Stopped',
      definition:
        'Dossiers received whose handling was stopped in the period: on request, or because papers did not come.',
    },
    solved_early: {
      title: 'Finished before the day',
      definition: 'Dossiers solved in the period before the day they were due.',
    },
    solved_on_the_day: {
      title: 'Finished on the day',
      definition: 'Dossiers solved in the period on the day they were due, not late.',
    },
    solved_late: { title: 'Finished late', definition: 'Dossiers solved in the period after the due time in force.' },
    solved_every_step_on_time: {
      title: 'Every step in time',
      definition: 'Dossiers solved in time in the period without any step over its own time.',
    },
    solved_with_late_step: {
      title: 'A step late, the whole in time',
      definition: 'Dossiers solved in time in the period with a step over its own time.',
    },
    solved_never_supplemented: {
      title: 'Never supplemented',
      definition: 'Dossiers solved in the period for which no paper was asked again.',
    },
    solved_supplemented_once: {
      title: 'Supplemented once',
      definition: 'Dossiers solved in the period for which papers were asked once more.',
    },
    solved_supplemented_more: {
      title: 'Supplemented more often',
      definition: 'Dossiers solved in the period for which papers were asked twice or more.',
    },
    results_electronic: {
      title: 'Results returned electronically',
      definition:
        'Of the dossiers solved in the period whose result was returned, the share recorded as returned electronically. The national portal also looks at a link to the result’s file; the record holds no such file yet.',
    },
    procedures_online: {
      title: 'Procedures offered online',
      definition:
        'Of the procedures in force that the agency is competent for at the end of the period (or today), the share offered online, wholly or partly. Each procedure counts once.',
    },
    procedures_fully_online: {
      title: 'Procedures wholly online',
      definition:
        'Of the procedures in force that the agency is competent for at the end of the period (or today), the share offered wholly online.',
    },
    online_procedures_used: {
      title: 'Online services in use',
      definition:
        'Of the online services the agency is competent for at the end of the period (or today), the share with at least one dossier submitted online and received in the period.',
    },
    procedures_published_in_full: {
      title: 'Procedures published in full',
      definition:
        'Of the procedures in force that the agency is competent for at the end of the period (or today), the share published with name, order of steps, ways, papers, time limit, body and result. Whom a procedure is for is not recorded by itself and is not looked at.',
    },
    procedures_at_one_stop: {
      title: 'Procedures received at the one-stop desk',
      definition:
        'Of the procedures in force that the agency is competent for at the end of the period (or today), the share whose process begins with reception by the one-stop clerk.',
    },
  },
  units: {
    count: 'dossiers',
    percent: '%',
    working_hours: 'working hours',
    dong: 'đồng',
    score: 'points',
    people: 'people',
    documents: 'documents',
    minutes: 'minutes',
  },
}
