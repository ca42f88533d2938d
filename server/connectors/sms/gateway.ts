import type { Driver, Letter, Outcome, Transport } from '#notices'

const PATIENCE = 20_000

/**
 * SMS by an HTTP gateway, as providers of brandnames in Viet Nam have them: one POST of JSON for each message, a token, the
 * brandname, whether the text has marks. README.md has the contract; a provider with other names is a connector beside
 * this one.
 */
export const gateway: Driver = {
  name: 'gateway',
  channel: 'sms',
  real: true,
  password: 'needed',
  settings: [
    { name: 'url', kind: 'url', needed: true },
    { name: 'brandname', kind: 'text', needed: true },
    { name: 'marks', kind: 'choice', choices: ['without', 'with'], needed: true },
  ],
  open: gatewayTransport,
}

function gatewayTransport(settings: Readonly<Record<string, string>>, token: string | null): Transport {
  const { url = '', brandname = '', marks } = settings
  return {
    async send({ id, to, text }: Letter): Promise<Outcome> {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token ?? ''}` },
        body: JSON.stringify({ request_id: id, brandname, to: international(to), text, unicode: marks === 'with' }),
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE),
      })
      const answer = await answerOf(response)
      if (response.ok && answer.status === 'accepted') return { state: 'sent', reference: answer.message_id }
      if (answer.status === 'rejected') return { state: 'failed', code: answer.code }
      throw Object.assign(new Error('the gateway did not take the message'), { code: `gateway_${response.status}` })
    },
  }
}

type Answer = { status: string; message_id: string | null; code: string }

async function answerOf(response: Response): Promise<Answer> {
  const body: unknown = await response.json().catch(() => null)
  const { status, message_id, code } = (body ?? {}) as { status?: unknown; message_id?: unknown; code?: unknown }
  return {
    status: typeof status === 'string' ? status : '',
    message_id: typeof message_id === 'string' ? message_id.slice(0, 200) : null,
    code: typeof code === 'string' && /^[\w.-]{1,40}$/.test(code) ? code : 'rejected',
  }
}

/** `0900 000 123` as networks write it: 84900000123. */
export function international(phone: string): string {
  const digits = phone.replace(/\D/g, '')
  return digits.startsWith('0') ? `84${digits.slice(1)}` : digits
}
