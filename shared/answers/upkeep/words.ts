/** 清理结论 (聊政办发〔2021〕5号 四（一）: 系统清理本机关现行有效的规章、规范性文件). */
export const verdicts = ['继续有效', '修改', '废止', '失效'] as const
export type UpkeepVerdict = (typeof verdicts)[number]

export const verdictLines: Record<UpkeepVerdict, string> = {
  继续有效: '照样执行，可以引用',
  修改: '要改；改好以前照样执行，可以引用',
  废止: '从写明的那天起不再执行，不再引用',
  失效: '从写明的那天起不再执行，不再引用',
}

/** Those after which a document is cited no more. */
export const endsIt = (verdict: UpkeepVerdict): verdict is '废止' | '失效' => verdict === '废止' || verdict === '失效'

/** proposed 待签 · returned 退回修改 · signed 已公布. */
export const upkeepStatuses = ['proposed', 'returned', 'signed'] as const
export type UpkeepStatus = (typeof upkeepStatuses)[number]

export const upkeepStatusNames: Record<UpkeepStatus, string> = {
  proposed: '待签',
  returned: '退回修改',
  signed: '已公布',
}

/** What each field takes, in characters. */
export const upkeepSizes = { reason: { least: 5, most: 200 }, successor: { least: 0, most: 120 } }

/** 本市约定: so many days before a document ends its drafter is told. */
export const warnedDaysAhead = 90
/** 清理的范围: documents made since then (聊政办发〔2021〕5号 四（一）). */
export const clearedSince = '2016-01-01'
