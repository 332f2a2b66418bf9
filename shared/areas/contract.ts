import * as z from 'zod'
import { operation } from '../operation'
import { outline } from './outline'
import { nameSize } from './words'

const found = z.object({
  code: z.string(),
  name: z.string(),
  fullName: z.string(),
  level: z.string(),
  hasChildren: z.boolean(),
})

export const listAreas = operation({
  name: 'listAreas',
  route: 'GET /api/areas',
  summary: '按上级或名称查找县区、乡镇街道、村居',
  callers: 'anyone',
  query: z.strictObject({
    parent: z
      .string()
      .regex(/^\d{6,12}$/, '行政区划代码是 6 到 12 位数字')
      .optional(),
    search: z.string().min(nameSize.least).max(nameSize.most).optional(),
    /** Comma-separated codes to be named, at most 20. */
    codes: z
      .string()
      .regex(/^\d{6,12}(,\d{6,12}){0,19}$/, '行政区划代码用逗号隔开')
      .optional(),
  }),
  reply: z.object({ areas: z.array(found) }),
  problems: ['not-found'],
})

export const listPlaces = operation({
  name: 'listPlaces',
  route: 'GET /api/areas/places',
  summary: '全市的县区、乡镇街道和村居，连同读音，让手机自己查找，没有网也能查',
  callers: 'anyone',
  reply: z.object({
    /** Code, name as people say it, and how it is said; a place lies in the one whose code begins its own. */
    places: z.array(z.tuple([z.string(), z.string(), z.string()])),
  }),
  keptFor: 60_000,
})

export const listHotPlaces = operation({
  name: 'listHotPlaces',
  route: 'GET /api/areas/hot',
  summary: '一个县（市、区）里关注的人最多的地方；不到 5 个人关注的不列',
  callers: 'anyone',
  query: z.strictObject({ county: z.string().regex(/^\d{6}$/, '县区代码是 6 位数字') }),
  reply: z.object({ places: z.array(z.object({ code: z.string(), name: z.string() })) }),
  keptFor: 60_000,
})

export const listOutlines = operation({
  name: 'listOutlines',
  route: 'GET /api/areas/outlines',
  summary: '各县（市、区）的轮廓（WGS-84），让手机自己判断在哪个县；没有装入时是空的',
  callers: 'anyone',
  reply: z.object({ outlines: z.array(outline) }),
  keptFor: 60_000,
})
