/** A file that is stored and may go with a report. */
export type Stored = { readonly id: string; readonly name: string }
type Answer = { readonly stored: Stored } | { readonly why: string }

/** Stores a file at an address of the API; what it refuses comes back in its own words. */
export async function sendFile(to: string, file: File, key: string): Promise<Answer> {
  const body = new FormData()
  body.set('file', file)
  try {
    const response = await fetch(to, {
      method: 'POST',
      body,
      headers: { accept: 'application/json', 'idempotency-key': key },
    })
    const told = await response.json()
    if (response.ok) return { stored: { id: told.id, name: told.name } }
    return { why: [told.title, told.next].filter(Boolean).join('. ') }
  } catch {
    return { why: '' }
  }
}
