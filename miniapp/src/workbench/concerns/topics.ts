import type { ConcernWork } from '@shared/concerns/contract'

export type Topic = ConcernWork['topic']

export const topics: Topic[] = [
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
]
