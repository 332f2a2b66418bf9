import type { TypeSize } from '../settings'

/** A browser enlarges pages by itself. */
export function fontScale(_: TypeSize): Record<string, string> | undefined {
  return undefined
}
