/** A television shows it: no script. */
export const csr = false
