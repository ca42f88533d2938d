/** Plans: reading a document, reviewing what was read, tracking what was promised. {…} is filled in. */
export const plans = {
  objections: {
    file_missing: { says: 'There is no file {file}', next: 'Check its name and the folder you are in.' },
    file_unreadable: {
      says: 'The file {file} could not be opened ({reason})',
      next: 'Check that it is a file and that you may read it.',
    },
    reading_too_long: {
      says: 'Reading the document took too long and was stopped',
      next: 'Put large annexes into files of their own and try again.',
    },
    reading_broke: {
      says: 'Reading the document broke off',
      next: 'Try again; if it happens again, save the file as .docx first.',
    },
    reading_empty: { says: 'The file is empty', next: 'Choose the file again.' },
    reading_too_large: {
      says: 'The file has {megabytes} MB, more than can be read',
      next: 'Split it or take the pictures out.',
    },
    reading_damaged: {
      says: 'The {format} file is damaged and could not be read',
      next: 'Open it in an office program and save it again.',
    },
    reading_encrypted: {
      says: 'The {format} file has a password and could not be read',
      next: 'Remove the password and send it again.',
    },
    reading_format_unknown: {
      says: 'This format cannot be read {format}',
      next: 'Save it as .docx, .pdf, .html or .txt.',
    },
    reading_encoding_guessed: {
      says: 'The file is not in UTF-8; its letters were guessed',
      next: 'Check the Vietnamese marks, or save the file as UTF-8.',
    },
    reading_scan: {
      says: 'The PDF of {pages} pages has pictures only: it is a scan, without text to read',
      next: 'Use the original .docx, or a PDF with text.',
    },
    reading_pages_damaged: {
      says: '{count} pages are damaged and could not be read',
      next: 'Compare the missing pages with the print.',
    },
    reading_nested_tables: {
      says: '{count} tables stand in cells of other tables and were read as prose',
      next: 'Look closely at what comes from there.',
    },
    reading_merged_cells: {
      says: '{count} merged cells in tables',
      next: 'Look closely at agencies and times of rows that use merged cells.',
    },
    reading_tracked_changes: {
      says: 'The document still has {count} tracked changes; what was put in is read, what was deleted is not',
      next: 'Better settle the final version before it goes in.',
    },
    reading_no_plan: { says: 'No plan was found in {name}', next: 'Check whether it is the right file.' },
    reading_period_unknown: {
      says: 'It is not known for which years the plan is',
      next: 'Give the period when you confirm the plan.',
    },
    reading_period_contradicts: {
      says: 'The years in the document contradict each other: elsewhere it says {from} – {to}',
      next: 'Choose the right period when you confirm the plan.',
    },
    reading_tasks_without_lead: {
      says: '{count} tasks name no lead agency',
      next: 'Choose the lead agency in the review.',
    },
  },
}
