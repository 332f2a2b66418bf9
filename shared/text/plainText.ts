import { plainIdeographs } from './ideographs'

/**
 * By the code of a sign, what it is in a plain text, wherever it stands; 0 for those that are looked at more closely. Chinese
 * characters and the usual marks are themselves, ASCII is in small letters, and full-width ASCII is ASCII.
 */
export const plainSigns = new Uint16Array(0x10000)
const small = (code: number) => (code >= 0x41 && code <= 0x5a ? code + 0x20 : code)
for (const sign of '\t\n、。〈〉《》「」『』【】‘’“”—') plainSigns[sign.charCodeAt(0)] = sign.charCodeAt(0)
for (let code = 0x20; code < 0x7f; code++) plainSigns[code] = small(code)
for (let code = 0x21; code < 0x7f; code++) plainSigns[code + 0xfee0] = small(code)
for (let code = 0x3400; code < 0x4dc0; code++) plainSigns[code] = code
for (let code = 0x4e00; code < 0xa000; code++) plainSigns[code] = code

/** One spelling for the same signs (NFKC, small letters, ideographs for radicals): most texts have it already, and are given back. */
export function plainText(text: string): string {
  let said = ''
  let kept = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const plain = plainSigns[code]!
    if (plain === code) continue
    if (plain === 0) return plainIdeographs(text).normalize('NFKC').toLowerCase()
    said += text.slice(kept, at) + String.fromCharCode(plain)
    kept = at + 1
  }
  return kept === 0 ? text : said + text.slice(kept)
}
