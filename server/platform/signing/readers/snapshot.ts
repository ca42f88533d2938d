import { createHash, type Hash } from 'node:crypto'
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  type PDFObject,
  type PDFPageLeaf,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'
import { Objection } from '../../objection.ts'
import { arrayIn, dictIn, type FoundField, fieldsIn, name, nameIn } from './pdf.ts'

/** What a reader sees of a file, as digests: equal where it is the same, whatever numbers its objects have. */
export type Snapshot = {
  readonly pages: readonly string[]
  /** Of each page, what stands on it beside the form’s fields (notes, links, stamps). */
  readonly notes: readonly string[]
  /** What opens, runs or shows with the file as a whole. */
  readonly document: string
  readonly fields: ReadonlyMap<string, FieldState>
}
export type FieldState = {
  readonly kind: FoundField['kind']
  readonly isFilled: boolean
  readonly value: string
  readonly look: string
  readonly rest: string
}

/** On a page: its annotations are looked at one by one, and what only describes it is not seen. */
const PAGE_LEAVES: ReadonlySet<string> = new Set([
  'Annots',
  'Parent',
  'Metadata',
  'PieceInfo',
  'LastModified',
  'StructParents',
  'Tabs',
  'OpenCCHCTrial',
])
const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const
/** Of the catalog: parts that are looked at by themselves, or that nobody sees. */
const CATALOG_LEAVES: ReadonlySet<string> = new Set([
  'Pages',
  'AcroForm',
  'Metadata',
  'DSS',
  'Extensions',
  'Perms',
  'StructTreeRoot',
  'MarkInfo',
  'PieceInfo',
  'Type',
  'Version',
])
const UPWARD: ReadonlySet<string> = new Set(['Parent', 'P', 'StructParent'])
const DEEPEST = 400
const MOST_OBJECTS = 500_000

/** @throws Objection `signing.unreadable` where the file is deeper or larger than any that people make */
export function snapshotOf(doc: PDFDocument): Snapshot {
  const digest = digester(doc)
  const fields = fieldsIn(doc)
  const widgets = new Set(fields.flatMap((field) => field.widgets))
  const form = dictIn(doc.catalog, 'AcroForm')
  return {
    pages: doc.getPages().map(({ node }) => digest([...entriesOf(node, PAGE_LEAVES), ...inherited(node)])),
    notes: doc.getPages().map(({ node }) =>
      (arrayIn(node, 'Annots')?.asArray() ?? [])
        .map((one) => doc.context.lookup(one))
        .filter((one) => one !== undefined && !(one instanceof PDFDict && widgets.has(one)))
        .map((one) => digest(one instanceof PDFDict ? entriesOf(one, UPWARD) : []))
        .join(' '),
    ),
    document: digest([
      ...entriesOf(doc.catalog, CATALOG_LEAVES),
      ...(form ? entriesOf(form, new Set()).filter(([key]) => key === 'XFA') : []),
    ]),
    fields: new Map(fields.map((field, index) => [nameAmong(fields, index), stateOf(field, digest)])),
  }
}

/** Two fields of one name are two fields: the second must not hide the first. */
function nameAmong(fields: readonly FoundField[], index: number): string {
  const own = fields[index]?.name ?? ''
  const before = fields.slice(0, index).filter((field) => field.name === own).length
  return before === 0 ? own : `${own} (${before + 1})`
}

type Entry = readonly [string, PDFObject]
type Digest = (entries: readonly Entry[]) => string

function stateOf({ dict, kind, isFilled, widgets }: FoundField, digest: Digest): FieldState {
  const only = (one: PDFDict, ...keys: readonly string[]) =>
    entriesOf(one, new Set()).filter(([key]) => keys.includes(key))
  const without = new Set(['V', 'AP', 'AS', 'Kids', 'M', 'Ff', 'MK', 'DA', ...UPWARD])
  return {
    kind,
    isFilled,
    value: digest(only(dict, 'V')),
    look: widgets.map((widget) => digest(only(widget, 'AP', 'AS', 'MK'))).join(' '),
    rest: [dict, ...widgets.filter((widget) => widget !== dict)]
      .map((one) => digest(entriesOf(one, without)))
      .join(' '),
  }
}

function entriesOf(dict: PDFDict, without: ReadonlySet<string>): Entry[] {
  return dict
    .entries()
    .map(([key, value]): Entry => [key.decodeText(), value])
    .filter(([key]) => !without.has(key))
}

/** What a page has from those above it in the tree. */
function inherited(page: PDFPageLeaf): Entry[] {
  return INHERITED.flatMap((key): Entry[] => {
    const value = page.getInheritableAttribute(name(key))
    return value && !page.has(name(key)) ? [[key, value]] : []
  })
}

/** Digests of what entries lead to, each object of the file taken once; a page met on the way is only a page. */
function digester(doc: PDFDocument): Digest {
  const known = new Map<PDFRef, string>()
  let seen = 0

  const digest = (entries: readonly Entry[]): string => closed((into) => feed(into, entries, 0))

  function feed(into: Hash, entries: readonly Entry[], depth: number): void {
    if (depth > DEEPEST) throw new Objection('signing.unreadable')
    for (const [key, value] of [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
      into.update(`/${key} `)
      feedOne(into, value, depth + 1)
    }
  }

  function feedOne(into: Hash, value: PDFObject, depth: number): void {
    if (value instanceof PDFRef) into.update(`(${byReference(value, depth)})`)
    else if (value instanceof PDFStream) {
      feed(into, entriesOf(value.dict, new Set(['Length'])), depth)
      into.update('stream').update(value.getContents())
    } else if (value instanceof PDFDict) feedDict(into, value, depth)
    else if (value instanceof PDFArray) {
      into.update('[')
      for (const one of value.asArray()) feedOne(into, one, depth + 1)
      into.update(']')
    } else into.update(`${value} `)
  }

  function feedDict(into: Hash, dict: PDFDict, depth: number): void {
    if (nameIn(dict, 'Type') === 'Page') into.update('page')
    else {
      into.update('<<')
      feed(into, entriesOf(dict, UPWARD), depth)
      into.update('>>')
    }
  }

  function byReference(ref: PDFRef, depth: number): string {
    const found = known.get(ref)
    if (found !== undefined) return found
    seen += 1
    if (seen > MOST_OBJECTS) throw new Objection('signing.unreadable')
    known.set(ref, 'again')
    const object = doc.context.lookup(ref)
    const told = object ? closed((into) => feedOne(into, object, depth + 1)) : 'nothing'
    known.set(ref, told)
    return told
  }

  return digest
}

function closed(feed: (into: Hash) => void): string {
  const into = createHash('sha256')
  feed(into)
  return into.digest('base64')
}
