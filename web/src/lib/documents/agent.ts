/** What an agent on this machine answered; null where nobody answers, or the browser does not let us ask. */
export type AgentAnswer = { readonly status: number; readonly body: Readonly<Record<string, unknown>> } | null

const PAIRED = 'agent-token'
const PAUSE_MS = 1_000

/** One question to the agent at this machine (agent/README.md), with what was paired in this tab. */
export async function askAgent(agent: string, path: string, body?: object): Promise<AgentAnswer> {
  const paired = sessionStorage.getItem(PAIRED) ?? ''
  try {
    const response = await fetch(`${agent}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        'content-type': 'application/json',
        ...(paired ? { authorization: `Bearer ${paired}` } : {}),
      },
      body: body ? JSON.stringify(body) : undefined,
    })
    const told: unknown = await response.json()
    return { status: response.status, body: isRecord(told) ? told : {} }
  } catch {
    return null
  }
}

/** Pairs this tab with the agent by the code that it shows. */
export async function pair(agent: string, code: string): Promise<'paired' | 'wrong' | 'away'> {
  const answer = await askAgent(agent, '/v1/pairing', { code })
  const token = answer?.body.token
  if (typeof token !== 'string') return answer ? 'wrong' : 'away'
  sessionStorage.setItem(PAIRED, token)
  return 'paired'
}

/** Asks on until the order is no longer waiting; null where the agent went away. */
export async function settled(agent: string, id: string): Promise<AgentAnswer> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    const answer = await askAgent(agent, `/v1/signatures/${encodeURIComponent(id)}`)
    if (answer?.body.status !== 'waiting') return answer
  }
}

const isRecord = (told: unknown): told is Readonly<Record<string, unknown>> =>
  typeof told === 'object' && told !== null && !Array.isArray(told)
