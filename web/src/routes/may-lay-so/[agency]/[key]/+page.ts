/** Whoever touches it need not run script: it reloads itself, and a number is a page. */
export const csr = false
