/** The tone of each state of a document; its word is said beside it. */
export const tones = {
  drafted: 'info',
  submitted: 'soon',
  signed: 'soon',
  numbered: 'soon',
  issued: 'ok',
  replaced: 'info',
  void: 'late',
} as const

/** The tone of what is to be thought of a signature. */
export const verdictTones = {
  valid: 'ok',
  unknown: 'soon',
  weak: 'soon',
  changed_after: 'late',
  broken: 'late',
  unreadable: 'late',
} as const
