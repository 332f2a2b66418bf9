/**
 * Officials' words, and the plain ones that citizens' pages use for them. The official word stands on demand, for whoever
 * meets it on paper; at the desk it stands as it is.
 */
export const glossary = {
  triage: { plain: '政务公开办公室', official: '分办台', line: '说不准归谁的事先到这里，由人判断后转给合适的单位。' },
  concerns: { plain: '大家关心的事', official: '舆情回应', line: '很多人在议论的事，由负责的单位公开说明。' },
  promises: { plain: '说过要办的事', official: '公开承诺事项', line: '单位公开答应办、说了哪天办好、怎样算办好的事。' },
  published: { plain: '公开的问答', official: '选登', line: '提问人同意、去掉个人信息、单位签过字的，才公开。' },
  opened: {
    plain: '申请后公开的信息',
    official: '依申请公开转主动公开',
    line: '有人申请过、审查后觉得可以让所有人看的政府信息。',
  },
  dayCode: { plain: '每天的核对码', official: '每日存证', line: '由一天的办件算出来的一串字符；内容改过，就对不上。' },
  figures: {
    plain: '办理情况',
    official: '办件台账',
    line: '收到多少、办到哪一步、按时多少，都从每一步的记录里算出来。',
  },
} as const

export type Term = keyof typeof glossary
