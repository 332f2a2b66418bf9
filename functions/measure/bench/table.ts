/** One engine at one size. `left` says why it has no figures; times in milliseconds unless named otherwise. */
export interface EngineRow {
  engine: string
  note: string
  size: number
  kind: '全部' | '一部分' | '含合成变体'
  left?: string
  asked?: number
  p50Ms?: number
  p99Ms?: number
  cpuMs?: number
  loadMs?: number
  memoryMb?: number
  sizeMb?: number
  buildSeconds?: number
  recall10?: number | undefined
  mrr10?: number | undefined
}

const columns = [
  '段数',
  '语料',
  '引擎',
  '提问',
  'p50',
  'p99',
  '处理器',
  '载入',
  '内存MB',
  '大小MB',
  '建立秒',
  'R@10',
  'MRR',
]

/** Rows as lines with bars between the cells. */
export function table(rows: readonly EngineRow[]): string {
  const lines = rows.map((row) => {
    const head = [row.size, row.kind, row.engine]
    if (row.left !== undefined) return [...head, row.left]
    const { asked, p50Ms, p99Ms, cpuMs, loadMs, memoryMb, sizeMb, buildSeconds, recall10, mrr10 } = row
    const quality = [recall10, mrr10].map((value) => shown(value, 3))
    const rest = [loadMs, memoryMb, sizeMb, buildSeconds].map((value) => shown(value, 1))
    return [...head, asked, ...[p50Ms, p99Ms, cpuMs].map((value) => shown(value, 2)), ...rest, ...quality]
  })
  return barred(columns, lines)
}

/** Rows under their columns, with bars between the cells. */
export function barred(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** A figure of a table, or a dash where there is none. */
export function shown(value: number | undefined, digits: number): string {
  return value === undefined ? '—' : value.toFixed(digits)
}
