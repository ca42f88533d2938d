/** Documents: what is refused, what states and permissions are called. */
export const documents = {
  states: {
    drafted: 'Draft',
    submitted: 'Waits for a signature',
    signed: 'Signed, waits for a number',
    numbered: 'Numbered, waits to be issued',
    issued: 'Issued',
    replaced: 'Replaced',
    void: 'Void',
  },
  objections: {
    pattern_unsound: {
      says: 'A number needs {số} once, and may hold {năm} besides',
      next: 'For example: {số}/QĐ-UBND.',
    },
    register_stands: { says: 'The register {series} of {year} is open already', next: 'Open it from the list.' },
    register_not_found: { says: 'There is no such register', next: 'See the list of registers.' },
    no_register: {
      says: 'The agency has no register “{series}” yet',
      next: 'The records clerk opens it first.',
    },
    other_year: { says: 'The day is not in the year {year} of the register', next: 'Choose a day of that year.' },
    day_ahead: { says: 'No number is given for a day to come', next: 'Choose today or an earlier day.' },
    day_before_last: {
      says: 'The last number was given for {day}; a later number has no earlier day',
      next: 'Choose that day or a later one.',
    },
    number_not_found: { says: 'The register has no such number', next: 'See its numbers.' },
    number_is_void: { says: 'This number is void', next: 'See the reason in the register.' },
    number_in_use: { says: 'A document carries this number', next: 'Open the document and make it void there.' },
    kind_not_found: { says: 'There is no such kind of document', next: 'Choose one from the list.' },
    template_not_found: { says: 'There is no such template', next: 'See the list of templates.' },
    template_stands: { says: 'The code {code} is taken', next: 'Choose another, or begin the next edition.' },
    template_has_draft: { says: 'The template has a draft already', next: 'Go on with that draft.' },
    template_change_when: { says: 'A published edition does not change', next: 'Begin the next edition.' },
    template_publish_when: { says: 'Only a draft can be published', next: 'See the state of this edition.' },
    template_withdraw_when: {
      says: 'Only a published edition can be withdrawn',
      next: 'See the state of this edition.',
    },
    template_renew_when: { says: 'This edition is a draft', next: 'Go on with the draft.' },
    template_empty: { says: 'The template is empty', next: 'Put a Word file to it, or write its text.' },
    template_faulty: {
      says: 'The template has {count} faults',
      next: 'Mend each one in the list and put the file again.',
    },
    template_from_not_later: {
      says: 'The edition before is used from {day}; this one has to begin later',
      next: 'Choose a later day.',
    },
    template_not_published: { says: 'The template is not published', next: 'Choose one that is in use.' },
    template_not_valid: { says: 'The template is not for today', next: 'Choose one that is in use.' },
    template_takes_no_file: {
      says: 'This template is written here and takes no Word file',
      next: 'Change its text on the page.',
    },
    word_needed: { says: 'A Word file (.docx) is needed', next: 'Save it as .docx and put it again.' },
    word_unreadable: {
      says: 'This Word file cannot be read',
      next: 'Open it in Word or LibreOffice, save it and put it again.',
    },
    word_too_large: { says: 'The Word file is too large', next: 'Take pictures out of it and put it again.' },
    does_not_fill: {
      says: 'This Word file cannot be filled',
      next: 'See that the places ⟦…⟧ are whole, or draft it anew.',
    },
    document_not_found: { says: 'There is no such document', next: 'See the list of documents.' },
    verification_not_found: {
      says: 'No document has this code',
      next: 'Look at the code on the document again; if it is still not found, ask the agency named there.',
    },
    subject_needed: { says: 'Such a document is drafted from a dossier', next: 'Open the dossier and draft it there.' },
    subject_elsewhere: { says: 'The dossier is at another agency', next: 'Draft it where the dossier is handled.' },
    values_wrong: { says: 'Some fields are wrong', next: 'Mend the fields that are named.' },
    value_unknown: { says: 'This kind of document has no such field', next: 'Leave it out.' },
    value_wrong: { says: 'The field is not of its form', next: 'Look at what it says.' },
    value_not_text: { says: 'A text is needed, 5,000 letters at most', next: 'Make it shorter, or take ⟦ ⟧ out.' },
    value_not_day: { says: 'A day is needed', next: 'Write day/month/year.' },
    value_not_money: { says: 'A sum in whole đồng is needed', next: 'Write figures only.' },
    value_not_number: { says: 'A number is needed', next: 'Write figures only.' },
    value_not_yes_no: { says: 'Choose yes or no', next: 'Choose one of the two.' },
    values_missing: { says: '{count} fields that are needed are empty', next: 'Fill them, then send it to be signed.' },
    edit_when: { says: 'Only a draft can be changed (now: {state})', next: 'Ask the signer to send it back.' },
    submit_when: {
      says: 'Only a draft can be sent to be signed (now: {state})',
      next: 'See the state of the document.',
    },
    send_back_when: {
      says: 'Only one without a number can be sent back (now: {state})',
      next: 'Make it void, if need be.',
    },
    sign_when: {
      says: 'Only one that waits for it can be signed (now: {state})',
      next: 'See the state of the document.',
    },
    number_when: { says: 'Only a signed one gets a number (now: {state})', next: 'Wait for the signature.' },
    issue_when: { says: 'Only a numbered one can be issued (now: {state})', next: 'Give it a number first.' },
    void_when: { says: 'The document is void or replaced already', next: 'See the state of the document.' },
    replace_when: {
      says: 'Only one that counts can be replaced (now: {state})',
      next: 'See the state of the document.',
    },
    own: { says: 'Who drafted it does not sign it', next: 'Hand it to who has the authority.' },
    no_signer: {
      says: 'No digital signature is set up for you',
      next: 'Ask the administrator to set it up under Signatures; or sign with other software and bring the PDF, or on paper.',
    },
    no_seal: {
      says: 'No digital seal of the agency is set up',
      next: 'Ask the administrator to set it up under Signatures; or bring the sealed PDF.',
    },
    no_signature: { says: "The document's file has no such signature", next: 'See the signatures of the document.' },
    signing_waits: {
      says: 'A signature is waiting to be confirmed until {until}',
      next: 'Confirm it on the phone or at the device; after that it can be signed again.',
    },
    word_not_signed_here: {
      says: 'A document written in Word cannot be signed here yet',
      next: 'Open it: sign its PDF with other software and bring it, or sign on paper.',
    },
    agent_needed: {
      says: 'This document is signed by a token at the signer’s own machine',
      next: 'Open the document at the machine with the token and press “Sign by the token at this machine”.',
    },
    token_not_set: {
      says: 'Nobody is set up here to sign by a token at their own machine',
      next: 'Sign in the way that is set up, or have the administrator change it under Signatures.',
    },
    signing_over: {
      says: 'This signature is over, done, or not yours',
      next: 'Load the page again and sign anew.',
    },
    certificate_of_another: {
      says: 'The certificate in the token is not that of who is set up to sign',
      next: 'Plug in your own token. If the certificate was renewed, have the number corrected under Signatures.',
    },
    signer_agent_elsewhere: {
      says: 'The agent must run on the very machine that has the token',
      next: 'Write http://127.0.0.1:18443 (another port if the agent listens there).',
    },
    signer_holder_missing: {
      says: 'It must be known whose certificate is in the token',
      next: 'Write the personal number or tax code in the certificate, or its serial number.',
    },
    signer_unknown: { says: 'There is no such way of signing', next: 'Choose from the list.' },
    signer_nobody: {
      says: 'This person holds no role that signs documents there',
      next: 'Give the role first, then set the signature up.',
    },
    seal_of_body: {
      says: 'This unit has no seal of its own',
      next: 'Set up the signature of the agency it belongs to.',
    },
    signer_setting_wrong: { says: 'This is not written rightly', next: 'See what the signing service says.' },
    signer_address_open: {
      says: 'The address must begin with https://',
      next: 'http:// only for this very machine (127.0.0.1).',
    },
    signer_secret_missing: {
      says: 'The token of the service is needed',
      next: 'Enter it; it is asked for again when the address changes.',
    },
    file_same: {
      says: 'This file is the one issued as {symbol}; it was not changed',
      next: 'What it says can be relied on.',
    },
    file_other: {
      says: 'This file is not the one issued as {symbol}',
      next: 'Its signatures are whole, but it is another file, or one from before the seal. Ask the agency for the issued one.',
    },
    file_changed: {
      says: 'This file was changed after it was signed; it is not the one issued as {symbol}',
      next: 'Do not use it; ask the agency for the issued one.',
    },
    file_unsigned: {
      says: 'This file has no digital signature; it is not the one issued as {symbol}',
      next: 'A scan of a print cannot be verified; compare number, day and text with the agency.',
    },
    file_needed: { says: 'The file with number and seal is needed', next: 'Put the sealed PDF here to issue it.' },
    pdf_needed: { says: 'A PDF file is needed', next: 'Export it as PDF and put it here.' },
    draft_takes_no_file: {
      says: 'This document is changed by its fields and takes no Word file',
      next: 'Change its fields.',
    },
    no_file: { says: 'The document has no such file yet', next: 'See which files it has.' },
  },
  permissions: {
    see: 'See documents',
    draft: 'Draft documents',
    sign: 'Sign documents',
    issue: 'Number and issue documents',
    registers: 'Keep registers of numbers',
    signers: 'Set up digital signatures',
    templates: 'Keep templates of documents',
  },
}

/** Fields that every template may name. */
export const document_fields = {
  co_quan: 'Agency that issues it',
  co_quan_cap_tren: 'Agency above',
  dia_danh: 'Place',
  so_van_ban: 'Number and symbol',
  ngay_van_ban: 'Day of issue',
  nguoi_ky: 'Name of who signs',
  chuc_vu_ky: 'Position of who signs',
  ma_kiem_tra: 'Verification code',
  dia_chi_kiem_tra: 'Address of the verification page',
}

/** What stands in a page where something is not known yet. */
export const document_blanks = {
  date: 'day      month      year          ',
  preview: 'PREVIEW',
}

/** What stands where something was signed, and beside the QR code. */
export const document_marks = {
  signed_by: 'Signed by: {name}',
  signed_on: 'Signed on: {day}',
  verify: 'Scan to verify, code:',
}
