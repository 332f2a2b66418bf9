import type { AreaTree } from '../areas/tree'
import type { NoticeContent } from './content'

type Told = Pick<NoticeContent, 'title' | 'text' | 'areas'>

/** Letters and digits alone. */
export const bare = (words: string) => words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

/** Whether two notices say the same to the same people: one title or one text, and a place that both concern. */
export function sameNotice(one: Told, other: Told, areas: Pick<AreaTree, 'concerns'>): boolean {
  if (bare(one.title) !== bare(other.title) && bare(one.text) !== bare(other.text)) return false
  return (
    one.areas.some((code) => areas.concerns(code, other.areas)) ||
    other.areas.some((code) => areas.concerns(code, one.areas))
  )
}
