type Refusal = { content: { 'application/problem+json': unknown } }

/** The part of the contract that signing in and out speaks. */
export type SessionPaths = {
  '/api/v1/session': {
    post: {
      requestBody: { content: { 'application/json': { login: string; password: string } } }
      responses: { 201: { content: { 'application/json': { must_change_password: boolean } } }; default: Refusal }
    }
    delete: { responses: { 204: { content?: never }; default: Refusal } }
  }
}
