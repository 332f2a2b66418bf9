import type * as contract from '@shared/answers/upkeep/contractUpkeep'
import { upkeepActs } from '@shared/answers/upkeep/everyAct'
import type { UpkeepAction } from '@shared/answers/upkeep/status'
import type { Operation } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { upkeeps } from '../../../functions/answers/papers/upkeepStore'
import { more } from '../../inquiries/people'
import { bench as papersBench } from '../papers/bench'

/** A rule of 住建 in the library: three numbered articles, so that it is public by law. */
export const rule = (name: string, year = 2024, last = '') => `聊城市示例${name}管理规定
示住建发〔${year}〕5号
起草单位：聊城市住房和城乡建设局
第一条 示例${name}由示例养护站每季度检查一遍。
第二条 ${name}破了十日内修补。
第三条 本规定自${year}年3月1日起施行${last}。
聊城市住房和城乡建设局
${year}年3月1日`

export const finding = { verdict: '继续有效', reason: '情况没有变，照样执行', from: '2026-11-23' }
export const repeal = {
  verdict: '废止',
  reason: '新规定已经取代它',
  from: '2026-12-01',
  successor: '聊城市示例凉亭管理规定',
}

/** Everything that is done to findings, through the public door, over a library of two rules. */
export async function bench(last = '') {
  const desk = papersBench()
  await desk.library({ '雨棚.txt': rule('雨棚', 2024, last), '凉亭.txt': rule('凉亭', 2025) })
  const { ask, house } = desk
  const store = house.store(upkeeps)
  const work = async (caller: Caller = more.housing) =>
    (await ask<typeof contract.listUpkeepWork>(caller, 'GET /api/upkeep/desk')).body
  const idOf = async (title: string) => (await work()).documents.find((one) => one.title.includes(title))!.id
  const begin = async (body: object = finding, caller: Caller = more.housing, title = '雨棚') =>
    ask<typeof contract.beginUpkeep>(caller, 'POST /api/upkeep', { body: { document: await idOf(title), ...body } })
  const take = async (
    action: UpkeepAction,
    document: string,
    given: { by?: Caller; body?: object; version?: number } = {},
  ) => {
    const id = `upkeep-${document}`
    const { route } = upkeepActs[action].operation as Operation
    const version = given.version ?? (await store.get(id))?.events.length ?? 0
    const own = { judge: finding, sendBack: { reason: '把理由写具体' }, sign: {} }[action]
    return ask<typeof upkeepActs.sign.operation>(
      given.by ?? (action === 'judge' ? more.housing : more.lead),
      route as never,
      { params: { id }, body: { ...own, ...given.body, version } },
    )
  }
  const signed = async (body: object = finding, title = '雨棚') => {
    const document = await idOf(title)
    const begun = await begin(body, more.housing, title)
    const { status } = await take('sign', document)
    if (begun.status !== 201 || status !== 200) throw new Error(`not signed: ${begun.body.detail ?? status}`)
    return document
  }
  const column = async (unit?: string) =>
    (await ask<typeof contract.listUpkeep>(undefined, 'GET /api/upkeep', { query: unit ? { unit } : {} })).body
  return { ...desk, publish: desk.signed, store, work, idOf, begin, take, signed, column }
}
