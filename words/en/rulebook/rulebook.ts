export const rulebook = {
  objections: {
    missing: {
      says: 'No rule stands under “{rule}” on {day}',
      next: 'Ask the administrator to enact a value for that day in the rulebook.',
    },
    not_found: { says: 'There is no rule “{rule}” on this day', next: 'Check the code, the agency and the day.' },
    code_wrong: { says: 'A rule’s code is written like dossiers.number_digits', next: '' },
    value_wrong: {
      says: 'This value cannot be used for the rule “{rule}”',
      next: 'Look at the value in force and enter one of the same form.',
    },
    repeal_needed: {
      says: 'The program needs the rule “{rule}”, so it cannot be repealed for the province',
      next: 'Enact another value instead.',
    },
    repeal_first_day: {
      says: 'The rule “{rule}” begins on {day} itself and cannot be repealed from that day',
      next: 'Repeal it from a later day, or enact the right value from that very day.',
    },
  },
}
