import type { sample as vi } from '../../vi/shared/sample.ts'

export const sample: typeof vi = {
  objections: {
    not_sample: {
      says: 'This province is not the sample',
      next: 'Sample data can only be added or removed in the data folder of the sample province.',
    },
    until_ahead: { says: 'The day {day} has not come yet', next: 'Choose a day not after {today}.' },
    until_early: { says: 'The sample province has nothing for {day}', next: 'Choose a day after {first}.' },
    removal_unconfirmed: {
      says: 'All sample data will be removed',
      next: 'Run it again with --yes if that is what you want.',
    },
  },
}
