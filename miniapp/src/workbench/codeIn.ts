const signs = /^[2-9A-HJKMNP-Z]{8}$/

/** A query code as typed, with or without the hyphen, or nothing. */
export function codeIn(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '')
  return signs.test(code) ? `${code.slice(0, 4)}-${code.slice(4)}` : undefined
}
