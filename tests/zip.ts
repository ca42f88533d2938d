import { deflateRawSync } from 'node:zlib'

/** A zip as the format's specification has it, its entries in the order given. */
export function zip(entries: readonly (readonly [name: string, text: string])[], how = { stored: false }): Uint8Array {
  const files: Buffer[] = []
  const listed: Buffer[] = []
  for (const [name, text] of entries) {
    const packed = how.stored ? Buffer.from(text) : deflateRawSync(Buffer.from(text))
    const at = files.reduce((sum, { length }) => sum + length, 0)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(Buffer.byteLength(name), 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(how.stored ? 0 : 8, 10)
    central.writeUInt32LE(packed.length, 20)
    central.writeUInt32LE(Buffer.byteLength(text), 24)
    central.writeUInt16LE(Buffer.byteLength(name), 28)
    central.writeUInt32LE(at, 42)
    files.push(Buffer.concat([local, Buffer.from(name), packed]))
    listed.push(Buffer.concat([central, Buffer.from(name)]))
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(
    listed.reduce((sum, { length }) => sum + length, 0),
    12,
  )
  end.writeUInt32LE(
    files.reduce((sum, { length }) => sum + length, 0),
    16,
  )
  return new Uint8Array(Buffer.concat([...files, ...listed, end]))
}
