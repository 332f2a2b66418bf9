import type { NoticeFile } from './noticeFile'

/** 「补偿标准表.pdf」 */
export function fullNameOf({ name, file }: Pick<NoticeFile, 'name' | 'file'>): string {
  const suffix = file.slice(file.lastIndexOf('.'))
  return name.toLowerCase().endsWith(suffix) ? name : `${name}${suffix}`
}
