import { hash, verify } from '@node-rs/argon2'

/** Argon2id, 19 MiB, two passes (OWASP 2024); the library's default algorithm is argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** At least ten characters; length is what counts, so nothing else is asked. */
export const PASSWORD_LENGTH = 10

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST)
}

export function isPassword(hashed: string, password: string): Promise<boolean> {
  return verify(hashed, password.normalize('NFC'))
}
