import type { Form } from '#platform/http/uploads.ts'
import type { Upload } from './take-in.ts'

/** The file of a form as it is taken in. */
export function uploadIn({ file }: Form): Upload {
  return { name: file.filename, bytes: file.file, truncated: () => file.file.truncated }
}
