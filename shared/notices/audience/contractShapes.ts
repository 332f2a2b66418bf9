import * as z from 'zod'
import { operation } from '../../operation'
import { shapeId } from './shapeId'

const position = z.tuple([z.number(), z.number()])
/** GeoJSON in WGS-84, as it was taken. */
const shape = z.object({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(z.array(position))),
})

export const keepShape = operation({
  name: 'keepShape',
  route: 'POST /api/notices/shapes',
  summary: '交上画的范围（GeoJSON 的面，WGS-84），查过没有毛病就收下，写公告时用它的编号',
  callers: ['officer', 'editor', 'lead'],
  status: 201,
  // 10,000 points with every decimal a program writes.
  largestBody: 1_000_000,
  body: z.strictObject({ shape: z.unknown() }),
  reply: z.object({ id: shapeId, shape }),
  problems: ['too-many-attempts', 'busy'],
})

export const readNoticeShape = operation({
  name: 'readNoticeShape',
  route: 'GET /api/notices/shapes/{id}',
  summary: '公告里画的范围，供手机自己判断一个地方在不在里面；同一个编号的内容不会变',
  callers: 'anyone',
  params: z.strictObject({ id: shapeId }),
  reply: z.object({ shape }),
  problems: ['not-found'],
})
