import type { system as vi } from '../../vi/shared/system.ts'

export const system: typeof vi = {
  objections: {
    not_a_number: { says: '{argument} must be a whole number above 0, not “{value}”', next: '' },
    not_a_day: { says: '{argument} must be a day such as 2026-11-21, not “{value}”', next: '' },
    not_named: { says: 'No province is named yet', next: 'Run npm start to name one or load the sample.' },
    argument_missing: { says: '{argument} is missing', next: 'See ./opencchc help.' },
    backup_there: {
      says: 'The folder {folder} holds files already',
      next: 'Back up into a new or empty folder; one for each backup.',
    },
    backup_server: {
      says: 'This database is on a server of its own (DATABASE_URL); the program cannot copy it',
      next: 'Use pg_basebackup or pg_dump of that server, then copy the folder files: see docs/operating/backup.md.',
    },
    no_backup: {
      says: '{folder} is no backup: there is no backup.json',
      next: 'Name the folder that ./opencchc backup has written.',
    },
    backup_damaged: {
      says: 'The backup is damaged: the file {file} is missing or has changed',
      next: 'Nothing was restored. Use another backup.',
    },
    restore_there: {
      says: 'The data folder {folder} has a database already',
      next: 'Move the old folder aside, or set OPENCCHC_DATA to a new one (with the file secret in it).',
    },
    restore_secret: {
      says: 'The secret is missing in {folder}: without it identity numbers cannot be read',
      next: 'Copy the file secret (kept apart, it is not in the backup) into the data folder, mode 0600, and run this again.',
    },
    named_already: {
      says: 'The province is named already and has an administrator',
      next: 'Sign in with the administrator’s account.',
    },
    identifier_wrong: { says: 'A province’s identifier is a letter and two digits, for instance H99', next: '' },
  },
}
