import type * as contract from '@shared/hot/sightings/contractSightings'
import type { SightingMapping } from '@shared/hot/sightings/words'
import type { Caller } from '@shared/people/caller'
import { hotEndpoints } from '../../../functions/hot/endpoints'
import { more } from '../../inquiries/people'
import { door } from '../../support/door'
import { type TestHouse, testHouse } from '../../support/house'

export const headings = '标题,发布时间,内容,来源平台,作者,原文链接,阅读数,点赞数'
export const lines = {
  heating:
    '【示例】翠湖小区停暖,2026-11-20 08:30:00,示例：翠湖小区从周三起停暖，家里有老人和孩子，物业说在等换热站的配件，配件从外地发来，什么时候到说不准，这两天夜里零下五六度，希望有人管一管,示例论坛,示例网友甲,https://example.com/1,1200,30',
  bus: '【示例】公交末班太早,2026/11/20 9:05,示例：二十三路公交车末班时间太早，下晚班的人赶不上，希望能延长到十点以后,示例微博,示例网友乙,https://example.com/2,3.2万,12',
}

/** A desk that imports what vendors saw, with the bytes of one file. */
export function desk(house: TestHouse = testHouse()) {
  const ask = door(hotEndpoints(house))
  let files = 0
  const send = async (
    content: string | Uint8Array,
    { name = '示例导出.csv', source = '示例监测', caller = more.editor as Caller } = {},
  ) => {
    const bytes = Buffer.from(content)
    const params = { file: `${'0'.repeat(15)}${++files}${caller.id.length}` }
    const half = Math.ceil(bytes.length / 2)
    for (const [nth, part] of [bytes.subarray(0, half), bytes.subarray(half)].entries())
      await ask<typeof contract.keepSightingFile>(caller, 'POST /api/hot/files', {
        body: { ...params, nth, content: part.toString('base64') },
      })
    const sent = { pieces: 2, name, source }
    const read = () =>
      ask<typeof contract.readSightingFile>(caller, 'POST /api/hot/files/{file}/reading', { params, body: sent })
    const mappingOr = async (mapping?: SightingMapping) => mapping ?? (await read()).body.mapping
    return {
      read,
      tried: async (mapping?: SightingMapping) =>
        ask<typeof contract.trySightingFile>(caller, 'POST /api/hot/files/{file}/trial', {
          params,
          body: { ...sent, mapping: await mappingOr(mapping) },
        }),
      taken: async (mapping?: SightingMapping) =>
        ask<typeof contract.takeSightingFile>(caller, 'POST /api/hot/files/{file}/intake', {
          params,
          body: { ...sent, mapping: await mappingOr(mapping) },
        }),
    }
  }
  const intakes = () => ask<typeof contract.listIntakes>(more.editor, 'GET /api/hot/intakes')
  return { house, ask, send, intakes }
}
