type Column = { readonly name: string; readonly type: 'text' | 'number' | 'day'; readonly title: string }
type Table = {
  readonly name: string
  readonly title: string
  readonly text: string
  readonly changes: 'daily' | 'monthly' | 'irregular'
  readonly columns: readonly Column[]
  readonly years: readonly string[] | null
}

const FREQUENCY = { daily: 'DAILY', monthly: 'MONTHLY', irregular: 'IRREG' } as const
const AUTHORITY = 'http://publications.europa.eu/resource/authority'
const LANGUAGE = `${AUTHORITY}/language/VIE`
const FORMATS = {
  csv: { media: 'text/csv', type: 'CSV' },
  json: { media: 'application/json', type: 'JSON' },
} as const

/**
 * The catalogue of open data as DCAT-AP 3 in JSON-LD.
 *
 * @param address where citizens reach the pages, without a slash at its end: files are named by it.
 * @param vi the tables as Vietnamese calls them, @param en the same ones in English.
 */
export function dcatOf({
  address,
  publisher,
  licence,
  vi,
  en,
}: {
  readonly address: string
  readonly publisher: string
  /** Where the terms of use stand; null where the province has set none. */
  readonly licence: string | null
  readonly vi: readonly Table[]
  readonly en: readonly Table[]
}): Record<string, unknown> {
  const terms = licence === null ? {} : { 'dct:license': { '@id': licence } }
  const english = new Map(en.map((table) => [table.name, table]))
  const body = { '@id': `${address}/#publisher`, '@type': 'foaf:Agent', 'foaf:name': in2(publisher, publisher) }
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
    },
    '@id': `${address}/du-lieu-mo`,
    '@type': 'dcat:Catalog',
    'dct:title': in2(`Dữ liệu mở, ${publisher}`, `Open data, ${publisher}`),
    'dct:description': in2('Các bảng số liệu công khai', 'Tables for everybody'),
    'dct:publisher': body,
    'dct:language': { '@id': LANGUAGE },
    ...terms,
    'foaf:homepage': { '@id': `${address}/du-lieu-mo` },
    'dcat:dataset': vi.map((table) =>
      datasetOf({ address, terms, publisher: body['@id'] }, table, english.get(table.name) ?? table),
    ),
  }
}

type Under = { readonly address: string; readonly terms: object; readonly publisher: string }

function datasetOf(under: Under, vi: Table, en: Table) {
  const { address, publisher } = under
  return {
    '@id': `${address}/du-lieu-mo#${vi.name}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': vi.name,
    'dct:title': in2(vi.title, en.title),
    'dct:description': in2(vi.text, en.text),
    'dct:publisher': { '@id': publisher },
    'dct:accrualPeriodicity': { '@id': `${AUTHORITY}/frequency/${FREQUENCY[vi.changes]}` },
    'dcat:landingPage': { '@id': `${address}/du-lieu-mo#${vi.name}` },
    'dcat:distribution': (vi.years ?? [null]).flatMap((year) => [
      distributionOf(under, vi, year, 'csv'),
      distributionOf(under, vi, year, 'json'),
    ]),
  }
}

function distributionOf(
  { address, terms }: Under,
  { name, title }: Table,
  year: string | null,
  format: keyof typeof FORMATS,
) {
  const file = `${address}/du-lieu-mo/${name}/${year ?? 'all'}.${format}`
  return {
    '@id': file,
    '@type': 'dcat:Distribution',
    'dct:title': { '@language': 'vi', '@value': year ? `${title} (${year})` : title },
    'dcat:accessURL': { '@id': file },
    'dcat:downloadURL': { '@id': file },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${FORMATS[format].media}` },
    'dct:format': { '@id': `${AUTHORITY}/file-type/${FORMATS[format].type}` },
    ...terms,
  }
}

function in2(vi: string, en: string) {
  return [
    { '@language': 'vi', '@value': vi },
    { '@language': 'en', '@value': en },
  ]
}
