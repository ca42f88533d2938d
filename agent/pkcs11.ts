import { createHash, X509Certificate } from 'node:crypto'
import { ecdsaFromRaw } from '../server/platform/signing/der.ts'
import type { Certificate, Keys, Refusal, Signed } from './keys.ts'
import { type Attribute, CK, type Library, openLibrary, ulong, ulongAt, ulongs } from './pkcs11-library.ts'

const MOST_SLOTS = 32
const MOST_OBJECTS = 64
const MOST_BYTES = 16 * 1024
const TOKEN_INFO_BYTES = 512
/** In CK_TOKEN_INFO, after four texts of 32, 32, 16 and 16 letters. */
const FLAGS_AT = 96
const FLAGS = { few: 0x10000, last: 0x20000, locked: 0x40000 } as const

const REFUSALS: Readonly<Record<number, Refusal>> = {
  160: 'pin_wrong',
  161: 'pin_wrong',
  162: 'pin_wrong',
  164: 'pin_locked',
  48: 'device_failed',
  50: 'token_missing',
  224: 'token_missing',
  225: 'token_missing',
}

/** Before a digest, what names it: DigestInfo of PKCS #1 for SHA-256. */
const SHA256_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex')

/** The tokens of one module. @throws Error where the module cannot be loaded or will not start */
export function pkcs11Keys(path: string): Keys {
  const library = openLibrary(path)
  const started = library.initialize(null)
  if (started !== CK.OK && started !== CK.ALREADY_INITIALIZED)
    throw new Error(`C_Initialize: 0x${started.toString(16)}`)
  return {
    list: async () =>
      slotsIn(library)
        .flatMap((slot) => certificatesOn(library, slot))
        .map(({ told }) => told),
    sign: async (id, digest, pin) => signOn(library, id, digest, pin),
  }
}

type Kept = { readonly told: Certificate; readonly slot: number; readonly keyId: Buffer }

function slotsIn(library: Library): number[] {
  const slots = ulongs(MOST_SLOTS)
  const count = ulong(MOST_SLOTS)
  if (library.slots(1, slots, count) !== CK.OK) return []
  return Array.from({ length: ulongAt(count, 0) }, (_, index) => ulongAt(slots, index))
}

function certificatesOn(library: Library, slot: number): Kept[] {
  const session = openSession(library, slot)
  if (session === null) return []
  try {
    const found = objectsOf(library, session, [attribute(CK.CLASS, ulong(CK.CERTIFICATE))]).flatMap((object) => {
      const der = attributeOf(library, session, object, CK.VALUE)
      const keyId = attributeOf(library, session, object, CK.ID)
      const x509 = der && readable(der)
      return x509 && keyId ? [{ x509, keyId }] : []
    })
    const all = found.map(({ x509 }) => x509)
    return found.filter(({ x509 }) => !x509.ca).map(({ x509, keyId }) => ({ told: toldOf(x509, all), slot, keyId }))
  } finally {
    library.close(session)
  }
}

function toldOf(own: X509Certificate, all: readonly X509Certificate[]): Certificate {
  return {
    id: createHash('sha256').update(own.raw).digest('hex'),
    holder: /(?:^|\n)CN=(.*)/.exec(own.subject)?.[1] ?? own.subject,
    certificates: chainOf(own, all).map((one) => one.raw.toString('base64')),
    kind: own.publicKey.asymmetricKeyType === 'ec' ? 'ec' : 'rsa',
  }
}

function chainOf(own: X509Certificate, all: readonly X509Certificate[]): X509Certificate[] {
  const chain = [own]
  for (let last = own; chain.length < 6; ) {
    const above = all.find((one) => !chain.includes(one) && last.checkIssued(one))
    if (!above) return chain
    chain.push(above)
    last = above
  }
  return chain
}

