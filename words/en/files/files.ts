import type { files as vi } from '../../vi/files/files.ts'

export const files: typeof vi = {
  objections: {
    not_found: { says: 'No such file', next: 'Load the page again; it may have been replaced.' },
    too_large: { says: 'The file is larger than 20 MB', next: 'Take a smaller picture, or split it.' },
    empty: { says: 'The file is empty', next: 'Choose it again; the last attempt may have broken off.' },
    kind_refused: { says: 'This kind of file is not taken', next: 'Send one of these: {kinds}.' },
    not_what_it_says: {
      says: 'The name ends in .{name} but the content is {is}',
      next: 'Rename it to .{is}, or choose the right file.',
    },
    too_many_parts: {
      says: 'The file has too many parts inside and is not opened',
      next: 'Open it, save it anew or print it to PDF, and send the new file.',
    },
    none: { says: 'No file chosen', next: 'Choose a file and send again.' },
  },
}
