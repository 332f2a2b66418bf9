import { readBulletin } from '@shared/answers/bulletins/bulletin'
import { reordered } from '@shared/answers/bulletins/bulletinOrder'
import { areCopies } from '@shared/answers/bulletins/copies'
import { type RankedBulletin, rankBulletins, rereadFirst } from '@shared/answers/bulletins/bulletinRanking'
import { type Encoder, noEncoder } from '@shared/answers/encoder/encoder'
import { passagesOf } from '@shared/answers/documents/passages'
import { buildIndex } from '@shared/answers/search/indexBuild'
import { type Hit, search } from '@shared/answers/search/retrieve'

interface NoticeRow {
  id: string
  text: string
}

/** Notices as the product holds them: an index of their parts, and their texts to be read again. */
export function heldNotices(notices: readonly NoticeRow[], encoder: Encoder = noEncoder) {
  const parts = notices.map(({ text }) => partsOf(text))
  const index = buildIndex(
    notices.map(({ id, text }, at) => ({
      id,
      title: text.trim().slice(0, longestTitle),
      provisions: parts[at]!.map((part, nth) => ({ id: `${nth + 1}`, heading: '', text: part })),
    })),
  )
  const bulletins = notices.map(({ text }) => readBulletin(text, encoder))
  const hits = (question: string) => search(index, question, { limit: 100 })
  return {
    hits,
    /** Hits as the library gives them, once the notices were read again. */
    reread: (question: string, found: readonly Hit[]) =>
      reordered({ index, question, encoder }, found, ({ policy }) => bulletins[policy]),
    parts: parts.flat(),
    /** Whether two notices, by their places, are one text printed twice. */
    areCopies: (one: number, other: number) => areCopies(bulletins[one]!.sketch, bulletins[other]!.sketch),
    /** The notices found, by their places among all, best first; those that were not read again behind. */
    rank(question: string, found = hits(question), weights?: readonly number[]): RankedBulletin[] {
      const each = firstOfEach(found).slice(0, rereadFirst)
      const near = each.map(({ policy, strength }) => ({ bulletin: bulletins[policy]!, strength }))
      return rankBulletins({ index, question, encoder }, near, weights).map((one) => ({
        ...one,
        place: each[one.place]!.policy,
      }))
    },
  }
}

const firstOfEach = (hits: readonly Hit[]): Hit[] =>
  [...new Map(hits.toReversed().map((hit) => [hit.policy, hit])).values()].sort((a, b) => b.score - a.score)

/** The first signs of a notice that still are its title. */
const longestTitle = 60

/** A notice without articles, in parts of two passages each. */
function partsOf(text: string): string[] {
  const pieces = passagesOf('', { id: '', heading: '', text }).map((piece) => piece.slice(1))
  return pieces.flatMap((piece, at) => (at % 2 === 0 ? [piece + (pieces[at + 1] ?? '')] : []))
}
