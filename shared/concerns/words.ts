/** The ten watched topics, 聊政办发〔2021〕5号 二（二）. */
export const concernTopics = [
  '疫情防控',
  '经济金融',
  '工资拖欠',
  '生态环境污染',
  '食药安全',
  '教育医疗养老',
  '安全生产',
  '市场监管',
  '房地产市场',
  '困难群众生活',
] as const
export type ConcernTopic = (typeof concernTopics)[number]

/** registered 待交办 · assigned 已交办 · review 待签发 · responded 已回应 · withdrawn 已撤回. */
export const concernStatuses = ['registered', 'assigned', 'review', 'responded', 'withdrawn'] as const
export type ConcernStatus = (typeof concernStatuses)[number]

export const concernStatusNames: Record<ConcernStatus, string> = {
  registered: '待交办',
  assigned: '已交办',
  review: '待签发',
  responded: '已回应',
  withdrawn: '已撤回',
}

/** What each field of a concern takes, in characters. */
export const concernSizes = {
  title: { least: 4, most: 60 },
  summary: { least: 4, most: 500 },
  seenAt: { least: 4, most: 60 },
  response: { least: 4, most: 2000 },
  reason: { least: 4, most: 200 },
}
