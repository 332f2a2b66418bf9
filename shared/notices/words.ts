/** Of a notice that tells a place what was said in public to a concern: it belongs to whatever people were worried about. */
export const responseField = '回应关切'
/**
 * The five fields of 定点定向公开, 聊政办发〔2021〕5号 四（四）; beside them stand 水电气暖, for what is cut off where people live,
 * 村务公开, for the boards of the villages, and 回应关切, for what is taken from a public response.
 */
export const noticeFields = [
  '土地征收',
  '旧区改造',
  '义务入学',
  '就诊就医',
  '养老服务',
  '水电气暖',
  '村务公开',
  responseField,
] as const
export type NoticeField = (typeof noticeFields)[number]

/** How a notice stands. Whether an issue waits for its first day, is up or over is computed at reading. */
export const noticeStatusNames = {
  drafting: '草稿',
  submitted: '等审核',
  returned: '退回修改',
  dropped: '不再使用',
  issued: '已发布',
  replaced: '已被更正',
  withdrawn: '已撤回',
} as const
export type NoticeStatus = keyof typeof noticeStatusNames
export const noticeStatuses = Object.keys(noticeStatusNames) as [NoticeStatus, ...NoticeStatus[]]

/** Drafts, those first that are nearest to being issued. */
export const nearestToIssue: readonly NoticeStatus[] = ['submitted', 'returned', 'drafting']

/** Where an issue stands on a day. */
export const noticeStandings = ['waiting', 'up', 'over'] as const
export type NoticeStanding = (typeof noticeStandings)[number]

/** With so many days left, or fewer, a period ends soon. */
export const soonDays = 3

/** What each field of a notice takes, in characters. */
export const noticeSizes = {
  title: { least: 4, most: 60 },
  text: { least: 10, most: 5000 },
  contact: { least: 5, most: 60 },
  place: { least: 0, most: 120 },
  basis: { least: 0, most: 120 },
  /** Of a file, as people see it. */
  file: { least: 2, most: 40 },
  /** Of a return, a correction and a withdrawal. */
  reason: { least: 5, most: 200 },
}
export const mostAreas = 50
export const mostFiles = 9

/** What other programs take the notices of a place as. */
export const feedFiles = ['notices.json', 'notices.rss', 'notices.ics'] as const
export type FeedFile = (typeof feedFiles)[number]