function signOn(library: Library, id: string, digest: Buffer, pin: string): Signed {
  const slots = slotsIn(library)
  if (slots.length === 0) return { refused: 'token_missing' }
  const kept = slots.flatMap((slot) => certificatesOn(library, slot)).find(({ told }) => told.id === id)
  if (!kept) return { refused: 'certificate_missing' }
  const session = openSession(library, kept.slot)
  if (session === null) return { refused: 'token_missing' }
  try {
    const secret = Buffer.from(pin, 'utf8')
    const entered = library.login(session, CK.USER, secret, secret.length)
    secret.fill(0)
    if (entered !== CK.OK && entered !== CK.ALREADY_LOGGED_IN)
      return { refused: refusalFor(library, kept.slot, entered) }
    return signIn(library, session, kept, digest)
  } finally {
    library.logout(session)
    library.close(session)
  }
}

function signIn(library: Library, session: number, { keyId, told }: Kept, digest: Buffer): Signed {
  const wanted = [attribute(CK.CLASS, ulong(CK.PRIVATE_KEY)), attribute(CK.ID, keyId)]
  const [key] = objectsOf(library, session, wanted)
  if (key === undefined) return { refused: 'certificate_missing' }
  const isRsa = told.kind === 'rsa'
  const data = isRsa ? Buffer.concat([SHA256_INFO, digest]) : digest
  const mechanism = { mechanism: isRsa ? CK.RSA_PKCS : CK.ECDSA, pParameter: null, ulParameterLen: 0 }
  const signature = Buffer.alloc(1_024)
  const length = ulong(signature.length)
  const begun = library.startSigning(session, mechanism, key)
  const done = begun === CK.OK ? library.sign(session, data, data.length, signature, length) : begun
  if (done !== CK.OK) return { refused: REFUSALS[done] ?? 'device_failed' }
  const raw = signature.subarray(0, ulongAt(length, 0))
  return { signature: isRsa ? Buffer.from(raw) : ecdsaFromRaw(raw) }
}

/** PKCS #11 counts no tries; it says when few, one or none are left. */
function refusalFor(library: Library, slot: number, code: number): Refusal {
  const refusal = REFUSALS[code] ?? 'device_failed'
  const info = Buffer.alloc(TOKEN_INFO_BYTES)
  if (refusal !== 'pin_wrong' || library.tokenInfo(slot, info) !== CK.OK) return refusal
  const flags = info.readUInt32LE(FLAGS_AT)
  if (flags & FLAGS.locked) return 'pin_locked'
  if (flags & FLAGS.last) return 'pin_last_try'
  return flags & FLAGS.few ? 'pin_few_left' : 'pin_wrong'
}

function openSession(library: Library, slot: number): number | null {
  const session = ulongs(1)
  return library.open(slot, CK.SERIAL_SESSION, null, null, session) === CK.OK ? ulongAt(session, 0) : null
}

function objectsOf(library: Library, session: number, wanted: readonly Attribute[]): number[] {
  if (library.find(session, wanted, wanted.length) !== CK.OK) return []
  const objects = ulongs(MOST_OBJECTS)
  const count = ulongs(1)
  const answered = library.found(session, objects, MOST_OBJECTS, count)
  library.foundAll(session)
  return answered === CK.OK ? Array.from({ length: ulongAt(count, 0) }, (_, index) => ulongAt(objects, index)) : []
}

function attributeOf(library: Library, session: number, object: number, type: number): Buffer | null {
  const value = Buffer.alloc(MOST_BYTES)
  const asked = [attribute(type, value)]
  if (library.attribute(session, object, asked, 1) !== CK.OK) return null
  const [{ ulValueLen: length } = { ulValueLen: 0 }] = asked
  return Number(length) <= MOST_BYTES ? value.subarray(0, Number(length)) : null
}

const attribute = (type: number, value: Buffer): Attribute => ({ type, pValue: value, ulValueLen: value.length })

function readable(der: Buffer): X509Certificate | null {
  try {
    return new X509Certificate(der)
  } catch {
    return null
  }
}
