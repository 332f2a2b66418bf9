import { editionOf } from '@shared/answers/interpretations/interpretation'
import { yearlyFigures, yearlyTexts } from '@shared/ledger/yearly/words'
import { interpretations } from '../../../functions/answers/store'
import { concerns } from '../../../functions/concerns/store'
import { yearlyReports } from '../../../functions/ledger/yearly/store'
import { matters } from '../../../functions/notices/matters/store'
import { notices } from '../../../functions/notices/store'
import { papers } from '../../../functions/answers/papers/store'
import { upkeeps } from '../../../functions/answers/papers/upkeepStore'
import { promises } from '../../../functions/promises/store'
import { surveys } from '../../../functions/surveys/store'
import { card, ownWords } from '../../answers/lampCity'
import { fresh as freshTemplate } from '../../answers/templates/keeping'
import { facts as localFacts } from '../../answers/local/places'
import { finding } from '../../answers/upkeep/bench'
import { written } from '../../answers/knowledge/keeping'
import { content as paper, facts as paperFacts } from '../../answers/papers/bench'
import { answer, words as concern } from '../../concerns/bench'
import { plainDraft } from '../../notices/delivery/place'
import { withMatter } from '../../notices/readyMatter'
import { words as promise } from '../../promises/bench'
import { content as survey } from '../../surveys/bench'
import { example } from '../../support/door'
import { type Owned, ownedCases, seen, step } from './succeededCases'
import { former } from './succession'

const { dispatcher, editor } = example
const { officer, lead } = former

/** Three notices that nobody takes for one. */
const saying = (nth: number, what: string) => ({
  title: [`村里老年食堂${what}通知`, `幸福院暖气检修期间${what}安排`, `高龄津贴发放日改期和${what}时间`][nth - 1],
  text: [`老年食堂本周${what}，欢迎老人来吃。`, '幸福院十二月检修暖气，白天停半天。', '高龄津贴改到每月十五日发。'][
    nth - 1
  ],
})

const texts = Object.fromEntries(yearlyTexts.map(({ id, name }) => [id, `示例：${name}，今年按条例办，明年改`]))
const figures = Object.fromEntries(yearlyFigures.map(({ id, places }) => [id, places ? '1.25' : '1']))

