/** The address of the sign-in page that leads back to where one wanted to go. */
export function signInPath(url: { readonly pathname: string; readonly search: string }): string {
  return `/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`
}

/** Where `?next=` leads: only a path of this site, never another one; `home` otherwise. */
export function safeNext(next: string | null, home: string): string {
  return next && /^\/(?![/\\])/.test(next) ? next : home
}
