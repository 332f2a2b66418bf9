import type { FileKind } from '../platform/files/files'

export const kindOf = (id: string): FileKind =>
  id.endsWith('.pdf') ? 'pdf' : /\.(docx|xlsx)$/.test(id) ? 'office' : 'picture'

/** What files are called, by id; those with a telling name alone. */
export type FileNames = Readonly<Record<string, string>>

const words: Record<FileKind, string> = { picture: '照片', pdf: 'PDF', office: '文档' }

/** What somebody called each, where that tells something, with what it is; else 照片 1、照片 2、PDF 1. */
export const attachmentNames = (ids: readonly string[], given: FileNames = {}): string[] =>
  ids.map((id, at) => {
    const kind = kindOf(id)
    const ordinal = ids.slice(0, at + 1).filter((one) => kindOf(one) === kind).length
    const name = given[id]
    return name === undefined ? `${words[kind]} ${ordinal}` : `${name}（${words[kind]} ${ordinal}）`
  })
