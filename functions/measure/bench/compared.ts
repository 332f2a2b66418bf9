import type { EngineRow } from './table'

/** What one question may cost by the size of the index, in passages: milliseconds and MB. */
const targets = [
  { upTo: 60_000, p50Ms: 0.5, p99Ms: 5, loadMs: 50, sizeMb: 16 },
  { upTo: 500_000, p50Ms: 3, p99Ms: 15, loadMs: undefined, sizeMb: 120 },
] as const
const timesFaster = 20
/** A library that loses less of the quality than this answers equally well. */
const equal = 0.03

/** Our index at one size: how it stands beside the targets and beside the best library, `missed` what it does not reach. */
export interface Comparison {
  size: number
  library: string | undefined
  /** Whether that library answers as well as ours; where none does, it is the one that comes nearest. */
  equalQuality: boolean
  timesFaster: number | undefined
  missed: string[]
}

/**
 * Ours beside the fastest library of equal quality at each size, by the middle time of a question. Quality is that of
 * the size where it was measured: synthetic variants have none.
 */
export function compared(rows: readonly EngineRow[], ours = 'ours'): Comparison[] {
  const qualityOf = (engine: string) => rows.find((row) => row.engine === engine && row.mrr10 !== undefined)?.mrr10 ?? 0
  const enough = (1 - equal) * qualityOf(ours)
  return rows
    .filter((row) => row.engine === ours && row.p50Ms !== undefined)
    .map((own) => {
      const others = rows.filter((row) => row.engine !== ours && row.size === own.size && row.p50Ms !== undefined)
      const equals = others.filter(({ engine }) => qualityOf(engine) >= enough)
      const best =
        equals.sort((a, b) => a.p50Ms! - b.p50Ms!)[0] ??
        others.sort((a, b) => qualityOf(b.engine) - qualityOf(a.engine) || a.p50Ms! - b.p50Ms!)[0]
      const faster = best && Number((best.p50Ms! / own.p50Ms!).toFixed(1))
      return {
        size: own.size,
        library: best?.engine,
        equalQuality: equals.length > 0,
        timesFaster: faster,
        missed: [...missedBy(own), ...(faster !== undefined && faster < timesFaster ? [`快 ${timesFaster} 倍`] : [])],
      }
    })
}

function missedBy(own: EngineRow): string[] {
  const target = targets.find(({ upTo }) => own.size <= upTo)
  if (!target) return []
  const { p50Ms, p99Ms, loadMs, sizeMb } = target
  const limits = { p50Ms, p99Ms, loadMs, sizeMb }
  return Object.entries(limits).flatMap(([name, most]) =>
    most !== undefined && (own[name as keyof typeof limits] ?? 0) > most ? [`${name} ≤ ${most}`] : [],
  )
}

/** A line for each size. */
export function comparedInWords(all: readonly Comparison[]): string {
  return all
    .map(({ size, library, equalQuality, timesFaster: times, missed }) => {
      const beside = library
        ? `比${equalQuality ? '质量相当、最快的' : '质量最接近的'}库（${library}）快 ${times} 倍`
        : '没有库可比'
      return `${size} 段：${beside}；${missed.length === 0 ? '指标都达到' : `没有达到：${missed.join('、')}`}`
    })
    .join('\n')
}
