import type { Fields } from './notice.ts'
import type { StoredTexts } from './queries.ts'

/** What the jsonb columns of this room hold. */
export type JsonColumns = {
  /** By the names the connector declares. */
  'notices.channel.settings': Readonly<Record<string, string>>
  'notices.message.fields': Fields
  'notices.template.texts': StoredTexts
}
