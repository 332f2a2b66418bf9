import { Refused } from '../refused'

/** No text that is asked for is larger; more would only make the page wait. */
const largest = 5_000_000

/** `advice`: what to do with a file that is too large. @throws Refused. */
export function requireSmall({ size }: { size: number }, advice: string): void {
  if (size > largest) throw new Refused('文件太大了', advice)
}
