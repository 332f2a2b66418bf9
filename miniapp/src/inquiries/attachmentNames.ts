import type { FileKind } from '../platform/files/files'

export const kindOf = (id: string): FileKind =>
  id.endsWith('.pdf') ? 'pdf' : /\.(docx|xlsx)$/.test(id) ? 'office' : 'picture'

const words: Record<FileKind, string> = { picture: '照片', pdf: 'PDF', office: '文档' }

/** 照片 1、照片 2、PDF 1: files keep no name of their own. */
export const attachmentNames = (ids: readonly string[]): string[] =>
  ids.map((id, at) => {
    const kind = kindOf(id)
    const ordinal = ids.slice(0, at + 1).filter((one) => kindOf(one) === kind).length
    return `${words[kind]} ${ordinal}`
  })
