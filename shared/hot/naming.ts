import { publicWords } from '../redaction/publicWords'
import { sumOf, type Topic } from './topic'
import { unpacked } from './vectors/packed'
import { product } from './vectors/vector'

const opening =
  /^(?:[，。、！!？?\s]|A?市民?|关于|针对|请问|咨询|投诉|举报|反映|反应|建议|希望|强烈|再次|坚决|的(?!士))+/u
const ending = /(?:的)?(?:问题|投诉|建议|咨询|情况)?[，。！!？?\s]*$/u
const longest = 28

/**
 * What a topic is called, in its members' own words and with nobody's name, number or address: the place most of them name,
 * and what the message nearest to all of them says.
 */
export function nameOf(topic: Topic): { place: string | undefined; problem: string } {
  const heads = topic.members.map(({ head }) => head)
  const place = placeOf(topic, heads)
  const all = sumOf(topic)
  const nearest = topic.members
    .map((one) => ({ one, by: product(unpacked(one.vector), all) }))
    .reduce((best, next) => (next.by > best.by ? next : best))
  const bare = publicWords(nearest.one.head)
  const without = (place ? bare.replace(place, '') : bare).replace(opening, '').replace(ending, '')
  const problem = shortened(without.length >= 4 ? without : bare)
  return { place: place === undefined ? undefined : publicWords(place), problem }
}

/** What is too long ends where its words do: with a clause, or marked as cut. */
function shortened(words: string): string {
  if (words.length <= longest) return words
  const clause = /^.{9,}(?=[，。；！？、])/u.exec(words.slice(0, longest + 1))?.[0]
  return clause ?? `${words.slice(0, longest - 1)}…`
}

/** At least every third member names it. */
function placeOf({ members }: Topic, heads: readonly string[]): string | undefined {
  const names = new Set(members.flatMap(({ place }) => place ?? []))
  let best: { place: string; score: number } | undefined
  for (const place of names) {
    const count = heads.filter((head) => head.includes(place)).length
    const score = count * Math.sqrt(Math.min(place.length, 8))
    if (count * 3 >= heads.length && (!best || score > best.score)) best = { place, score }
  }
  return best?.place
}
