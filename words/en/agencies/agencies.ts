export const agencies = {
  objections: {
    province_not_found: {
      says: 'The day in question is before the province stood in the system',
      next: 'Choose a later day.',
    },
    not_found: {
      says: 'No agency has this code on the day in question',
      next: 'Check the code of the agency and the day.',
    },
    not_standing: {
      says: 'The agency “{code}” does not stand on {day}',
      next: 'Choose a day on which the agency stands.',
    },
    code_taken: {
      says: 'The code “{code}” was given to an agency',
      next: 'Choose another; codes are never given twice.',
    },
    code_wrong: { says: 'A code has plain letters, digits, dots and hyphens, 35 at most', next: '' },
    identifier_wrong: { says: 'An identifier is written like H99.16 or 000.00.16.H99', next: '' },
    parent_missing: {
      says: 'The agency above does not stand on that day',
      next: 'Choose one that stands on that day.',
    },
    parent_below: { says: 'An agency cannot be under a part of itself', next: 'Choose another agency above it.' },
    root_stays: {
      says: 'The province is the root: it cannot be moved, ended or become something else',
      next: 'Change its name, address or telephone only.',
    },
    has_bodies: {
      says: 'The agency “{body}” still stands under “{code}”',
      next: 'Move or end that agency first, or make it part of the same merger.',
    },
    changes_ahead: {
      says: 'A change of “{code}” takes effect after {day}',
      next: 'Choose a last day after that change.',
    },
    succession_empty: {
      says: 'A succession needs a predecessor and a successor that is another agency',
      next: 'Choose who carries on the work, or add a new agency.',
    },
    group_not_found: { says: 'There is no group “{group}”', next: 'Choose a group from the list.' },
    group_code_wrong: { says: 'The code of a group is lower case and plain, for instance departments', next: '' },
    import_wrong: {
      says: 'The sheet has {count} faults; nothing was imported',
      next: 'Correct each line and column named and send the whole sheet again.',
    },
    import_nothing_new: { says: 'All agencies of the sheet stand already', next: 'There is nothing to import.' },
    import_unreadable: {
      says: 'The sheet cannot be read',
      next: 'Save it as Excel (.xlsx) or CSV UTF-8 and send it again.',
    },
    import_too_large: { says: 'The sheet is larger than {maximum} MB', next: 'Leave out pictures, or split it.' },
    import_column_missing: { says: 'This column is missing in the heading', next: '' },
    import_empty: { says: 'The sheet has no lines', next: '' },
    import_too_many: { says: 'The sheet has more than 1,000 lines; split it', next: '' },
    import_missing: { says: 'Missing', next: '' },
    import_too_long: { says: 'Too long', next: '' },
    import_unreadable_cell: { says: 'There are unreadable characters', next: '' },
    import_formula: { says: 'The cell is a formula or begins with = + - @; only text is imported', next: '' },
    import_code_wrong: { says: 'A code has plain letters, digits, dots and hyphens', next: '' },
    import_identifier_wrong: { says: 'An identifier is written like H99.16 or 000.00.16.H99', next: '' },
    import_kind_unknown: {
      says: 'Unknown kind: department, district, commune, unit, public unit, central, party, front, partner',
      next: '',
    },
    import_not_a_day: { says: 'Not a day that exists (day/month/year)', next: '' },
    import_twice: { says: 'The code is in the sheet twice', next: '' },
    import_differs: {
      says: 'The agency stands with another name, kind or agency above; change it on its page',
      next: '',
    },
    import_code_ended: { says: 'The code of an agency that has ended; codes are never given twice', next: '' },
    import_parent_unknown: { says: 'There is no such agency above', next: '' },
    import_parent_circle: { says: 'These agencies are under one another in a circle', next: '' },
  },
  kinds: {
    province: 'Province',
    department: 'Department',
    district: 'District committee',
    commune: 'Commune committee',
    unit: 'Unit of an agency',
    public_unit: 'Public service unit',
    central: 'Agency of the central line',
    party: 'Party body',
    front: 'Front and mass organisation',
    partner: 'Outside partner',
  },
}
