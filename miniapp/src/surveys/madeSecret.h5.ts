const size = 32

/** 32 bytes that nobody can guess, in base64url: out of the browser's own source of chance. */
export function madeSecret(): Promise<string> {
  const bytes = crypto.getRandomValues(new Uint8Array(size))
  const text = btoa(String.fromCharCode(...bytes))
  return Promise.resolve(text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''))
}
