import type { CardTopic } from '@shared/answers/cards/card'

export type Topic = CardTopic

/** The matters of daily life, in the order of the first page. */
export const topics: readonly Topic[] = [
  '征地与宅基地',
  '房屋征收与补偿',
  '入学',
  '劳动',
  '工伤',
  '社保与失业',
  '医保与生育',
  '养老与救助',
  '残疾人与退役军人',
  '婚姻家庭与继承',
  '户籍与证件',
  '公积金与公租房',
  '物业与停车',
  '供热供水供气',
  '噪声油烟养犬',
  '交通',
  '消费与食品',
  '诈骗与个人信息',
  '个体户与企业',
  '信息公开与信访复议诉讼',
  '农村土地与村务',
  '消防与安全',
]
