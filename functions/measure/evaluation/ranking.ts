/** Figures of a ranking over many questions, each from 0 to 1, three decimals. */
export interface RankingFigures {
  hit1: number
  hit5: number
  recall10: number
  recall100: number
  mrr10: number
}

/** Adds up rankings: best first, against what is right. */
export class RankingTally {
  private count = 0
  private readonly sums: RankingFigures = { hit1: 0, hit5: 0, recall10: 0, recall100: 0, mrr10: 0 }

  add(ranked: readonly string[], gold: readonly string[]): void {
    const right = new Set(gold)
    const first = ranked.findIndex((id) => right.has(id))
    const among = (limit: number) => ranked.slice(0, limit).filter((id) => right.has(id)).length / right.size
    this.count++
    this.sums.hit1 += first === 0 ? 1 : 0
    this.sums.hit5 += first >= 0 && first < 5 ? 1 : 0
    this.sums.mrr10 += first >= 0 && first < 10 ? 1 / (first + 1) : 0
    this.sums.recall10 += among(10)
    this.sums.recall100 += among(100)
  }

  figures(): RankingFigures {
    const mean = (sum: number) => Number((sum / Math.max(1, this.count)).toFixed(4))
    const { hit1, hit5, recall10, recall100, mrr10 } = this.sums
    return {
      hit1: mean(hit1),
      hit5: mean(hit5),
      recall10: mean(recall10),
      recall100: mean(recall100),
      mrr10: mean(mrr10),
    }
  }
}

/** Area under the ROC curve by ranks (Hanley & McNeil 1982): how often a right one scores above a wrong one. */
export function auroc(scored: readonly { score: number; right: boolean }[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score)
  const right = sorted.filter((one) => one.right).length
  let ranks = 0
  for (let from = 0; from < sorted.length;) {
    let to = from
    while (to < sorted.length && sorted[to]!.score === sorted[from]!.score) to++
    for (let at = from; at < to; at++) if (sorted[at]!.right) ranks += (from + to + 1) / 2
    from = to
  }
  const pairs = right * (sorted.length - right)
  return pairs === 0 ? 0 : (ranks - (right * (right + 1)) / 2) / pairs
}

/** The value below which this share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
