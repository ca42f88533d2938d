export const calendar = {
  objections: {
    outside_horizon: {
      says: 'The day {day} lies outside the working calendar at hand ({from} to {to})',
      next: 'Check the day or the term; if it is right, ask the administrator to extend the calendar.',
    },
    all_days_before: {
      says: 'Fewer days must lie before the named one than there are in all',
      next: 'Lower the days before, or raise the number of all.',
    },
    ends_before_it_begins: { says: 'The last day is before the first', next: '' },
    bad_term: {
      says: 'The term “{term}” cannot be read',
      next: 'Write it as 15wd (working days), 0.5wd, 0wd (the same day), 10d (days) or 4h (working hours).',
    },
    bad_pause: {
      says: 'The pause ends ({to}) before it begins ({from})',
      next: 'Correct when it begins or ends.',
    },
    bad_horizon: { says: 'The calendar ends ({to}) before it begins ({from})', next: 'Correct its first or last day.' },
    bad_desk_hours: {
      says: 'These desk hours cannot be (minutes {from} to {to} of the day)',
      next: 'Each stretch ends after it begins; stretches stand in order and do not overlap.',
    },
    no_desk_hours: {
      says: 'There are no desk hours for {day}',
      next: 'Add a version of the desk hours that is in force on that day.',
    },
    bad_received: {
      says: 'The time of reception “{received}” cannot be read',
      next: 'Write it as 2026-02-05T10:00 (time of Viet Nam).',
    },
    bad_pause_text: {
      says: 'The pause “{pause}” cannot be read',
      next: 'Write it as 2026-02-10T08:00/2026-02-12T10:00; leave the end empty while it lasts.',
    },
    holiday_stands: {
      says: 'The holiday “{holiday}” stands in this time already',
      next: 'End the earlier one first, or choose another time.',
    },
    holiday_unknown: {
      says: 'There is no holiday “{holiday}”',
      next: 'Choose one from the list, or add the holiday by law first.',
    },
    day_decided: {
      says: 'The day {day} stands in another notice already',
      next: 'Remove the earlier notice first, or leave this day out.',
    },
    swap_uneven: {
      says: 'There are not as many days off as days worked in exchange',
      next: 'Each day off goes with one day worked.',
    },
    swap_off_not_worked: {
      says: 'The day {day} is not worked anyway',
      next: 'Choose a working day to be taken off.',
    },
    swap_work_worked: {
      says: 'The day {day} is a working day already',
      next: 'Choose a rest day to be worked.',
    },
    local_day_stands: {
      says: 'The agency has an entry of its own from {from} to {to}',
      next: 'Remove that entry first, or choose other days.',
    },
    province_desk_hours: {
      says: 'The desk hours of the province cannot be removed, since every agency relies on them',
      next: 'Set new desk hours from a day on.',
    },
    no_working_weekday: {
      says: 'Desk hours need at least one working weekday',
      next: 'Add hours for a weekday that is not for reception only.',
    },
    span_backwards: { says: 'The last day ({to}) lies before the first ({from})', next: 'Correct one of them.' },
    span_long: { says: 'The span is longer than {maximum} days', next: 'Split it.' },
    entry_not_found: { says: 'There is no such entry', next: 'Open the calendar again; it may have been removed.' },
  },
  rules: {
    counted: 'Counts towards the term',
    same_day: 'Result on the same day',
    working_day: 'Working day',
    reception_day: 'Day of reception, not counted',
    restart_day: 'Day the dossier was completed; counted again from the next day',
    restarted: 'Was counted, but the term has been counted anew since',
    after_cutoff: 'Received after the closing hour, counts as received the next working day',
    after_hours: 'Outside desk hours',
    rolled: 'The last day was a day off; moved to this working day',
    pause: 'The clock was paused',
    weekend: 'Weekly rest',
    no_desk: 'The agency does not work on this weekday',
    made_up: 'Day off for a holiday that fell on a weekly rest day',
    swap_off: 'Day off, swapped with another day',
    swap_work: 'Worked in exchange for another day',
    closure: 'The agency was closed',
    opening: 'The agency worked an extra day',
    reception_only: 'Dossiers are received, but it is no working day',
    'holiday.new_year': 'New Year',
    'holiday.tet': 'Tết (lunar New Year)',
    'holiday.tet_default': 'Tết (expected; no notice for this year yet)',
    'holiday.hung_kings': 'Hùng Kings’ Day',
    'holiday.reunification': 'Reunification Day 30 April',
    'holiday.labour_day': 'Labour Day 1 May',
    'holiday.national_day': 'National Day 2 September',
    'holiday.national_day_default': 'National Day 2 September (expected; no notice for this year yet)',
    'holiday.culture_day': 'Viet Nam Culture Day 24 November',
  },
  unverified: 'not verified',
}
