import { type Bucket, requirePlainKey } from './bucket'

/** A bucket that lasts as long as the process: for tests and demonstrations. */
export function memoryBucket(): Bucket {
  const files = new Map<string, { bytes: Uint8Array; version: number }>()
  let writes = 0
  return {
    async read(key) {
      return files.get(requirePlainKey(key))?.bytes.slice()
    },
    async write(key, bytes) {
      files.set(requirePlainKey(key), { bytes: bytes.slice(), version: ++writes })
    },
    async version(key) {
      return files.get(requirePlainKey(key))?.version.toString()
    },
    async list(prefix) {
      return [...files.keys()].filter((key) => key.startsWith(prefix)).sort()
    },
    async remove(key) {
      files.delete(requirePlainKey(key))
    },
  }
}
