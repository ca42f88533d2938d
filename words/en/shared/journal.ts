export const journal = {
  objections: {
    key_reused: { says: 'This idempotency key was used for another request', next: 'Open the page again and resend.' },
    busy: { says: 'Several people are changing this at once', next: 'Wait a few seconds and send again.' },
    errand_not_found: {
      says: 'There is no such dead errand, or somebody has dealt with it',
      next: 'Load the list again.',
    },
  },
}
