/** `node agent/main.ts`: signs with tokens of this machine what a page of the office, or our server, asks for. See README.md. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { modulesHere } from './modules.ts'
import { pkcs11Keys } from './pkcs11.ts'
import { type Mode, openAgent } from './server.ts'

const PORT = '18443'
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: PORT },
    module: { type: 'string' },
    origin: { type: 'string', multiple: true },
    'token-file': { type: 'string' },
    'pin-file': { type: 'string' },
  },
})

const path = values.module ?? modulesHere()[0]?.path
const mode = modeFrom()
if (path && mode) start(path, mode)
else {
  console.error(
    path
      ? usage()
      : 'Không tìm thấy phần mềm của token (PKCS #11). Cài phần mềm đi kèm token, hoặc chỉ rõ: --module ĐƯỜNG_DẪN',
  )
  process.exitCode = 2
}

function start(path: string, mode: Mode): void {
  const server = openAgent({ keys: pkcs11Keys(path), mode })
  server.on('error', ({ message }) => {
    console.error(`Không mở được cổng ${values.port}: ${message}. Đóng bản đang chạy, hoặc chọn cổng khác bằng --port.`)
    process.exitCode = 1
  })
  server.listen(Number(values.port), '127.0.0.1', () =>
    console.log(`Sẵn sàng ký tại http://127.0.0.1:${values.port} (${path})`),
  )
}

function modeFrom(): Mode | null {
  const { origin: origins, 'token-file': token, 'pin-file': pin } = values
  if (token && pin) return { kind: 'unattended', token: secretIn(token), pin: secretIn(pin) }
  if (!origins?.length) return null
  return {
    kind: 'attended',
    origins,
    show: (code) => console.log(`Mã ghép nối: ${code}   (nhập vào trang web; dùng một lần, trong 10 phút)`),
  }
}

const secretIn = (file: string): string => readFileSync(file, 'utf8').trim()

function usage(): string {
  return 'Máy cán bộ: node agent/main.ts --origin https://địa-chỉ-trang-web\nMáy chủ có HSM: node agent/main.ts --token-file TỆP --pin-file TỆP [--module ĐƯỜNG_DẪN]'
}
