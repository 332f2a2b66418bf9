import { Problem } from '@shared/problem'

/** Looked at before it is decided in which encoding a text is; in bytes. */
const looked = 1_000_000

/**
 * The text in some bytes, piece by piece: by its byte-order mark, else by its zeros (UTF-16 without one), else UTF-8 where
 * hardly anything speaks against it, else GB 18030. What is no text in it comes out as U+FFFD.
 * @throws Problem 'cannot-read-file' when the file is empty.
 */
export async function* decodedText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const held: Uint8Array[] = []
  let size = 0
  let decoder: TextDecoder | undefined
  for await (const piece of bytes) {
    if (decoder) {
      yield decoder.decode(piece, { stream: true })
      continue
    }
    held.push(piece)
    size += piece.length
    if (size < looked) continue
    decoder = new TextDecoder(encodingOf(Buffer.concat(held)))
    yield decoder.decode(Buffer.concat(held.splice(0)), { stream: true })
  }
  if (size === 0) throw new Problem('cannot-read-file', '文件是空的')
  if (!decoder) {
    const all = Buffer.concat(held)
    decoder = new TextDecoder(encodingOf(all))
    yield decoder.decode(all, { stream: true })
  }
  yield decoder.decode()
}

function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  const some = head.subarray(0, 4_000)
  const zeros = (odd: number) => some.filter((one, at) => at % 2 === odd && one === 0).length
  if (zeros(1) > some.length / 40) return 'utf-16le'
  if (zeros(0) > some.length / 40) return 'utf-16be'
  // A few broken signs do not make another encoding of a text; Chinese in GB 18030 is broken all over in UTF-8.
  const text = new TextDecoder('utf-8').decode(head)
  return (text.match(/\ufffd/g)?.length ?? 0) <= 2 + text.length / 200 ? 'utf-8' : 'gb18030'
}
