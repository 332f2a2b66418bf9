import { Problem } from '@shared/problem'
import JSZip from 'jszip'

/** Tables full of repeated words pack to a fiftieth of their size, seldom to less. */
const mostTimes = 100
/** Below this no ratio does harm; above that no register is read. In bytes. */
const [harmless, most] = [64 * 1024 * 1024, 3 * 1024 * 1024 * 1024]
const mostEntries = 10_000

/**
 * Unpacks an archive piece by piece, keeps nothing, and stops where it grows beyond what a register can hold: what the
 * archive says of its own sizes is not believed.
 * @throws Problem 'cannot-read-file'.
 */
export async function requireModestZip(bytes: Uint8Array): Promise<void> {
  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw new Problem('cannot-read-file', '这个文件打不开，不是完好的 xlsx 工作簿，请重新另存为 .xlsx')
  })
  const entries = Object.values(zip.files).filter(({ dir }) => !dir)
  if (entries.length > mostEntries)
    throw new Problem('cannot-read-file', '这个工作簿里的东西太多，请另存为新文件再导入')
  let left = Math.min(most, Math.max(harmless, bytes.length * mostTimes))
  for (const entry of entries) left = await unpacked(entry, left)
}

/** How much may still come. */
function unpacked(entry: JSZip.JSZipObject, most: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let left = most
    const stream = entry.nodeStream()
    stream.on('data', (piece: Uint8Array) => {
      left -= piece.length
      if (left >= 0) return
      stream.pause()
      reject(new Problem('cannot-read-file', '这个工作簿解开后太大，请分成几个文件，逐个导入'))
    })
    stream.on('error', () => reject(new Problem('cannot-read-file', '这个工作簿已损坏，请重新另存为 .xlsx')))
    stream.on('end', () => resolve(left))
  })
}
