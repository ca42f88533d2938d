/** The page of open data. */
export const open_data = {
  title: 'Open data',
  lead: 'Tables of {province} that anybody may load, use again and check. No table holds the name of a citizen.',
  licence: 'Terms of use',
  files: 'Files',
  columns: 'Columns',
  column: 'Column',
  meaning: 'Meaning',
  changes: {
    daily: 'Brought up to date daily',
    monthly: 'Brought up to date monthly',
    irregular: 'Changes now and then',
  },
  whole: 'Whole table',
  year: 'Year {year}',
  catalogue: 'Catalogue as DCAT-AP (for machines)',
  none: 'There are no figures yet',
  door: 'Open data',
  objections: {
    set_not_found: { says: 'There is no such table of open data', next: 'See the tables on the page of open data.' },
    year_not_found: { says: 'This table has no year {year}', next: 'Choose one of the years of the table.' },
  },
}
