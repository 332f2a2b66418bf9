import { Problem } from '@shared/problem'

/**
 * Bytes of a text file → text: by its byte-order mark, else UTF-8, else GB 18030 (which includes GBK and GB 2312).
 * Throws Problem 'cannot-read-file' where the bytes are no text in any of them.
 */
export function decode(bytes: Uint8Array): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined
  for (const encoding of marked ? [marked] : ['utf-8', 'gb18030']) {
    const text = decoded(bytes, encoding)
    if (text !== undefined && looksLikeText(text)) return text
  }
  throw new Problem('cannot-read-file', '文字编码认不出来，请另存为 UTF-8 后再导入')
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** No control characters, and hardly any from the private areas that wrong decoding lands in. */
function looksLikeText(text: string): boolean {
  const odd = text.match(/[^\P{Cc}\s]|[\p{Co}\ufffd]/gu)?.length ?? 0
  return odd <= text.length / 200
}
