import type { Answer } from '@shared/answers/answer/answer'
import type { InquiryLine, InquiryView } from '@shared/inquiries/view'

const department = { id: 'housing-urban-rural', name: '市住房城乡建设局' }

export const grounded: Answer = {
  kind: 'grounded',
  text: '收到申请之日起 20 个工作日内答复。',
  next: ['写明要什么信息', '带身份证'],
  citations: [
    {
      title: '政府信息公开条例',
      provision: '第三十三条',
      quote: '（示例摘录）能当场答复的，当场答复',
      effectiveFrom: '2019-05-15',
      status: 'in-force',
      url: '/api/policies/openness#%E7%AC%AC%E4%B8%89%E5%8D%81%E4%B8%89%E6%9D%A1',
    },
  ],
  related: ['申请要收费吗', '不给公开怎么办', '申请表怎么填'],
  department: { id: 'government-office', name: '市政府办公室', reason: '《政府信息公开条例》由市政府办公室主管' },
}

export const candidates: Answer = {
  ...grounded,
  kind: 'candidates',
  department: { ...department, reason: '你的问题提到“暖气”' },
}

export const referral: Answer = { kind: 'referral', citations: [], related: [], department: candidates.department }

export const openCase: InquiryView = {
  id: '7K2M-93QF',
  version: 2,
  kind: 'complaint',
  text: '暖气不热，室温只有 15 度',
  publishable: false,
  status: 'handling',
  department,
  routeReason: '你的问题提到“暖气”，这是市住房城乡建设局的职责',
  clock: {
    ruleId: 'complaint-reply',
    amount: 15,
    unit: 'workingDay',
    basis: { kind: '本市约定', title: '聊城一号答办理时限' },
    startedAt: '2026-11-23T02:10:00.000Z',
    dueAt: '2026-11-28T15:59:59.999Z',
    dueDate: '2026-11-28',
    provisional: false,
    explanation: '从收到次日起算，11月28日前答复',
  },
  standing: { kind: 'onTime', words: '还有 3 个工作日' },
  submittedAt: '2026-11-23T02:10:00.000Z',
  timeline: [
    { at: '2026-11-23T02:10:00.000Z', title: '提交', by: '示例居民' },
    { at: '2026-11-23T02:10:01.000Z', title: '转给市住房城乡建设局', by: '经办人员' },
  ],
  actions: ['supplement', 'withdraw'],
}

export const repliedCase: InquiryView = {
  ...openCase,
  version: 3,
  status: 'replied',
  standing: { kind: 'closedOnTime', words: '按时答复' },
  reply: {
    text: '已安排上门测温。',
    basis: ['山东省供热条例 第二十七条'],
    department: department.name,
    at: '2026-11-25T02:00:00.000Z',
  },
  actions: ['rate'],
}

export const lineOf = (one: InquiryView): InquiryLine => ({
  id: one.id,
  kind: one.kind,
  excerpt: one.text,
  status: one.status,
  department: one.department.name,
  dueDate: one.clock.dueDate,
  standing: one.standing,
  submittedAt: one.submittedAt,
})
