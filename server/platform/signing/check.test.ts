import assert from 'node:assert/strict'
import { constants, sign } from 'node:crypto'
import { after, before, test } from 'node:test'
import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { askOutside } from '#tests/outside-tools.ts'
import { lockedPdf, pdfOf } from '#tests/pdf.ts'
import { close } from '../paper/print.ts'
import { closeReaders } from '../reading/read-apart.ts'
import { digestOf, HASH_OIDS } from './algorithms.ts'
import type { KeyAndChain } from './authority.ts'
import { readCertificate } from './certificates.ts'
import { checkSignatures, checkSigned } from './check.ts'
import { CMS } from './cms.ts'
import { integer, nothing, octets, oid, sequence, setOf, tagged } from './der.ts'
import { layFields, prepareSignature } from './sign.ts'
import {
  authorityForTests,
  day,
  documentForTests,
  holder,
  NOON,
  rootOf,
  signWith,
  stampsFrom,
  wantedBy,
} from './testing.ts'

let authority: KeyAndChain
let head: KeyAndChain
let empty: Uint8Array
let signed: Uint8Array

before(async () => {
  authority = authorityForTests()
  head = holder(authority, { name: 'Trần Thị Ửng' }, 'rsa')
  empty = (await layFields(await documentForTests())).pdf
  signed = await signWith(empty, head, { field: 'head' })
})
after(async () => {
  closeReaders()
  await close()
})

const check = (pdf: Uint8Array, at = NOON, roots = [rootOf(authority)]) => checkSignatures(pdf, roots, at)
const first = async (pdf: Uint8Array, at = NOON, roots = [rootOf(authority)]) => {
  const {
    verdict,
    integrity,
    trust,
    isWeak,
    coversWhole,
    after: later,
  } = (await check(pdf, at, roots)).signatures[0] ?? {}
  return { verdict, integrity, trust, isWeak, coversWhole, after: later }
}

/** The file with something added at its end, as an editor adds it. */
async function edited(pdf: Uint8Array, edit: (doc: PDFDocument) => void): Promise<Uint8Array> {
  const doc = await PDFDocument.load(pdf, { forIncrementalUpdate: true, updateMetadata: false })
  edit(doc)
  return doc.save({ useObjectStreams: false })
}

test('text drawn over a page after it was signed is told, with the page', async () => {
  const later = await edited(signed, (doc) => doc.getPages()[1]?.drawText('5.000.000', { x: 50, y: 50 }))
  assert.deepEqual(await first(later), {
    verdict: 'changed_after',
    integrity: 'intact',
    trust: 'trusted',
    isWeak: false,
    coversWhole: false,
    after: [{ kind: 'pages', what: ['2'] }],
  })
})

test('a note, a page, another look of a field and what opens with the file are told, each as what it is', async () => {
  const told = async (edit: (doc: PDFDocument) => void) =>
    (await first(await edited(signed, edit))).after?.map(({ kind, what }) => `${kind} ${what}`)
  const note = (doc: PDFDocument) => {
    const dict = doc.context.obj({ Type: 'Annot', Subtype: 'FreeText', Rect: [0, 0, 200, 200] })
    doc.getPages()[0]?.node.lookup(PDFName.of('Annots'), PDFArray).push(doc.context.register(dict))
  }
  assert.deepEqual(await told(note), ['notes 1'])
  assert.deepEqual(await told((doc) => doc.addPage()), ['pages 3'])
  assert.deepEqual(await told((doc) => doc.catalog.set(PDFName.of('OpenAction'), doc.context.obj({ S: 'Named' }))), [
    'document document',
  ])
  const moved = (doc: PDFDocument) =>
    fieldNamed(doc, 'number').set(PDFName.of('Rect'), doc.context.obj([0, 0, 500, 700]))
  assert.deepEqual(await told(moved), ['form number'])
  const unlike = (doc: PDFDocument) =>
    fieldNamed(doc, 'number').set(
      PDFName.of('AP'),
      doc.context.obj({ N: doc.context.register(doc.context.stream('0 0 9 9 re f')) }),
    )
  assert.deepEqual(await told(unlike), ['form number'])
})

