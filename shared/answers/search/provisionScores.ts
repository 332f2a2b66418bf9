import type { PolicyIndex } from './indexFile'
import { Best, largest } from './largest'
import { addWords, type PassageScores } from './passageScores'
import { roomFor, roomsOf, type SearchRoom } from './searchRoom'
import { tokensOf } from '../../text/tokens'

export { weightIn } from './passageScores'

/** A document's own score is the mean of its best passages'; this share of it is added to each of its passages. */
export const ofDocument = { passages: 6, share: 0.6 }

/** What may answer, and how much each document's rank counts; both beside the index's documents. */
export interface MayAnswer {
  /** 1 where the document may answer. Absent: all may. */
  allowed?: Uint8Array | undefined
  /** The factor its scores are multiplied by. Absent: 1. */
  authority?: Float32Array | undefined
}

/** What words tell about provisions and documents, by their places in the index; 0 where they tell nothing. */
export interface ProvisionScores {
  /** (BM25 of its best passage + a share of its document's score) × authority. */
  scoreOf(provision: number): number
  /** BM25 of its best passage, and nothing else. */
  ownScoreOf(provision: number): number
  passageOf(provision: number): number
  /** 0…1: the part of the words' weight that the best passage holds. */
  coverageOf(provision: number): number
  /** The provisions of the highest scores, best first, equal ones by place. */
  best(limit: number): number[]
  /** A document's own score. */
  documentOf(policy: number): number
  /** The best score of any provision outside a document, among those that `best` would find. */
  rivalOf(policy: number): number
  /** All words' weight together: what a passage made of nothing else would near. */
  total: number
}

/** The words of a question, each counted once and fully. */
export function wordsOf(question: string): Map<number, number> {
  return new Map(tokensOf(question).map((token) => [token, 1]))
}

/**
 * Scores provisions for a question, or for words and their shares, and gives what `read` makes of them; what is asked next
 * ends them. What was added up for a question is kept until then: the same one is asked of the index more than once.
 */
export function withScores<T>(
  index: PolicyIndex,
  asked: string | ReadonlyMap<number, number>,
  standing: MayAnswer,
  read: (found: ProvisionScores) => T,
): T {
  const rooms = roomsOf(index)
  const room = rooms.pop() ?? roomFor(index)
  try {
    if (typeof asked !== 'string' || room.added?.asked !== asked) {
      room.added = undefined
      room.sums.fill(0)
      const scores = addWords(index, typeof asked === 'string' ? wordsOf(asked) : asked, room)
      room.addMost()
      room.documents.fill(-1)
      room.added = { asked, scores }
    }
    return read(scored(index, room.added.scores, room, standing))
  } finally {
    rooms.push(room)
  }
}

/** How many documents are looked into before the others must have a chance. */
const visitedFirst = 24

/** What was added up for a question, and who may answer it. */
interface Looking {
  index: PolicyIndex
  room: SearchRoom
  unit: number
  standing: MayAnswer
  /** The documents that are ahead by their best passages, and the two best ones by their best provisions: once asked for. */
  strongest?: number[]
  leading?: Leaders
}

interface Leaders {
  first: { policy: number; score: number }
  second: { policy: number; score: number }
}

function scored(
  index: PolicyIndex,
  { unit, total }: PassageScores,
  room: SearchRoom,
  standing: MayAnswer,
): ProvisionScores {
  const looking: Looking = { index, room, unit, standing }
  const { sums } = room
  return {
    scoreOf(provision) {
      return scoreOf(looking, provision)
    },
    ownScoreOf(provision) {
      return unit * (sums[passageOf(room, provision)]! & 0xffff)
    },
    passageOf(provision) {
      return passageOf(room, provision)
    },
    documentOf(policy) {
      return documentOf(looking, policy)
    },
    coverageOf(provision) {
      return (unit * (sums[passageOf(room, provision)]! >>> 16)) / total
    },
    rivalOf(policy) {
      const { first, second } = (looking.leading ??= leadersOf(looking))
      return (first.policy === policy ? second : first).score
    },
    best(limit) {
      return bestOf(looking, limit)
    },
    total,
  }
}

const factorOf = ({ authority }: MayAnswer, policy: number): number => (authority ? authority[policy]! : 1)

