import { Problem } from '@shared/problem'
import type { Context } from 'hono'

/** Deeper than any body here, names of fields in any one body, and the bytes that one value of a list has at least, roughly. */
const most = { depth: 32, names: 1_000, bytesOfOne: 25 }

const [quote, backslash, comma, colon] = ['"', '\\', ',', ':'].map((sign) => sign.charCodeAt(0))
const [openList, closeList, openObject, closeObject] = ['[', ']', '{', '}'].map((sign) => sign.charCodeAt(0))

/** Only what says that it is JSON: a form of another site cannot say so without asking first. @throws Problem 'not-json-type' | 'not-json' | 'too-large' */
export async function jsonOf(c: Context, largest: number): Promise<unknown> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw new Problem('not-json-type')
  const text = await c.req.text()
  requireModest(text, largest)
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem('not-json')
  }
}

/**
 * What JSON text holds, counted before anything is made of it: a text of brackets or of names takes a parser a hundred times
 * as long as it takes to send it. One pass over the text, and none over what stands in its strings.
 * @param largest the bytes that such a body may have; of values it may have as many as such bytes honestly hold.
 * @throws Problem 'too-large' (413) for what no form here sends.
 */
export function requireModest(text: string, largest: number): void {
  const values = Math.ceil(largest / most.bytesOfOne)
  let [depth, names, between] = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === quote) {
      at = endOfString(text, at)
      continue
    }
    if (sign === openList || sign === openObject) depth++
    else if (sign === closeList || sign === closeObject) depth--
    else if (sign === colon) names++
    else if (sign === comma) between++
    if (depth > most.depth || names > most.names || between > values) throw new Problem('too-large')
  }
}

/** Where the string that begins there ends; the end of the text where it never does. */
function endOfString(text: string, begin: number): number {
  for (let end = text.indexOf('"', begin + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes++
    if (slashes % 2 === 0) return end
  }
  return text.length
}