/** Every kind of thing that lies with a unit. */
export const owned: readonly Owned[] = [
  ...ownedCases,
  {
    name: '舆情',
    list: 'GET /api/concerns/desk',
    async opened(all) {
      const { concern: one } = await all.made(editor, 'POST /api/concerns', concern)
      const { id } = one!
      const sent = async (body: object) => ({ ...body, version: await seen(all, concerns as never, id) })
      const verdict = await sent({ verdict: 'confirmed', text: '【示例】打电话问过，属实' })
      await all.made(editor, 'POST /api/concerns/{id}/verification', verdict, { id })
      await all.made(dispatcher, 'POST /api/concerns/{id}/assignment', await sent({ department: 'housing' }), { id })
      return id
    },
    acts: step(concerns, 'POST /api/concerns/{id}/draft', { text: answer }),
  },
  {
    name: '承诺',
    list: 'GET /api/promises/desk',
    opened: async (all) => (await all.made(officer, 'POST /api/promises', promise)).promise!.id,
    acts: step(promises, 'POST /api/promises/{id}/words', {
      title: promise.title,
      measure: promise.measure,
      due: '2026-12-31',
    }),
  },
  {
    name: '起草中的公告',
    list: 'GET /api/notices/drafts',
    async opened(all, nth) {
      const body = await withMatter({ ...plainDraft, ...saying(nth, '开饭') } as never, officer, all.house)
      return (await all.made(officer, 'POST /api/notices', body)).notice!.id
    },
    acts: step(notices, 'POST /api/notices/{id}/drop'),
  },
  {
    name: '公布了的公告',
    list: 'GET /api/notices/drafts',
    async opened(all, nth) {
      const body = await withMatter({ ...plainDraft, ...saying(nth, '送餐') } as never, officer, all.house)
      const { id } = (await all.made(officer, 'POST /api/notices', body)).notice!
      for (const [who, path] of [
        [officer, 'submission'],
        [lead, 'approval'],
      ] as const)
        await all.made(
          who,
          `POST /api/notices/{id}/${path}`,
          { version: await seen(all, notices as never, id) },
          { id },
        )
      return id
    },
    acts: step(notices, 'POST /api/notices/{id}/withdrawal', { reason: '示例：食堂不开了' }, 'lead'),
  },
  {
    name: '问卷',
    list: 'GET /api/surveys/desk',
    opened: async (all, nth) =>
      (await all.made(officer, 'POST /api/surveys', { ...survey, title: `${survey.title} ${nth}` })).survey!.id,
    acts: step(surveys, 'POST /api/surveys/{id}/submission'),
  },
  {
    name: '登记的文件',
    list: 'GET /api/papers/desk',
    opened: async (all, nth) =>
      (
        await all.made(officer, 'POST /api/papers', {
          ...paper,
          facts: { ...paperFacts, number: `示住建发〔2026〕${nth}号` },
        })
      ).paper!.id,
    acts: step(papers, 'POST /api/papers/{id}/submission'),
  },
  {
    name: '答复模板',
    list: 'GET /api/templates',
    opened: async (all, nth) =>
      (
        await all.made(officer, 'POST /api/templates', {
          content: { ...freshTemplate, title: `长椅修好了 ${nth}` },
        })
      ).template!.id,
    acts: async (all, who, id) =>
      (await all.call(who.lead, 'POST /api/templates/{id}/signature', { id }, { version: 1 })).status,
  },
  {
    name: '知识卡',
    list: 'GET /api/cards',
    opened: async (all, nth) => {
      const question = `示例公园第 ${nth} 张长椅坏了找谁？`
      const ways = ['断了', '坏了谁修', '破了', '腿折了', '木条掉了'].map((how) => `示例第 ${nth} 张长椅${how}`)
      const content = { ...written, question, answer: '示例：打城建热线，五个工作日内换好。', ways }
      return (await all.made(officer, 'POST /api/cards', { content })).card!.id
    },
    acts: async (all, who, id) =>
      (await all.call(who.lead, 'POST /api/cards/{id}/signature', { id }, { version: 1 })).status,
  },
  {
    name: '解读',
    list: 'GET /api/interpretations/owed',
    async opened(all, nth) {
      const found = await all.call(officer, 'GET /api/interpretations/owed')
      const policyId = (found.body as unknown as { owed: { policies: { id: string }[] } }).owed.policies[0]!.id
      const body = { policyId, provisions: ['第二条'], form: '问答', text: `${ownWords}第 ${nth} 份。` }
      return (await all.made(officer, 'POST /api/interpretations', body)).interpretation!.id
    },
    acts: async (all, who, id) => {
      const version = editionOf((await all.house.store(interpretations).get(id))!)
      return (await all.call(who.lead, 'POST /api/interpretations/{id}/signature', { id }, { version })).status
    },
  },
  {
    name: '文件清理',
    list: 'GET /api/upkeep/desk',
    async opened(all, nth) {
      const { body } = await all.call(officer, 'GET /api/upkeep/desk')
      const { id } = (body as unknown as { documents: { id: string }[] }).documents[nth - 1]!
      await all.made(officer, 'POST /api/upkeep', { document: id, ...finding })
      return id
    },
    acts: async (all, who, id) => {
      const version = await seen(all, upkeeps as never, `upkeep-${id}`)
      return (await all.call(who.lead, 'POST /api/upkeep/{id}/signature', { id: `upkeep-${id}` }, { version })).status
    },
  },
  {
    name: '一个地方的做法',
    list: 'GET /api/local',
    async opened(all, nth) {
      const id = `${card.id}@${['371500', '371521', '371522'][nth - 1]}`
      await all.call(officer, 'PUT /api/local/{id}', { id }, { version: 0, content: localFacts('0635-0000000') })
      return id
    },
    acts: async (all, who, id) =>
      (await all.call(who.lead, 'POST /api/local/{id}/signature', { id }, { version: 1 })).status,
  },
  {
    name: '分步办的事',
    list: 'GET /api/notices/matters',
    async opened(all, nth) {
      const title = `示例：第 ${nth} 片旧区的改造`
      const said = { chain: 'renewal', title, areas: plainDraft.areas, contact: plainDraft.contact }
      return `${(await all.made(officer, 'POST /api/notices/matters', said)).matter!.id}`
    },
    // Its next step is a notice, drafted by whoever the matter is with.
    async acts(all, who, id) {
      const { title = '' } = (await all.house.store(matters).get(id)) ?? {}
      const nth = Number(/\d/.exec(title)?.[0])
      const chain = { matter: id, step: 'opinions' }
      const kind = { field: '旧区改造', kind: 'renewal-opinions', from: '2026-11-26', until: '2026-12-31' }
      const body = { ...plainDraft, ...kind, ...saying(nth, '改造'), chain }
      return (await all.call(who.officer, 'POST /api/notices', undefined, body)).status
    },
  },
  {
    name: '年度报告',
    list: (nth) => `GET /api/yearly/desk?year=${2027 - nth}&unit=housing`,
    async opened(all, nth) {
      const year = `${2027 - nth}`
      const { report } = await all.made(officer, 'POST /api/yearly', { year, content: { figures, texts } })
      return report!.id
    },
    acts: step(yearlyReports, 'POST /api/yearly/{id}/draft', { content: { figures, texts } }),
  },
]
