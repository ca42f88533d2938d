import koffi from 'koffi'

/** The functions of a PKCS #11 module that signing takes, and what they say; nothing of it is compiled here. */
export type Library = ReturnType<typeof openLibrary>

/** An attribute that is asked for or searched by. */
export type Attribute = { type: number; pValue: Buffer | null; ulValueLen: number }

export const CK = {
  CLASS: 0x0,
  VALUE: 0x11,
  ID: 0x102,
  CERTIFICATE: 1,
  PRIVATE_KEY: 3,
  USER: 1,
  SERIAL_SESSION: 4,
  RSA_PKCS: 0x1,
  ECDSA: 0x1041,
  OK: 0x0,
  ALREADY_INITIALIZED: 0x191,
  ALREADY_LOGGED_IN: 0x100,
} as const

// CK_ULONG is C’s unsigned long: eight bytes on Linux and macOS, four on Windows, where structures are packed as well.
const isWindows = process.platform === 'win32'
export const ULONG_BYTES = isWindows ? 4 : 8
const structure = isWindows ? koffi.pack : koffi.struct
const ATTRIBUTE = structure('CK_ATTRIBUTE', { type: 'ulong', pValue: 'void *', ulValueLen: 'ulong' })
const MECHANISM = structure('CK_MECHANISM', { mechanism: 'ulong', pParameter: 'void *', ulParameterLen: 'ulong' })

type TypeSpec = string | ReturnType<typeof koffi.pointer> | ReturnType<typeof koffi.inout>

/** @throws Error where the file is no module */
export function openLibrary(path: string) {
  const library = koffi.load(path)
  const attributes = koffi.inout(koffi.pointer(ATTRIBUTE))
  const call = (name: string, ...parameters: TypeSpec[]): ((...given: unknown[]) => number) => {
    const native = library.func('__cdecl', name, 'ulong', [...parameters])
    return (...given) => Number(native(...given))
  }
  return {
    initialize: call('C_Initialize', 'void *'),
    slots: call('C_GetSlotList', 'uint8', 'void *', 'void *'),
    tokenInfo: call('C_GetTokenInfo', 'ulong', 'void *'),
    open: call('C_OpenSession', 'ulong', 'ulong', 'void *', 'void *', 'void *'),
    close: call('C_CloseSession', 'ulong'),
    login: call('C_Login', 'ulong', 'ulong', 'void *', 'ulong'),
    logout: call('C_Logout', 'ulong'),
    find: call('C_FindObjectsInit', 'ulong', koffi.pointer(ATTRIBUTE), 'ulong'),
    found: call('C_FindObjects', 'ulong', 'void *', 'ulong', 'void *'),
    foundAll: call('C_FindObjectsFinal', 'ulong'),
    attribute: call('C_GetAttributeValue', 'ulong', 'ulong', attributes, 'ulong'),
    startSigning: call('C_SignInit', 'ulong', koffi.pointer(MECHANISM), 'ulong'),
    sign: call('C_Sign', 'ulong', 'void *', 'ulong', 'void *', 'void *'),
  }
}

/** A C unsigned long in memory, one or several. */
export const ulongs = (count: number): Buffer => Buffer.alloc(count * ULONG_BYTES)
export function ulongAt(buffer: Buffer, index: number): number {
  const at = index * ULONG_BYTES
  return ULONG_BYTES === 4 ? buffer.readUInt32LE(at) : Number(buffer.readBigUInt64LE(at))
}
export function ulong(value: number): Buffer {
  const buffer = ulongs(1)
  if (ULONG_BYTES === 4) buffer.writeUInt32LE(value)
  else buffer.writeBigUInt64LE(BigInt(value))
  return buffer
}
