/** Files read in a process apart. {…} is filled in. */
export const reading = {
  objections: {
    took_too_long: {
      says: 'Reading the file took more than {seconds} seconds and was stopped',
      next: 'Leave out pictures, annexes and empty sheets, or split it into smaller files, and send it again.',
    },
    took_too_much: {
      says: 'Reading the file took too much memory and was stopped',
      next: 'Open the file and save it anew in a smaller form, leave out pictures, or split it, and send it again.',
    },
    answer_too_large: {
      says: 'The file holds too much to be read at once',
      next: 'Put large annexes into a file of their own and send it again.',
    },
    broke: {
      says: 'Reading the file stopped halfway',
      next: 'Open it in an office program, save it anew and send it again.',
    },
    workbook_unreadable: { says: 'The Excel file cannot be read', next: 'Save it as .xlsx and send it again.' },
    workbook_too_large: {
      says: 'The workbook is too large to be read',
      next: 'Leave out pictures, sheets and formats not needed, or split it; at most 5 MB and 20,000 rows a sheet.',
    },
    busy: { says: 'Many files are waiting to be read', next: 'Wait a minute and send it again; nothing was stored.' },
  },
}
