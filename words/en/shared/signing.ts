/** Signing and checking signatures. {…} is filled in. */
export const signing = {
  verdicts: {
    unreadable: 'The signature cannot be read',
    broken: 'Not valid: what was signed was changed',
    changed_after: 'What the file shows was changed after it was signed',
    weak: 'Whole, but by an old digest that is no longer safe (SHA-1)',
    unknown: 'Whole, but the certificate cannot be trusted yet',
    valid: 'Valid',
  },
  trusts: {
    trusted: 'The certificate is of an authority trusted here',
    unknown_authority: 'The certificate is of an authority that is not known here',
    ended: 'The certificate has ended',
    not_yet: 'The certificate is not yet in force',
    not_for_this: 'The certificate is not for signing documents',
    not_understood: 'The certificate has a condition that is not understood here',
  },
  changes: {
    signed: 'Signed too at {what}',
    filled: 'Filled in: {what}',
    pages: 'Page {what} shows something else',
    notes: 'Notes or links added or changed on page {what}',
    document: 'How the file opens, or a part of it, was changed',
    form: 'Fields of the form changed: {what}',
  },
  coverage: {
    whole: 'Covers the whole file',
    part: 'Covers what was there when it was made',
    hidden: 'The file bears traces of {count} signatures that its form does not show',
    revocation: 'Whether the certificate was revoked was not asked',
  },
  objections: {
    encrypted: {
      says: 'The PDF is locked with a password',
      next: 'Take the password off, save the file and send it again.',
    },
    unreadable: {
      says: 'The PDF cannot be read',
      next: 'Open it in a PDF reader, save it anew (print to PDF) and send it again.',
    },
    too_many_revisions: {
      says: 'The file was signed more than {most} times and cannot be checked',
      next: 'Ask its issuer for a copy with fewer signatures.',
    },
    no_signature: {
      says: 'The file holds no digital signature',
      next: 'Choose the signed file; one printed and scanned holds none.',
    },
    no_such_page: { says: 'The file has no page {page}', next: 'Choose another page for the signature.' },
    field_signed: {
      says: 'This place is signed already',
      next: 'Load the page again to see who signed; choose another place to add one.',
    },
    field_unknown: {
      says: 'The document has no field for a number or day that is to be filled',
      next: 'Add the field to the template and draft again.',
    },
    field_filled: {
      says: 'Number or day of the document stand already',
      next: 'They are filled once; for another number make a new document.',
    },
    closed_by_certification: {
      says: 'Its first signer closed the file to further signatures',
      next: 'Ask its issuer for a copy that is not closed.',
    },
    trial_after_signature: {
      says: 'No trial signature is laid over a real one',
      next: 'Use a real certificate, or try on another draft.',
    },
    file_moved_on: {
      says: 'The file was signed or changed while this signature was awaited',
      next: 'Load the page again, read the newest file, and sign it if that is still wanted.',
    },
    signature_wrong: {
      says: 'The signature that came is not by this certificate over this document',
      next: 'Sign again; if it comes back, tell the administrator to check the signing connection.',
    },
    no_room: {
      says: 'Signature and time stamp are larger than their place',
      next: 'Tell the administrator: the time stamp service sends too many certificates.',
    },
    certificate_missing: {
      says: 'No certificate to sign with was found',
      next: 'Plug in the right person’s token, or choose the certificate again.',
    },
    certificate_unfit: {
      says: 'The certificate’s key does not sign here',
      next: 'Use RSA of 2048 bits or more, or ECDSA P-256 or P-384.',
    },
    certificate_ended: { says: 'The certificate ended on {day}', next: 'Have it renewed, then sign again.' },
    certificate_not_yet: {
      says: 'The certificate is in force from {day}',
      next: 'Wait for that day, and check the server’s clock.',
    },
    not_for_signing: {
      says: 'This certificate is not for signing documents',
      next: 'Choose the signing certificate of the person or agency.',
    },
    timestamp_unreachable: {
      says: 'The time stamp service cannot be reached',
      next: 'Nothing was signed. Try again in some minutes; if it lasts, tell the administrator.',
    },
    timestamp_refused: {
      says: 'The time stamp service refused (status {status})',
      next: 'Tell the administrator to check the account and policy at the service.',
    },
    timestamp_wrong: {
      says: 'The time stamp that came is not what was asked for',
      next: 'Nothing was signed. Tell the administrator to check the service’s address.',
    },
    signer_unreachable: {
      says: 'What signs cannot be reached',
      next: 'Check the token, the signing program or the network and try again; nothing was signed.',
    },
    refused_by_holder: {
      says: 'The signer refused',
      next: 'Ask the signer; if it was a slip, send it for signing again.',
    },
    confirmation_timed_out: {
      says: 'Nobody confirmed the signature in time',
      next: 'Send it for signing again and confirm it on the phone or at the token.',
    },
    refused_by_service: {
      says: 'The signing service refused',
      next: 'Check account, plan and certificate with the provider.',
    },
    transaction_taken: {
      says: 'This signing transaction was used for another document',
      next: 'Send it for signing again for a new one.',
    },
    token_missing: { says: 'No signing token was found', next: 'Plug it in, wait for its light, and sign again.' },
    pin_wrong: {
      says: 'Wrong PIN for the token',
      next: 'Type it with care: several wrong ones in a row lock the token.',
    },
    pin_few_left: {
      says: 'Wrong PIN; the token says that few tries are left',
      next: 'Look the PIN up before the next try; ask the administrator if it is lost.',
    },
    pin_last_try: {
      says: 'Wrong PIN; the token says that one try is left',
      next: 'Do not try unless sure: a wrong one locks the token.',
    },
    pin_locked: {
      says: 'The token is locked after too many wrong PINs',
      next: 'Take it to its provider or the administrator to be unlocked.',
    },
  },
}