function documentOf({ room: { sums, documents, policyStarts }, unit }: Looking, policy: number): number {
  if (documents[policy]! >= 0) return documents[policy]!
  return (documents[policy] = unit * meanOfBest(sums, policyStarts[policy]!, policyStarts[policy + 1]!))
}

function passageOf({ sums, provisionStarts }: SearchRoom, provision: number): number {
  const end = provisionStarts[provision + 1]!
  let best = provisionStarts[provision]!
  for (let at = best + 1; at < end; at++) if ((sums[at]! & 0xffff) > (sums[best]! & 0xffff)) best = at
  return best
}

function scoreOf(looking: Looking, provision: number): number {
  const { index, room, unit, standing } = looking
  const policy = index.policyOf[provision]!
  const own = room.sums[passageOf(room, provision)]!
  if (own === 0 || (standing.allowed && standing.allowed[policy] !== 1)) return 0
  return (unit * (own & 0xffff) + ofDocument.share * documentOf(looking, policy)) * factorOf(standing, policy)
}

/** Also writes down the most that each document can reach. */
function strongestOf({ room: { bounds, most }, unit, standing }: Looking): number[] {
  const { allowed } = standing
  for (let policy = 0; policy < most.length; policy++)
    bounds[policy] =
      allowed && allowed[policy] !== 1 ? 0 : (1 + ofDocument.share) * unit * most[policy]! * factorOf(standing, policy)
  return largest(bounds, visitedFirst)
}

/** The two best documents, by their best provisions. */
function leadersOf(looking: Looking): Leaders {
  const { room, unit, standing } = looking
  const { bounds, most } = room
  let first = { policy: -1, score: 0 }
  let second = { policy: -1, score: 0 }
  const strongest = (looking.strongest ??= strongestOf(looking))
  for (let nth = -strongest.length; nth < bounds.length; nth++) {
    const policy = nth < 0 ? strongest[nth + strongest.length]! : nth
    if (nth >= 0 && !(bounds[policy]! > second.score)) continue
    const score = (unit * most[policy]! + ofDocument.share * documentOf(looking, policy)) * factorOf(standing, policy)
    if (policy === first.policy || score <= second.score) continue
    if (score > first.score) {
      second = first
      first = { policy, score }
    } else second = { policy, score }
  }
  return { first, second }
}

/** The strongest documents first: their provisions soon set a score that most other documents cannot reach. */
function bestOf(looking: Looking, limit: number): number[] {
  const { bounds } = looking.room
  const found = new Best(limit)
  const strongest = (looking.strongest ??= strongestOf(looking))
  for (const policy of strongest) addBestOf(looking, policy, found)
  for (let policy = 0; policy < bounds.length; policy++)
    if (bounds[policy]! > found.floor && !strongest.includes(policy)) addBestOf(looking, policy, found)
  return found.inOrder()
}

/** The provisions of a document that reach what is among the best. */
function addBestOf(looking: Looking, policy: number, found: Best): void {
  const { index, room, unit, standing } = looking
  const { sums, most, policyStarts } = room
  const above = (found.floor / factorOf(standing, policy) - ofDocument.share * documentOf(looking, policy)) / unit
  if (most[policy]! <= above) return
  const end = policyStarts[policy + 1]!
  for (let passage = policyStarts[policy]!, last = -1; passage < end; passage++) {
    const own = sums[passage]! & 0xffff
    if (own === 0 || own <= above - 1 || index.provisionOf[passage] === last) continue
    last = index.provisionOf[passage]!
    found.add(last, scoreOf(looking, last))
  }
}

/** The mean of the best passages in a stretch, in units; those it lacks count as nothing. */
function meanOfBest(sums: Int32Array, from: number, end: number): number {
  const most = ofDocument.passages
  const best = new Array<number>(most).fill(0)
  let sum = 0
  for (let passage = from; passage < end; passage++) {
    const score = sums[passage]! & 0xffff
    const least = best[most - 1]!
    if (score <= least) continue
    let at = most - 1
    for (; at > 0 && best[at - 1]! < score; at--) best[at] = best[at - 1]!
    best[at] = score
    sum += score - least
  }
  return sum / most
}
