/** What is made when it is first asked for, and kept: much of what could be told of a question is never asked. */
export function once<T>(make: () => T): () => T {
  let made: { of: T } | undefined
  return () => (made ??= { of: make() }).of
}
