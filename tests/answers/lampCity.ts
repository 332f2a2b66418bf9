import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { draftInterpretation, judgeAnswer, listOwedInterpretations, listPolicies } from '@shared/answers/contract'
import type { dropInterpretation } from '@shared/answers/interpretations/acts/drop'
import type { reviseInterpretation } from '@shared/answers/interpretations/acts/revise'
import type { sendBackInterpretation } from '@shared/answers/interpretations/acts/sendBack'
import type { signInterpretation } from '@shared/answers/interpretations/acts/sign'
import type { withdrawInterpretation } from '@shared/answers/interpretations/acts/withdraw'
import type { Caller } from '@shared/people/caller'
import { cardsKey } from '../../functions/answers/cardsKey'
import { answerEndpoints } from '../../functions/answers/endpoints'
import { importFolder } from '../../functions/answers/importer/importFolder'
import { door, example } from '../support/door'
import { type Overrides, testHouse } from '../support/house'

export const rules = (year: number, days: number) => `# 示例市路灯管理办法

${year}年1月1日 示例市人民政府公布

起草单位：聊城市住房和城乡建设局

<!-- INFO END -->

第一条 为了让夜里的路看得见，制定本办法。

第二条 养护单位接到路灯报修后，应当在${days}日内修好。路灯由养护单位每月检查一遍。

第三条 本办法自${year}年1月1日起施行。
`
const law = `# 示例国家照明法

2020年1月1日 公布

<!-- INFO END -->

第一条 照明应当安全。
`
export const card = {
  id: 'example-lamp',
  topic: '消防与安全',
  question: '示例路灯坏了多久修好？',
  answer: '示例：报修后 3 日内修好。',
  next: ['打电话报修'],
  citations: [{ title: '示例市路灯管理办法', provision: '第二条', effectiveFrom: '2024-01-01' }],
  department: '市住房城乡建设局',
  ways: ['示例路灯不亮了', '示例灯杆坏了找谁', '示例路灯几天能修', '示例报修路灯', '示例村里没路灯'],
  audience: '个人',
  checked: '2026-11-23',
}
/** Rests on a law that no department here is in charge of. */
export const lawCard = {
  ...card,
  id: 'example-light',
  question: '示例照明要多亮？',
  citations: [{ title: '示例国家照明法', provision: '第一条', effectiveFrom: '2020-01-01' }],
  ways: ['示例多亮才行', '示例太暗了', '示例照明标准', '示例亮度', '示例晚上看不见'],
}
export const second = { title: '示例市路灯管理办法', provision: '第二条' }
export const officer: Caller = example.housing
export const lead: Caller = example.lead
export const ownWords =
  '路灯坏了，打城建热线或者在这里报修就行。养护的人从接到报修那天算起，三天里要来修好。三天过了还没亮，可以再报一次，城管会催。晚上看见灯杆歪了、电线露在外面，别碰，先打电话。'

/** A city with one policy of a department of its own, one law of the state, and one card. */
export async function city({
  more = {},
  overrides = {},
}: { more?: Record<string, string>; overrides?: Overrides } = {}) {
  const house = testHouse(overrides)
  const folder = await mkdtemp(join(tmpdir(), 'interpretations-'))
  const add = async (files: Record<string, string>) => {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
    await importFolder([folder], { bucket: house.bucket, now: house.now })
    house.clock.advance(3_000)
  }
  await house.bucket.write(cardsKey, new TextEncoder().encode(JSON.stringify([card, lawCard])))
  await add({ '示例市路灯管理办法(2024-01-01).md': rules(2024, 3), '示例国家照明法(2020-01-01).md': law, ...more })
  const ask = door(answerEndpoints(house))
  /** Somebody signed in, another one for each key, unless `caller` says who. */
  const judge = (key: string, body: object, caller: Caller | 'nobody' = { ...example.citizen, id: `person-${key}` }) =>
    ask<typeof judgeAnswer>(caller === 'nobody' ? undefined : caller, 'POST /api/answers/judgements', {
      body: { key: `answer-${key}-0000`, provision: second, ...body },
    })
  const unresolved = async (from: number, to: number, body: object = {}) => {
    for (let at = from; at < to; at++) await judge(`${at}`, { helpful: false, reason: '看不明白', ...body })
  }
  const desk = async (caller: Caller = officer) =>
    (await ask<typeof listOwedInterpretations>(caller, 'GET /api/interpretations/owed')).body
  const policyId = async (search = '路灯') =>
    (await ask<typeof listPolicies>(undefined, 'GET /api/policies', { query: { search } })).body.policies[0]!.id
  const draft = async (body: object = {}, caller: Caller = officer) =>
    ask<typeof draftInterpretation>(caller, 'POST /api/interpretations', {
      body: { policyId: await policyId(), provisions: ['第二条'], form: '问答', text: ownWords, ...body },
    })
  const sign = (id: string, version = 0, caller: Caller = lead) =>
    ask<typeof signInterpretation>(caller, 'POST /api/interpretations/{id}/signature', {
      params: { id },
      body: { version },
    })
  const revise = async (id: string, version: number, change: object = {}, caller: Caller = officer) =>
    ask<typeof reviseInterpretation>(caller, 'PUT /api/interpretations/{id}', {
      params: { id },
      body: {
        version,
        content: { policyId: await policyId(), provisions: ['第二条'], form: '问答', text: ownWords, ...change },
      },
    })
  const sendBack = (id: string, version: number, reason: string, caller: Caller = lead) =>
    ask<typeof sendBackInterpretation>(caller, 'POST /api/interpretations/{id}/return', {
      params: { id },
      body: { version, reason },
    })
  const drop = (id: string, version: number, caller: Caller = officer) =>
    ask<typeof dropInterpretation>(caller, 'POST /api/interpretations/{id}/drop', { params: { id }, body: { version } })
  const withdraw = (id: string, version: number, reason: string, caller: Caller = lead) =>
    ask<typeof withdrawInterpretation>(caller, 'POST /api/interpretations/{id}/withdrawal', {
      params: { id },
      body: { version, reason },
    })
  return { house, add, ask, judge, unresolved, desk, policyId, draft, sign, revise, sendBack, drop, withdraw }
}