test('a second field of a name that is there does not hide behind the first', async () => {
  const twin = (doc: PDFDocument) => {
    const copy = doc.context.obj({ FT: 'Tx', T: 'number', Subtype: 'Widget', Rect: [0, 0, 500, 700] })
    doc.catalog
      .lookup(PDFName.of('AcroForm'), PDFDict)
      .lookup(PDFName.of('Fields'), PDFArray)
      .insert(0, doc.context.register(copy))
  }
  assert.equal((await first(await edited(signed, twin))).verdict, 'changed_after')
})

test('signatures that were taken out of the form are counted by their traces', async () => {
  const without = (doc: PDFDocument) => doc.catalog.delete(PDFName.of('AcroForm'))
  const { signatures, hidden } = await check(await edited(signed, without))
  assert.deepEqual([signatures.length, hidden], [0, 1])
})

test('one byte of the signed part changed, and the signature is broken', async () => {
  const changed = Uint8Array.from(signed)
  const at = Buffer.from(signed).indexOf('/MediaBox [0 0 595')
  assert.ok(at > 0)
  changed[at + 15] = 0x34
  assert.equal((await first(changed)).verdict, 'broken')
})

test('a range that leaves out more than the signature’s own digits is broken', async () => {
  const text = Buffer.from(signed).toString('latin1')
  const [range = '', from = '', to = ''] = /\/ByteRange \[0 (\d+) (\d+)/.exec(text) ?? []
  const shorter = Buffer.from(
    text.replace(range, `/ByteRange [0 ${Number(from) - 9} ${to}`.padEnd(range.length)),
    'latin1',
  )
  assert.equal((await first(shorter)).verdict, 'broken')
})

test('RSA-PSS is read, which other readers call broken', async () => {
  const pss = await signedOtherwise({ hash: 'sha256', pss: true })
  assert.deepEqual([(await first(pss)).verdict, (await first(pss)).isWeak], ['valid', false])
})

test('a signature by SHA-1 is whole and weak', async () => {
  assert.equal((await first(await signedOtherwise({ hash: 'sha1', pss: false }))).verdict, 'weak')
})

test('a certificate that has ended since is judged by its trusted time stamp, without one by today', async () => {
  const owner = holder(authority, { name: 'Lê Hạn' }, 'p256', day('2027-01-01'))
  const [plain, stamped] = [
    await signWith(empty, owner, { field: 'head' }),
    await signWith(empty, owner, { field: 'head' }, stampsFrom(authority)),
  ]
  const later = day('2028-01-01')
  assert.deepEqual(
    [(await first(plain)).verdict, (await first(plain, later)).trust, (await first(plain, later)).verdict],
    ['valid', 'ended', 'unknown'],
  )
  assert.equal((await first(stamped, later)).verdict, 'valid')
  const other = authorityForTests('p256', 'Cơ quan khác')
  const foreign = await signWith(empty, owner, { field: 'head' }, stampsFrom(other))
  assert.equal((await first(foreign, later)).trust, 'ended')
})

test('a certificate of an authority that is not known here is told so; of two authorities of one name the right one counts', async () => {
  const twin = authorityForTests()
  assert.deepEqual(
    [(await first(signed, NOON, [rootOf(twin)])).trust, (await first(signed, NOON, [rootOf(twin)])).verdict],
    ['unknown_authority', 'unknown'],
  )
  assert.equal((await first(signed, NOON, [rootOf(twin), rootOf(authority)])).verdict, 'valid')
})

test('files that keep their objects in streams are signed in their own manner', async () => {
  const doc = await PDFDocument.load(await documentForTests(), { updateMetadata: false })
  const packed = await doc.save({ useObjectStreams: true, rewrite: true })
  const once = await signWith(packed, head, {
    field: 'một',
    place: { page: 1, rect: { x: 50, y: 50, width: 100, height: 40 } },
  })
  const twice = await signWith(once, holder(authority, { name: 'Văn thư' }, 'p256'), { field: 'hai' })
  const { signatures, hidden } = await check(twice)
  assert.deepEqual(
    [signatures.map(({ field, verdict }) => `${field} ${verdict}`), hidden],
    [['một valid', 'hai valid'], 0],
  )
  const said = askOutside(
    'pdfsig',
    ['-nocert', 'a.pdf'],
    { 'a.pdf': twice },
    { name: 'pdfsig judges files with object streams', instead: 'our own reader judges the same file' },
  )
  if (said) assert.equal(said.text.match(/Signature is Valid/g)?.length, 2)
})

test('what cannot be signed or judged is told by what it is', async () => {
  const locked = Buffer.from(lockedPdf(), 'latin1')
  await assert.rejects(prepareSignature(locked, wantedBy(head, { field: 'head' })), { code: 'signing.encrypted' })
  await assert.rejects(check(locked), { code: 'signing.encrypted' })
  await assert.rejects(check(Buffer.from('không phải PDF')), { code: 'signing.unreadable' })
  await assert.rejects(checkSigned(Buffer.from(pdfOf('')), [], NOON), { code: 'signing.no_signature' })
  const place = { page: 9, rect: { x: 0, y: 0, width: 9, height: 9 } }
  await assert.rejects(prepareSignature(empty, wantedBy(head, { field: 'x', place })), { code: 'signing.no_such_page' })
})

test('a file whose certification allows nothing more is not signed again', async () => {
  const closed = await edited(empty, (doc) => {
    const reference = { TransformMethod: 'DocMDP', TransformParams: { P: 1 } }
    doc.catalog.set(PDFName.of('Perms'), doc.context.obj({ DocMDP: { Type: 'Sig', Reference: [reference] } }))
  })
  await assert.rejects(prepareSignature(closed, wantedBy(head, { field: 'head' })), {
    code: 'signing.closed_by_certification',
  })
})

function fieldNamed(doc: PDFDocument, wanted: string): PDFDict {
  return doc.getForm().getField(wanted).acroField.dict
}

/** A signature as other programs make them: without the attribute that names the certificate. */
async function signedOtherwise({ hash, pss }: { hash: 'sha1' | 'sha256'; pss: boolean }): Promise<Uint8Array> {
  const { appended, from, to } = await prepareSignature(empty, wantedBy(head, { field: 'head' }))
  const whole = Buffer.concat([empty, Buffer.from(appended, 'base64')])
  const covered = digestOf(hash, whole.subarray(0, from), whole.subarray(to))
  const attributes = setOf(
    sequence(oid(CMS.CONTENT_TYPE), setOf(oid(CMS.DATA))),
    sequence(oid(CMS.MESSAGE_DIGEST), setOf(octets(covered))),
  )
  const padding = pss ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 } : {}
  const value = sign(hash, attributes, { key: head.key, ...padding })
  const hashed = sequence(oid(hash === 'sha1' ? '1.3.14.3.2.26' : HASH_OIDS.sha256))
  const masked = tagged(1, sequence(oid('1.2.840.113549.1.1.8'), hashed))
  const algorithm = pss
    ? sequence(oid('1.2.840.113549.1.1.10'), sequence(tagged(0, hashed), masked, tagged(2, integer(32))))
    : sequence(oid('1.2.840.113549.1.1.1'), nothing())
  const [own = Buffer.alloc(0)] = head.chain
  const { issuerBytes, serialBytes } = readCertificate(own)
  const signer = sequence(
    integer(1),
    sequence(issuerBytes, integer(serialBytes)),
    hashed,
    tagged(0, attributes.subarray(attributes[1] === 0x81 ? 3 : 2)),
    algorithm,
    octets(value),
  )
  const signedData = sequence(integer(1), setOf(hashed), sequence(oid(CMS.DATA)), tagged(0, own), setOf(signer))
  whole.write(sequence(oid(CMS.SIGNED_DATA), tagged(0, signedData)).toString('hex'), from + 1, 'latin1')
  return whole
}
