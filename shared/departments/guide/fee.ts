/** 信息处理费: by items asked for in a month, or by pages of one application; never both. */
export const feeWays = ['items', 'pages'] as const
export const feeWayNames: Record<(typeof feeWays)[number], string> = { items: '按件', pages: '按页' }

/**
 * One step of a scale: from the `from`-th on each costs `yuan`. `every`: beyond it the price rises by `rise` yuan with
 * each further `every` of them.
 */
export interface FeeStep {
  from: number
  yuan: number
  every?: number | undefined
  rise?: number | undefined
}

/**
 * 信息处理费 for the first `count` items of a month or pages of an application, in yuan, step by step: only what lies
 * above a threshold costs what that step costs (超额累进). `steps` begin at 1 and rise.
 * Source: 政府信息公开信息处理费管理办法（国办函〔2020〕109号）第三条至第五条.
 */
export function feeOf(count: number, steps: readonly FeeStep[]): number {
  return steps.reduce((sum, step, nth) => {
    const last = Math.min(count, (steps[nth + 1]?.from ?? Infinity) - 1)
    return sum + within(step, Math.max(0, last - step.from + 1))
  }, 0)
}

/** What one application adds: `before` items were asked for in the same month already. */
export const addedFee = (before: number, items: number, steps: readonly FeeStep[]): number =>
  feeOf(before + items, steps) - feeOf(before, steps)

function within({ yuan, every = Infinity, rise = 0 }: FeeStep, count: number): number {
  const full = Number.isFinite(every) ? Math.floor(count / every) : 0
  const rest = count - (full ? full * every : 0)
  const fulls = full ? full * every * yuan + (every * rise * full * (full - 1)) / 2 : 0
  return fulls + rest * (yuan + full * rise)
}
