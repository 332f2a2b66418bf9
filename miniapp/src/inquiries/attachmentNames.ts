import type { FileKind } from '../platform/files/files'

export const kindOf = (id: string): FileKind =>
  id.endsWith('.pdf') ? 'pdf' : /\.(docx|xlsx)$/.test(id) ? 'office' : 'picture'

/** What files are called, by id; those with a telling name alone. */
export type FileNames = Readonly<Record<string, string>>

const words: Record<FileKind, string> = { picture: '照片', pdf: 'PDF', office: '文档' }

/** What somebody called each, where that tells something; else 照片 1、照片 2、PDF 1. What is not to be seen at once says what it is. */
export function attachmentNames(ids: readonly string[], given: FileNames = {}): string[] {
  return ids.map((id, at) => {
    const kind = kindOf(id)
    const before = ids.slice(0, at + 1)
    const name = given[id]
    if (name === undefined) return `${words[kind]} ${before.filter((one) => kindOf(one) === kind).length}`
    const again = before.filter((one) => given[one] === name).length
    return [name, ...(again > 1 ? [`第 ${again} 份`] : []), ...(kind === 'picture' ? [] : [words[kind]])].join(' · ')
  })
}
