import type { listOwedInterpretations } from '@shared/answers/contract'
import type { Replied } from '@shared/operation'
import type { Person } from '@shared/people/person'
import type { City } from '../../support/taro/open'

const housing = { id: 'housing', name: '市住房城乡建设局' }
export const of = (role: Person['role']): Person => ({
  id: 's1',
  role,
  name: '示例人员',
  department: housing,
  places: [],
})
export const text = `${'示例解读的话，说清楚这是什么事、和谁有关、到哪里办。'.repeat(4)}`
export const nothing: Replied<typeof listOwedInterpretations> = {
  department: housing.name,
  owed: { total: 0, internal: 0, policies: [] },
  second: [],
  feedback: [],
  withdrawn: [],
  replies: [],
  drafts: [],
  published: [],
}
export const duties: typeof nothing = {
  ...nothing,
  owed: {
    total: 31,
    internal: 2,
    policies: [
      {
        id: 'heating',
        title: '示例市供热办法',
        category: '聊城',
        versionDate: '2023-12-20',
        effectiveFrom: '2024-01-01',
      },
    ],
  },
  second: [
    {
      provision: { title: '示例市路灯管理办法', provision: '第二条' },
      policyId: 'lamps',
      unresolved: 5,
      reasons: [{ reason: '看不明白', count: 5 }],
      words: ['胡同里的灯归谁'],
      openedAt: '2026-11-23T02:00:00.000Z',
      dueAt: '2026-12-07T15:59:59.999Z',
      deadline: '从触发次日起算 10 个工作日，12月7日（周一）前发布解读，本市约定',
      clock: '还有 10 个工作日',
      standing: 'onTime',
    },
  ],
  feedback: [
    {
      provision: { title: '示例市养犬办法', provision: '第三条' },
      helpful: 7,
      unresolved: 2,
      reasons: [{ reason: '看不明白', count: 2 }],
      words: ['示例：没说要带什么证'],
    },
  ],
  withdrawn: [
    {
      card: 'example-lamp',
      question: '示例路灯坏了多久修好？',
      checked: '2026-11-23',
      provision: { title: '示例市路灯管理办法', provision: '第二条' },
      successor: {
        id: 'lamps-new',
        title: '示例市路灯管理办法',
        versionDate: '2026-05-20',
        effectiveFrom: '2026-06-01',
      },
    },
  ],
  drafts: [
    {
      id: 'interpretation-1',
      version: 0,
      policyId: 'lamps',
      policyTitle: '示例市路灯管理办法',
      provisions: ['第二条'],
      form: '问答',
      text,
      draftedBy: '示例经办',
      draftedAt: '2026-11-23T02:00:00.000Z',
      mine: false,
      status: 'draft',
    },
  ],
}
export const route = 'GET /api/interpretations/owed'
export const city: City = {
  [route]: duties,
  'POST /api/interpretations': { interpretation: duties.drafts[0] },
  'POST /api/interpretations/interpretation-1/signature': { interpretation: {} },
  'POST /api/interpretations/interpretation-1/return': { interpretation: {} },
  'POST /api/interpretations/interpretation-1/drop': { interpretation: {} },
  'PUT /api/interpretations/interpretation-1': { interpretation: {} },
}
