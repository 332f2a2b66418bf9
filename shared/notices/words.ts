/** The five fields of 定点定向公开, 聊政办发〔2021〕5号 四（四）; 村务公开 stands beside them, for the boards of the villages. */
export const noticeFields = ['土地征收', '旧区改造', '义务入学', '就诊就医', '养老服务', '村务公开'] as const
export type NoticeField = (typeof noticeFields)[number]

/** draft 等审核 · returned 退回修改 · dropped 不再使用 · issued 已发布 · withdrawn 已撤回. An issue is never edited. */
export const noticeStatuses = ['draft', 'returned', 'dropped', 'issued', 'withdrawn'] as const

/** What each field of a notice takes, in characters. */
export const noticeSizes = {
  title: { least: 4, most: 60 },
  text: { least: 10, most: 5000 },
  contact: { least: 5, most: 60 },
  place: { least: 0, most: 120 },
  basis: { least: 0, most: 120 },
  /** Of a return and of a withdrawal. */
  reason: { least: 5, most: 200 },
}
export const mostAreas = 50
