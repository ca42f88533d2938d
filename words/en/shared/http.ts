export const http = {
  objections: {
    not_found: { says: 'Not found', next: 'Check the code or address; you may not be allowed to see it.' },
    sign_in: { says: 'Sign in first', next: 'Sign in and do it again.' },
    forbidden: {
      says: 'Your account may not do this',
      next: 'Ask somebody who may, or ask the administrator for the role.',
    },
    other_origin: {
      says: 'The request came from another site',
      next: 'Open the page of this system again and do it from there.',
    },
    invalid: {
      says: 'Something is not right yet',
      next: 'Correct the marked fields and send again; what you typed is kept.',
    },
    key_missing: {
      says: 'The request has no idempotency key',
      next: 'Send the header Idempotency-Key, 8 to 200 characters, one per piece of work.',
    },
    body_unreadable: { says: 'What was sent cannot be read', next: 'Check the format and send again.' },
    too_large: {
      says: 'What was sent is too large',
      next: 'At most 20 MB a file: take a smaller picture or split it.',
    },
    media_type: {
      says: 'What was sent is of a type that is not taken here',
      next: 'Send it as {wanted} (header Content-Type).',
    },
    method_not_allowed: { says: 'This address does not take that method', next: 'Use one of these: {allowed}.' },
    not_acceptable: {
      says: 'There is no answer of the type asked for',
      next: 'Ask for one of these: {offered} (header Accept).',
    },
    too_deep: {
      says: 'What was sent is nested too deep',
      next: 'Send it again with at most {most} levels.',
    },
    too_many: { says: 'Too many requests in a short time', next: 'Wait a minute and try again.' },
    database_away: {
      says: 'The database does not answer for the moment',
      next: 'Nothing is lost. Wait a few seconds and send again; it is not counted twice.',
    },
    broken: {
      says: 'The system failed',
      next: 'Try again; if it goes on, tell the administrator when it happened. Nothing was written.',
    },
    field_missing: { says: 'Missing', next: '' },
    field_wrong: { says: 'Not in the right form', next: '' },
    field_too_short: { says: 'At least {minimum} characters', next: '' },
    field_too_long: { says: 'At most {maximum} characters', next: '' },
    field_too_small: { says: 'At least {minimum}', next: '' },
    field_too_big: { says: 'At most {maximum}', next: '' },
    field_unknown: { says: 'A field that is not used here', next: '' },
    field_not_next: { says: 'Not what a list gave as its next page', next: '' },
    field_unreadable: { says: 'Holds a character that cannot be kept; delete it and type it again', next: '' },
    field_not_a_day: { says: 'Not a day that exists (year-month-day)', next: '' },
  },
}
