/// <reference types="vite/client" />
import type { Locale } from '#lib/words.ts'

declare global {
  namespace App {
    interface Error {
      code?: string
      trace?: string
    }
    interface Locals {
      locale: Locale
      type: 'normal' | 'large'
      /** An agent on the reader's own machine that this page's script may ask. */
      agent?: string | undefined
    }
    interface PageData {
      locale: Locale
      type: 'normal' | 'large'
      path: string
      flash: string | null
      /** Whose pages these are; the citizen layout's load asks the API. */
      province?: { name: string; phone?: string }
    }
  }
}
