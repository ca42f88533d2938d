import { createTransport } from 'nodemailer'
import type { Driver, Letter, Outcome, Transport } from '#notices'

const PATIENCE = 20_000

/** Mail by a server of the province: SMTP with or without TLS from the start, signed in where it wants a name. */
export const smtp: Driver = {
  name: 'smtp',
  channel: 'mail',
  real: true,
  password: 'optional',
  settings: [
    { name: 'host', kind: 'host', needed: true },
    { name: 'port', kind: 'port', needed: true },
    { name: 'security', kind: 'choice', choices: ['tls', 'starttls', 'none'], needed: true },
    { name: 'user', kind: 'text', needed: false },
    { name: 'from', kind: 'mail', needed: true },
    { name: 'from_name', kind: 'text', needed: false },
  ],
  open: smtpTransport,
}

function smtpTransport(settings: Readonly<Record<string, string>>, password: string | null): Transport {
  const { host = '', port = '25', security, user, from = '', from_name = '' } = settings
  return {
    async send({ id, to, subject, text }: Letter): Promise<Outcome> {
      const connection = createTransport({
        host,
        port: Number(port),
        secure: security === 'tls',
        requireTLS: security === 'starttls',
        ignoreTLS: security === 'none',
        ...(user ? { auth: { user, pass: password ?? '' } } : {}),
        connectionTimeout: PATIENCE,
        greetingTimeout: PATIENCE,
        socketTimeout: PATIENCE,
        // A letter is made of texts alone: nothing in it is fetched from the disk or the network.
        disableFileAccess: true,
        disableUrlAccess: true,
      })
      try {
        await connection.sendMail({
          from: { name: from_name, address: from },
          to: { name: '', address: to },
          subject: subject ?? '',
          text,
          messageId: `<${id}@${from.split('@').at(-1)}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
        return { state: 'sent', reference: id }
      } catch (error) {
        const code = refusalOf(error)
        if (code) return { state: 'failed', code }
        throw error
      } finally {
        connection.close()
      }
    },
  }
}

/** A server that says 5xx of the recipient or the letter will say so tomorrow; of who asks (530–539) it will not, once that is put right. */
function refusalOf(error: unknown): string | null {
  const { responseCode } = (error ?? {}) as { responseCode?: unknown }
  if (typeof responseCode !== 'number' || responseCode < 500) return null
  return responseCode >= 530 && responseCode < 540 ? null : `smtp_${responseCode}`
}
