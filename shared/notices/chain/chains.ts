import type { NoticeField } from '../words'
import { type ChainId, chainIds } from './words'

/** Of whom law speaks, person by person: no article counts households. */
export interface WhoAsks {
  /** 被征收人. */
  one: string
  whole: string
  /** By which register they are counted, with its article. */
  from: string
}

export interface ChainStep {
  id: string
  name: string
  /** The kind of notice that this step is: it runs as long as that one has to stay up. Without: work, begun and ended by hand. */
  kind?: string
  /** The steps that have to be over; the one before it unless named. */
  after?: readonly string[]
  /** Only sometimes needed, and when; law with its article. `asked`: those who ask for it are counted. */
  sometimes?: { when: string; asked?: WhoAsks }
  /** What one can do while it goes on; a notice says its own. */
  now?: readonly string[]
}

export interface Chain {
  field: NoticeField
  /** The articles that make its notices steps of one matter; none where the order is 本市约定. */
  law?: string
  steps: readonly ChainStep[]
}

const lookTogether = '调查的人上门时在家的一起核对面积、房屋、附着物和青苗，核对无误再签字'

/** The order of the steps is 本市约定, where no article is named; how long each notice stays up is a deadline rule with its basis. */
export const chains: Readonly<Record<ChainId, Chain>> = {
  land: {
    field: '土地征收',
    law: '《土地管理法》第四十七条，《土地管理法实施条例》第二十六条至第三十一条',
    steps: [
      { id: 'preNotice', name: '征收土地预公告', kind: 'land-pre-notice' },
      { id: 'survey', name: '土地现状调查', now: [lookTogether] },
      { id: 'risk', name: '社会稳定风险评估', now: ['问到你家时，把担心的事说清楚'] },
      { id: 'compensation', name: '征地补偿安置公告', kind: 'land-compensation' },
      {
        id: 'hearing',
        name: '听证',
        sometimes: {
          when: '多数成员认为补偿安置方案不合法律法规的，应当组织听证（土地管理法实施条例第二十八条）',
          asked: {
            one: '成员',
            whole: '村集体经济组织成员',
            from: '照成员名册一人算一个，不按户（农村集体经济组织法第十二条）',
          },
        },
        now: ['想到场说的，向公告写的单位报名'],
      },
      { id: 'registration', name: '补偿登记', now: ['在公告写的期限里，带上权属证明去登记'] },
      { id: 'acquisition', name: '征收土地公告', kind: 'land-acquisition' },
    ],
  },
  house: {
    field: '旧区改造',
    law: '《国有土地上房屋征收与补偿条例》第十条、第十一条、第十三条',
    steps: [
      { id: 'plan', name: '征收补偿方案征求意见', kind: 'house-plan' },
      { id: 'outcome', name: '征求意见和修改情况公布', kind: 'house-outcome' },
      {
        id: 'hearing',
        name: '听证',
        after: ['plan'],
        sometimes: {
          when: '旧城区改建超过半数的被征收人认为方案不合条例的，应当组织听证会（国有土地上房屋征收与补偿条例第十一条，山东省国有土地上房屋征收与补偿条例第十四条）',
          asked: {
            one: '被征收人',
            whole: '被征收人（房屋所有权人）',
            from: '照权属调查登记一个所有权人算一个，不按户（国有土地上房屋征收与补偿条例第二条、第十五条）',
          },
        },
        now: ['想到场说的，向公告写的单位报名'],
      },
      { id: 'decision', name: '房屋征收决定公告', kind: 'house-decision', after: ['outcome', 'hearing'] },
      {
        id: 'smallest',
        name: '最低面积补偿对象公示',
        kind: 'smallest-home-list',
        sometimes: { when: '有按最低面积补偿的住户才公示' },
      },
      { id: 'valuation', name: '分户初步评估结果公示', kind: 'household-valuation', after: ['decision'] },
    ],
  },
  renewal: {
    field: '旧区改造',
    steps: [
      { id: 'opinions', name: '改造意见征集', kind: 'renewal-opinions' },
      { id: 'plan', name: '改造方案公示', kind: 'renewal-plan' },
      { id: 'works', name: '施工', now: ['出行、停水停电的安排看楼门口的告知；施工扰民的，打咨询电话'] },
      { id: 'finished', name: '完工告知', kind: 'renewal-finished' },
    ],
  },
  enrolment: {
    field: '义务入学',
    steps: [
      { id: 'areas', name: '招生范围公告', kind: 'school-areas' },
      { id: 'signUp', name: '报名', kind: 'school-enrolment' },
      { id: 'check', name: '材料核验', now: ['接听学校的电话，材料不全的补齐'] },
      { id: 'admission', name: '录取结果公示', kind: 'school-admission' },
      { id: 'late', name: '补录', kind: 'school-late', sometimes: { when: '还有学位、还有孩子没有录取的才补录' } },
    ],
  },
}

export const stepOf = (chain: ChainId, step: string): ChainStep | undefined =>
  chains[chain].steps.find(({ id }) => id === step)

/** The step of a chain that is held where people ask for it. */
export const hearingStepOf = (chain: ChainId): ChainStep | undefined =>
  chains[chain].steps.find(({ sometimes }) => sometimes?.asked)

/** The chain that law makes of notices of this kind: each of them has to say which matter it is a step of. */
export const lawfulChainOf = (kind: string): ChainId | undefined =>
  chainIds.find((id) => chains[id].law !== undefined && chains[id].steps.some((step) => step.kind === kind))

/** Whether a hearing rests on notices of this kind: with the one that is withdrawn it is called off. */
export function hearingRestsOn(kind: string): boolean {
  const chain = lawfulChainOf(kind)
  const hearing = chain && hearingStepOf(chain)
  return chain !== undefined && hearing !== undefined && stepsBefore(chain, hearing).some((step) => step.kind === kind)
}

/** The steps that have to be over before one may begin. */
export function stepsBefore(chain: ChainId, step: ChainStep): ChainStep[] {
  const { steps } = chains[chain]
  if (step.after) return steps.filter(({ id }) => step.after?.includes(id))
  const at = steps.indexOf(step)
  return at > 0 ? [steps[at - 1]!] : []
}
