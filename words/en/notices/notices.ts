/** Messages to people: channels, texts, the delivery log, the inbox. */
export const notices = {
  objections: {
    kind_unknown: { says: 'There is no such kind of message', next: 'Load the page again and choose anew.' },
    field_unknown: {
      says: 'This kind of message has no field {fields}',
      next: 'Use only the fields listed beside it, in braces.',
    },
    field_missing: {
      says: 'The text lacks {fields}',
      next: 'Each message says which agency tells it and whom to ask; add what is missing.',
    },
    subject_missing: { says: 'The letter has no subject', next: 'Write one; it is what the reader sees first.' },
    driver_unknown: { says: 'There is no such way of sending', next: 'Choose one from the list.' },
    setting_wrong: {
      says: 'This value cannot be used',
      next: 'Look at each field, for example mail.tinh.gov.vn, 587.',
    },
    address_open: {
      says: 'An http:// address shows messages and the token to the network',
      next: 'Enter the https:// address that the provider gave you.',
    },
    password_missing: {
      says: 'This way of sending needs a password or token',
      next: 'Enter what the provider gave you.',
    },
    not_set_up: { says: 'This channel is not set up', next: 'Save its settings first, then try it.' },
    try_failed: {
      says: 'The trial failed (code {code})',
      next: 'Look at server, port, account and password; the operating guide explains the code.',
    },
  },
  trial_subject: 'Test letter from the one-stop program',
  trial_text: 'This is a test. If you read it, the channel works.',
  channel: { mail: 'Mail', sms: 'SMS', inbox: 'In the product' },
  state: {
    waiting: 'Waiting',
    sent: 'Sent',
    demo: 'Demo: not sent',
    failed: 'Could not be sent',
    not_sent: 'Not sent',
  },
  why: {
    no_channel: 'no channel set up',
    no_address: 'no telephone or mail address',
    not_wished: 'the recipient asked for what is necessary only',
    other: 'code {code}',
  },
}
