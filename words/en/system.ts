import type { system as vi } from '../vi/system.ts'

export const system: typeof vi = {
  objections: {
    not_a_number: { says: '{argument} must be a whole number above 0, not “{value}”', next: '' },
    not_a_day: { says: '{argument} must be a day such as 2026-11-21, not “{value}”', next: '' },
    not_named: { says: 'No province is named yet', next: 'Run npm start to name one or load the sample.' },
    argument_missing: { says: '{argument} is missing', next: 'See ./opencchc help.' },
    named_already: {
      says: 'The province is named already and has an administrator',
      next: 'Sign in with the administrator’s account.',
    },
    identifier_wrong: { says: 'A province’s identifier is a letter and two digits, for instance H99', next: '' },
  },
}
