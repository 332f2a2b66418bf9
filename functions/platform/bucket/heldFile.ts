import type { Bucket } from './bucket'

interface Looking {
  now: () => Date
  /** Milliseconds between two looks. */
  every?: number
}

/**
 * A file of the bucket, read and worked up once and again when the bucket holds a newer one; looked at most every
 * `every` milliseconds. The old content goes on answering while a newer file cannot be read.
 * @returns a function that gives the present content; it throws only while there has never been a good one.
 */
export function heldFile<T>(
  bucket: Bucket,
  key: string,
  workUp: (bytes: Uint8Array | undefined) => T,
  { now, every = 2_000 }: Looking,
): () => Promise<T> {
  let held: { version: string | undefined; content: T } | undefined
  let loading: Promise<T> | undefined
  let lookedAt = Number.NEGATIVE_INFINITY

  async function load(): Promise<T> {
    const version = await bucket.version(key)
    if (held && held.version === version) return held.content
    try {
      const content = workUp(await bucket.read(key))
      held = { version, content }
      return content
    } catch (error) {
      if (held) return held.content
      throw error
    }
  }

  return async () => {
    const at = now().getTime()
    if (held && Math.abs(at - lookedAt) < every) return held.content
    lookedAt = at
    loading ??= load().finally(() => {
      loading = undefined
    })
    return loading
  }
}

export const jsonOf = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes))
