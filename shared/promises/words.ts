/** Where a promise was made: among those of a year, or in the response to what people were worried about. */
export const promiseSources = ['yearly', 'response'] as const
export type PromiseSource = (typeof promiseSources)[number]

export const promiseSourceNames: Record<PromiseSource, string> = { yearly: '年度承诺', response: '回应里的承诺' }

/**
 * proposed 待签 · returned 退回修改 · open 正在做 · claimed 报完成 · kept 已做到 · withdrawn 已撤下 · dropped 已作废.
 */
export const promiseStatuses = ['proposed', 'returned', 'open', 'claimed', 'kept', 'withdrawn', 'dropped'] as const
export type PromiseStatus = (typeof promiseStatuses)[number]

export const promiseStatusNames: Record<PromiseStatus, string> = {
  proposed: '待签',
  returned: '退回修改',
  open: '正在做',
  claimed: '报完成，待核实',
  kept: '已做到',
  withdrawn: '已撤下',
  dropped: '已作废',
}

/** What each field takes, in characters. */
export const promiseSizes = {
  title: { least: 4, most: 60 },
  measure: { least: 4, most: 200 },
  words: { least: 4, most: 500 },
  reason: { least: 4, most: 200 },
  /** 0 to 99: what is done is reported as done. */
  percent: { least: 1, most: 2 },
  link: { least: 10, most: 300 },
  /** Of a file, as people see it. */
  file: { least: 2, most: 40 },
}
/** Files that one step shows. */
export const mostPromiseFiles = 6
